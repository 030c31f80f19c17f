// The form of one record, with the project's own rules beside its fields.

import * as api from "./api.js";
import { button, byId, el, fill, focusPanel, focusRow, placeOf, say, select } from "./dom.js";
import { selected } from "./article.js";
import { fieldFor } from "./fields.js";
import { asKind, recordOf, toldBy } from "./kinds.js";
import { fade, showProblems, unfade } from "./problems.js";
import { NAMES_OF_PARTS, RECORD_PARTS, edit, problemsAt, readProposals, report, state } from "./store.js";
import { counted } from "./text.js";

const DELAY = 120; // milliseconds after the last key until the rules are asked
const WORD = /[\p{L}\p{N}](?:['’.,\-‐‑–]?[\p{L}\p{N}]|[\u0300-\u036f])*/gu; // as E302 counts: "1,866" is one
const CONCLUSION = [
  { key: "text", kind: "text", label: "text", help: "A plain sentence in our own words.", first: true },
  { key: "rests_on", kind: "records", label: "rests on", help: "Records from which it follows.", first: true },
];
const NAMED = [
  { key: "name", kind: "line", label: "name", help: "The name that readers see.", first: true },
  { key: "id", kind: "line", label: "id", help: "Short name by which records refer to it; if empty, it is made from the name.", first: true },
];

let open = null;

function specsOf(part) {
  if (part in state.forms) return state.forms[part];
  return ["bottom_line", "open_questions"].includes(part) ? CONCLUSION : NAMED;
}

export function openForm(part, record, { index = null, proposal = null, former = null, onSaved = () => {} } = {}) {
  const back = document.activeElement;
  const place = placeOf(back);
  open = {
    part, index, proposal, former, onSaved,
    record: { ...record },
    first: { part, record }, // as they were when the form was first opened
    back, place, // where the focus goes when the form is closed
    fields: new Map(), // those of the form by key, as `fieldFor` makes them
    evidence: (record.evidence ?? []).map((evidence) => ({ evidence })), // with its fields
    timer: 0,
    again: false, // whether something was typed since the rules were asked
    asking: false,
    checked: null, // when the rules have answered
    saving: false,
  };
  const specs = specsOf(part);
  const title = `${index === null ? "New" : "Change"} ${NAMES_OF_PARTS[part]}`;
  const form = el("form", { "aria-label": title, onsubmit: save },
    el("h2", {}, title),
    el("ul", { class: "problems", id: "form-problems" }),
    part in state.forms ? kindField(part) : null,
    evidenceFields(),
    part in state.forms ? el("p", {}, button("Add selected words", addSelected)) : null,
    specs.filter((spec) => spec.first).map(row),
    specs.some((spec) => !spec.first)
      ? el("details", { open: specs.some((spec) => !spec.first && spec.key !== "id" && record[spec.key] !== undefined) },
          el("summary", {}, "More"), specs.filter((spec) => !spec.first).map(row))
      : null,
    el("p", { class: "actions" },
      // The mouse leaves the focus where it is: a field that loses it grows by what was
      // typed, and would move the button away under the pointer.
      el("button", { type: "submit", title: "Enter", onmousedown: (event) => event.preventDefault() }, "Save"),
      button("Cancel", close, { title: "Escape" })));
  form.addEventListener("keydown", onKey);
  fill(byId("form"), form);
  byId("form").hidden = false;
  form.querySelector("textarea, input")?.focus();
  check();
}

// Another kind of record for the same words; a record that is saved moves with its id.
function kindField(part) {
  const choose = async (event) => {
    const mine = open;
    const { index, former } = mine;
    const record = currentRecord();
    const moved = former ?? (index === null ? null : { part, index });
    const to = event.target.value;
    const back = moved?.part === to;
    const told = await toldBy(record, to);
    if (open !== mine) return;
    reopen({ ...told, ...asKind(record, part, to) }, { part: to, index: back ? moved.index : null, former: back ? null : moved });
    byId("field-kind").focus();
  };
  return el("div", { class: "field" }, el("label", { for: "field-kind" }, "kind of record"),
    select(RECORD_PARTS.map((one) => ({ value: one, label: NAMES_OF_PARTS[one] })), part, { id: "field-kind", onchange: choose }));
}

function onKey(event) {
  if (event.key === "Escape") {
    event.preventDefault();
    close();
  } else if (event.key === "Enter" && !event.defaultPrevented && savesOnEnter(event)) {
    event.preventDefault();
    save(event);
  }
}

// Whether the kind or the fields that make the id of a new record changed since the form
// was opened, while the id did not.
function isAboutAnother(part, record, first) {
  const told = ["measure", "low", "best", "high", "actor", "by", "type"];
  const changed = (key) => JSON.stringify(record[key]) !== JSON.stringify(first.record[key]);
  return record.id === first.record.id && (part !== first.part || told.some(changed));
}

function savesOnEnter(event) {
  return event.ctrlKey || event.metaKey || (!event.shiftKey && event.target.matches("textarea:not(#field-named_as)"));
}

function row(spec) {
  const field = fieldFor(spec, open.record[spec.key], () => later(spec.key), open.record);
  open.fields.set(spec.key, field);
  const control = field.element.matches("input, select, textarea") ? field.element : field.element.querySelector("input");
  const id = `field-${spec.key}`;
  control?.setAttribute("id", id);
  control?.setAttribute("aria-describedby", `help-${spec.key} problems-${spec.key}`);
  return el("div", { class: `field is-${spec.kind}` },
    el("label", { for: id }, spec.label, spec.required ? " *" : ""),
    field.element,
    el("p", { class: "help", id: `help-${spec.key}` }, spec.help),
    el("ul", { class: "problems", id: `problems-${spec.key}`, "aria-live": "polite" }));
}

function evidenceFields() {
  return open.evidence.map((one, index) => {
    const { evidence } = one;
    const id = `quote-${index}`;
    one.quote = el("textarea", { rows: "2", oninput: () => later(id), id, "aria-describedby": `problems-${id}` }, evidence.quote);
    one.about = el("span", { class: "quiet" });
    one.translation = isEnglish(evidence) ? null : el("textarea", { rows: "2", oninput: () => later(id), "aria-label": "our translation",
      placeholder: "our translation into English" }, evidence.translation ?? "");
    return el("div", { class: "field evidence" },
      el("label", { for: id }, `quotation (${evidence.source})`), one.quote, one.translation, one.about,
      el("ul", { class: "problems", id: `problems-${id}`, "aria-live": "polite" }),
      open.evidence.length > 1 ? button("Remove this quotation", () => changeEvidence((all) => all.filter((_, other) => other !== index))) : null);
  });
}

function isEnglish(evidence) {
  const source = state.articles.find((one) => one.id === evidence.source);
  return (evidence.language ?? source?.language ?? "en").split("-")[0] === "en";
}

function changeEvidence(change) {
  const record = currentRecord();
  reopen({ ...record, evidence: change(record.evidence ?? []) });
}

// A record may rest on several quotations, also of other articles.
function addSelected() {
  adding = add();
}

let adding = Promise.resolve(); // when a quotation that was asked for is in the form

async function add() {
  const place = selected();
  if (!place) {
    say("Select words of the article first, then press this again.");
    return;
  }
  try {
    const mine = open;
    const { record } = await recordOf("background", place);
    if (open === mine) changeEvidence((all) => [...all, ...record.evidence]);
  } catch (error) {
    report(error);
  }
}

export function currentRecord() {
  const record = { ...open.record };
  for (const [key, field] of open.fields) {
    const value = field.value();
    const empty = value === "" || value === undefined || (Array.isArray(value) && !value.length);
    if (empty) delete record[key];
    else record[key] = value;
  }
  if (open.evidence.length) {
    record.evidence = open.evidence.map(({ evidence, quote, translation }) => {
      const own = { ...evidence, quote: quote.value.split(/\s+/u).filter(Boolean).join(" ") };
      if (translation?.value.trim()) own.translation = translation.value.trim();
      return own;
    });
  }
  return record;
}

function later(key) {
  if (!open) return; // a field that is taken away tells of what was typed last
  fade(key);
  clearTimeout(open.timer);
  open.timer = setTimeout(check, DELAY);
}

// One question at a time: what is typed meanwhile is asked when the answer is there.
function check() {
  if (!open || open.saving) return;
  open.evidence.forEach(countWords);
  open.again = true;
  if (!open.asking) open.checked = ask(open);
}

// How long a quotation is, and how much of its article would be quoted with it.
function countWords({ quote, about, share }) {
  const words = quote.value.match(WORD)?.length ?? 0;
  const whole = share ? `; ${share.quoted} of at most ${share.limit} words of the article quoted` : "";
  about.textContent = counted(words, "word") + whole;
  about.className = share && share.quoted > share.limit ? "over" : "quiet";
}

async function ask(mine) {
  mine.asking = true;
  while (open === mine && mine.again && !mine.saving) {
    mine.again = false;
    const { part, index, former } = mine;
    const record = currentRecord();
    try {
      const found = await api.post("check", { brief: state.brief.id, part, index, former, record });
      if (open !== mine || mine.again) continue;
      showProblems(found, { part, fields: mine.fields, typed: record }, { set, requote, addNote });
      for (const one of mine.evidence) one.share = found.shares[one.evidence.source];
      mine.evidence.forEach(countWords);
      unfade();
    } catch (error) {
      if (open === mine) report(error);
    }
  }
  mine.asking = false;
}

function requote(key, words) {
  byId(key).value = words;
  byId(key).focus();
  check();
}

function addNote(words) {
  const { note } = currentRecord();
  set("note", [note, words].filter(Boolean).join(" "));
}

function set(key, value) {
  reopen({ ...currentRecord(), [key]: value });
}

function reopen(record, other = {}) {
  const { part, first, index, proposal, former, onSaved, back, place } = open;
  const options = { part, index, proposal, former, onSaved, ...other };
  openForm(options.part, record, options);
  Object.assign(open, { first, back, place });
}

async function save(event) {
  event.preventDefault();
  await adding;
  const mine = open;
  if (!mine || mine.saving) return;
  const { part, index, proposal, former, onSaved } = mine;
  const settled = [...mine.fields.values()].map((field) => field.settle?.());
  if (settled.includes(null)) {
    say("Choose who is meant: more than one actor has this name.");
    return;
  }
  const record = currentRecord();
  if (index === null && !former && isAboutAnother(part, record, mine.first)) delete record.id;
  mine.saving = true;
  try {
    await mine.checked; // a check asks about the brief as it is before
    await edit("save", { part, index, record, proposal, former }, (done) => saved(part, index, done.id));
    if (open === mine) close(); // another form may have been opened meanwhile
    onSaved();
    await readProposals();
  } catch {
    mine.saving = false;
    say(byId("said").textContent || "Not saved.");
    check();
  }
}

// What was saved, and whether something of it is still wrong.
function saved(part, index, id) {
  const place = id || String((index ?? state.brief.parts[part].length - 1) + 1);
  return outcome("Saved", part, place, `${NAMES_OF_PARTS[part]} ${id ?? ""}`.trim());
}

export function outcome(done, part, place, name) {
  const errors = problemsAt(part, place).filter((one) => one.level === "error");
  return errors.length ? `${done} with an error: ${name}: ${errors[0].message}` : `${done}: ${name}`;
}

export function close() {
  if (!open) return;
  clearTimeout(open.timer);
  const { back, place } = open;
  open = null;
  fill(byId("form"));
  byId("form").hidden = true;
  if (back?.isConnected && back !== document.body) back.focus();
  else if (byId(place?.list)) focusRow(byId(place.list), place.index); // made again meanwhile
  else focusPanel();
}

export async function fromSelection(part, place) {
  try {
    const made = await recordOf(part, place);
    openForm(part, made.record, { proposal: made.proposal });
    say(`${made.quoted} of ${made.limit} words of the article would be quoted.`);
  } catch (error) {
    report(error);
  }
}
