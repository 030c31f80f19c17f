// One field of a form: each has an element, and gives its value back as data.

import { button, el, fill, select } from "./dom.js";
import { actorName, edit, state } from "./store.js";
import { allRecords, headOf, isSuperseded } from "./summary.js";
import { slug, withoutAccents } from "./text.js";

const EMPTY = { value: "", label: "" };

export function fieldFor(spec, value, changed, record) {
  return (MAKERS[spec.kind] ?? line)(spec, value, changed, record);
}

const MAKERS = {
  term: choice,
  number,
  text: area,
  line,
  date: line,
  period: choiceOr("period"),
  place: choiceOr("place"),
  side: choiceOr("side"),
  party: (spec, value, changed) => parties(spec, value ? [value] : [], changed, true),
  actor: (spec, value, changed) => parties(spec, value ? [value] : [], changed, true),
  parties: (spec, value, changed) => parties(spec, value ?? [], changed, false),
  record: recordChoice,
  records,
  named,
};

function line(spec, value, changed) {
  const element = el("input", { value: value ?? "", oninput: changed, autocomplete: "off" });
  return { element, value: () => element.value.trim() };
}

function area(spec, value, changed) {
  const element = el("textarea", { rows: "2", oninput: changed }, value ?? "");
  return { element, value: () => element.value.trim() };
}

// What the source calls actors: "harbour-council: the port's masters", one a line.
function named(spec, value, changed) {
  const lines = Object.entries(value ?? {}).map(([actor, words]) => `${actor}: ${words}`);
  const element = el("textarea", { rows: "2", oninput: changed, placeholder: "actor: what the source calls it" }, lines.join("\n"));
  const read = () => {
    const pairs = element.value.split("\n").map((one) => one.split(":").map((part) => part.trim()))
      .filter(([actor, ...words]) => actor && words.join(""));
    return pairs.length ? Object.fromEntries(pairs.map(([name, ...words]) => [idOf(name), words.join(": ")])) : undefined;
  };
  return { element, value: read };
}

const idOf = (name) => actorCalled(name).actor?.id ?? name;

function number(spec, value, changed) {
  const element = el("input", { value: value ?? "", inputmode: "numeric", size: "8", oninput: changed });
  const read = () => element.value.replaceAll(/[\s,]/gu, "");
  return { element, value: () => (/^\d+$/u.test(read()) ? Number(read()) : read()) };
}

function choice(spec, value, changed) {
  const options = spec.terms.map((term) => ({
    ...term, label: term.meaning ? `${term.value} – ${term.meaning}` : term.value }));
  const known = !value || options.some((one) => one.value === value);
  const other = known ? [] : [{ value, label: value }];
  const groups = spec.key === "who" ? (state.brief?.parts.groups ?? []).map((one) => ({ value: one.id, label: one.name })) : [];
  const element = select([EMPTY, ...groups, ...options, ...other], value, { onchange: changed });
  return { element, value: () => element.value };
}

// A choice among the places, sides or events of the brief, by name; a period may be a
// day too. A place or side that is named for the first time is added with a button.
function choiceOr(kind) {
  return (spec, value, changed) => {
    const part = { place: "places", side: "sides", period: "events" }[kind];
    const named = () => state.brief?.parts[part] ?? [];
    const name = (one) => one.name ?? one.text ?? "";
    const known = named().find((one) => one.id === value);
    const list = el("datalist", { id: `list-${kind}` }, named().map((one) => el("option", { value: name(one) }, one.id)));
    const input = el("input", { value: known ? name(known) : value ?? "", list: list.id, autocomplete: "off",
      placeholder: kind === "period" ? "total, a day, or an event" : "its name" });
    const adding = el("span", {});
    const read = () => {
      const words = input.value.trim();
      return named().find((one) => name(one).toLowerCase() === words.toLowerCase() || one.id === words)?.id
        ?? (kind === "period" ? words : slug(words));
    };
    const offer = () => {
      const words = input.value.trim();
      const isNew = kind !== "period" && words && !named().some((one) => one.id === read());
      fill(adding, isNew ? button(`Add the ${kind} ${words}`, () => add(words)) : null);
    };
    const add = async (words) => {
      try {
        await edit("save", { part, index: null, record: { name: words } }, `Added: ${words}`);
        offer();
        changed();
        input.focus();
      } catch {
        // told by edit
      }
    };
    input.addEventListener("input", () => {
      offer();
      changed();
    });
    offer();
    return { element: el("span", {}, input, list, adding), value: read };
  };
}

