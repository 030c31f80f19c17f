// The form of one record, with the project's own rules beside its fields.

import * as api from "./api.js";
import { button, byId, el, fill, focusPanel, focusRow, placeOf, say } from "./dom.js";
import { selected } from "./article.js";
import { fieldFor } from "./fields.js";
import { NAMES_OF_PARTS, edit, readProposals, report, state } from "./store.js";

const DELAY = 120; // milliseconds after the last key until the rules are asked
const CONCLUSION = [
  { key: "text", kind: "text", label: "text", help: "A plain sentence in our own words.", first: true },
  { key: "rests_on", kind: "records", label: "rests on", help: "Records from which it follows.", first: true },
];
const NAMED = [
  { key: "id", kind: "line", label: "id", help: "Short name by which records refer to it.", first: true },
  { key: "name", kind: "text", label: "name", help: "The name that readers see.", first: true },
];

let open = null;

function specsOf(part) {
  if (part in state.forms) return state.forms[part];
  return ["bottom_line", "open_questions"].includes(part) ? CONCLUSION : NAMED;
}

const LISTED = { bottom_line: "sentence of the bottom line", open_questions: "open question", sides: "side", places: "place", groups: "group" };
const nameOf = (part) => NAMES_OF_PARTS[part] ?? LISTED[part];

export function openForm(part, record, { index = null, onSaved = () => {} } = {}) {
  const back = document.activeElement;
  const place = placeOf(back);
  open = { part, record: { ...record }, index, onSaved, back, place, fields: new Map(), evidence: (record.evidence ?? []).map((evidence) => ({ evidence })), timer: 0, round: 0 };
  const specs = specsOf(part);
  const form = el("form", { "aria-label": `${index === null ? "New" : "Change"} ${nameOf(part)}`, onsubmit: save },
    el("h2", {}, `${index === null ? "New" : "Change"} ${nameOf(part)}`),
    el("ul", { class: "problems", id: "form-problems" }),
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
  form.querySelector("textarea, input, select")?.focus();
  check();
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

// Whether the fields that make the id of a new record changed, while the id did not.
function isAboutAnother(record, before) {
  const told = ["measure", "low", "best", "high", "actor", "by"];
  const changed = (key) => JSON.stringify(record[key]) !== JSON.stringify(before[key]);
  return record.id === before.id && told.some(changed);
}

function savesOnEnter(event) {
  return event.ctrlKey || event.metaKey || (!event.shiftKey && event.target.matches("textarea:not(#field-named_as)"));
}

function row(spec) {
  const field = fieldFor(spec, open.record[spec.key], later);
  open.fields.set(spec.key, field);
  const control = field.element.matches("input, select, textarea") ? field.element : field.element.querySelector("input");
  const id = `field-${spec.key}`;
  control?.setAttribute("id", id);
  control?.setAttribute("aria-describedby", `problems-${spec.key}`);
  return el("div", { class: `field ${spec.kind}` },
    el("label", { for: id, title: spec.help }, spec.label, spec.required ? " *" : ""),
    field.element,
    el("ul", { class: "problems", id: `problems-${spec.key}`, "aria-live": "polite" }));
}

function evidenceFields() {
  return open.evidence.map((one, index) => {
    const { evidence } = one;
    const id = `quote-${index}`;
    one.quote = el("textarea", { rows: "2", oninput: later, id, "aria-describedby": `problems-${id}` }, evidence.quote);
    one.about = el("span", { class: "quiet" });
    one.translation = isEnglish(evidence) ? null : el("textarea", { rows: "2", oninput: later, "aria-label": "our translation",
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
async function addSelected() {
  const place = selected();
  if (!place) {
    say("Select words of the article first, then press this again.");
    return;
  }
  try {
    const values = { brief: state.brief.id, source: state.article.id, part: "background", start: place.start, end: place.end };
    const { record } = await api.post("select", values);
    changeEvidence((all) => [...all, ...record.evidence]);
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

function later() {
  clearTimeout(open.timer);
  open.timer = setTimeout(check, DELAY);
}

async function check() {
  const mine = open;
  const round = ++mine.round;
  for (const { quote, about } of mine.evidence) {
    const words = quote.value.split(/\s+/u).filter(Boolean).length;
    about.textContent = `${words} ${words === 1 ? "word" : "words"}`;
  }
  const values = { brief: state.brief.id, part: mine.part, index: mine.index, record: currentRecord() };
  try {
    const found = await api.post("check", values);
    if (open === mine && round === mine.round) showProblems(found);
  } catch (error) {
    if (open === mine) report(error);
  }
}

function showProblems({ problems, series }) {
  for (const list of byId("form").querySelectorAll(".problems")) fill(list);
  for (const problem of problems) {
    const key = fieldOf(problem);
    const list = byId(`problems-${key}`) ?? byId("form-problems");
    list.append(el("li", { class: problem.level, title: problem.rule }, problem.message, remedies(problem, key)));
  }
  if (series) {
    byId("problems-supersedes")?.append(el("li", { class: "series" },
      button(`supersedes ${series.label}`, () => set("supersedes", series.figure)),
      series.falls ? " The number falls: say in the note what was wrong before." : ""));
  }
}

// `figures.killed-14.best` is about the field best; `….evidence.1.quote` about the quote.
function fieldOf(problem) {
  const steps = problem.where.split(".").slice(2);
  if (steps[0] === "evidence") return `quote-${steps[1] ? Number(steps[1]) - 1 : 0}`;
  return steps[0] ?? (/key '(\w+)' is missing/u.exec(problem.message)?.[1] ?? "");
}

function remedies(problem, key) {
  const meant = /did you mean '([^']+)'/u.exec(problem.hint);
  if (meant && open.fields.has(key)) return button(`Use ${meant[1]}`, () => set(key, meant[1]), { class: "remedy" });
  const longer = /^quote '(.+)'$/u.exec(problem.hint);
  if (longer && key.startsWith("quote-")) return button(`Quote “${longer[1]}”`, () => requote(key, longer[1]), { class: "remedy" });
  if (open.part === "figures" && NOT_COUNTED.test(problem.message)) {
    return button("The number is our reading", () => addNote("The number is our reading."), { class: "remedy" });
  }
  return problem.hint ? el("span", { class: "quiet" }, ` (${problem.hint})`) : null;
}

function requote(key, words) {
  byId(key).value = words;
  byId(key).focus();
  check();
}

const NOT_COUNTED = /is not a count found in its article/u;

function addNote(words) {
  const { note } = currentRecord();
  set("note", [note, words].filter(Boolean).join(" "));
}

function set(key, value) {
  reopen({ ...currentRecord(), [key]: value });
}

function reopen(record) {
  const { part, index, onSaved, back, place } = open;
  openForm(part, record, { index, onSaved });
  Object.assign(open, { back, place });
}

async function save(event) {
  event.preventDefault();
  const mine = open;
  const { part, index, onSaved } = mine;
  for (const field of mine.fields.values()) field.settle?.();
  const record = currentRecord();
  if (index === null && isAboutAnother(record, mine.record)) delete record.id;
  try {
    await edit("save", { part, index, record }, `Saved: ${nameOf(part)} ${record.id ?? ""}`);
    if (open === mine) close(); // another form may have been opened meanwhile
    onSaved();
    await readProposals();
  } catch {
    say(byId("said").textContent || "Not saved.");
  }
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
    const values = { brief: state.brief.id, source: state.article.id, part, start: place.start, end: place.end };
    const made = await api.post("select", values);
    openForm(part, made.record);
    say(`${made.quoted} of ${made.limit} words of the article would be quoted.`);
  } catch (error) {
    report(error);
  }
}