const othersThan = (record) => allRecords().filter((one) => !record?.id || one.record.id !== record.id);

function recordChoice(spec, value, changed, own) {
  const part = spec.key === "after" ? null : "figures";
  const options = othersThan(own).filter((one) => !part || one.part === part)
    .map((one) => ({ value: one.record.id, label: `${headOf(one.part, one.record)} (${one.record.id})` }));
  const element = select([EMPTY, ...options], value, { onchange: changed });
  return { element, value: () => element.value };
}

function records(spec, value, changed, own) {
  const chosen = new Set(value ?? []);
  const element = el("fieldset", { class: "checks", "aria-label": spec.label, "aria-describedby": `help-${spec.key}` }, othersThan(own).map(({ part, record }) => {
    const box = el("input", { type: "checkbox", checked: chosen.has(record.id), onchange: () => {
      if (box.checked) chosen.add(record.id);
      else chosen.delete(record.id);
      changed();
    } });
    return el("label", { class: isSuperseded(record.id) ? "superseded" : "" }, box,
      ` ${headOf(part, record)}`, isSuperseded(record.id) ? " (superseded)" : "");
  }));
  return { element, value: () => [...chosen] };
}

// Actors are found by any spelling; words that are no actor's name are an unnamed party.
function parties(spec, value, changed, single) {
  let chosen = [...value];
  const element = el("span", { class: "parties" });
  const input = el("input", { list: "actor-names", autocomplete: "off", "aria-label": `Add to ${spec.label}`,
    placeholder: single && chosen.length ? "" : "any spelling, or who it is" });
  const unsure = el("span", { class: "quiet", role: "status" });
  const show = () => {
    fill(element, chosen.map((party, index) => el("span", { class: "chip" },
      typeof party === "object" ? `${party.unnamed} (unnamed)` : actorName(party),
      button("×", () => {
        chosen = chosen.filter((_, other) => other !== index);
        show();
        changed();
      }, { "aria-label": `Remove ${actorName(party)}` }))), input, unsure);
  };
  // Whether words became a party; null if they may mean several.
  const settle = () => {
    const words = input.value.trim();
    if (!words) return false;
    const { actor, several } = actorCalled(words);
    fill(unsure, several.length ? `Who is meant: ${several.map((one) => `${one.name} (${one.id})`).join(" or ")}?` : null);
    if (several.length) return null;
    const party = actor ? actor.id : spec.kind === "actor" ? words : { unnamed: words };
    chosen = single ? [party] : [...chosen, party];
    input.value = "";
    show();
    changed();
    return true;
  };
  input.addEventListener("change", settle);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.ctrlKey && settle()) {
      event.preventDefault();
      input.focus();
    }
  });
  show();
  return { element, value: () => (single ? chosen[0] : chosen), settle };
}

// Who has this name: by the id, or by a spelling or surname that one actor alone has.
function actorCalled(words) {
  const wanted = folded(words);
  const withName = (isMeant) => state.actors.filter((one) => one.names.some((name) => isMeant(folded(name), one)));
  const ways = [
    () => state.actors.filter((one) => one.id === words),
    () => withName((name) => name === wanted),
    () => withName((name, { kind }) => kind === "person" && name.endsWith(` ${wanted}`)),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 1) return { several: found };
    if (found.length) return { actor: found[0], several: [] };
  }
  return { several: [] };
}

const folded = (name) => withoutAccents(name).replace(/^the /u, "");

export function actorOptions(list) {
  fill(list, state.actors.flatMap((actor) =>
    actor.names.map((name) => el("option", { value: name }, name === actor.name ? actor.kind : actor.name))));
}
