// What the rules say of a form, beside its fields, with the remedies that are sure; and
// warnings that are accepted for a reason.

import { button, byId, el, fill, focusPanel, labelled } from "./dom.js";
import { edit } from "./store.js";

// `make` changes the form: set(key, value), requote(key, words), addNote(words).
export function showProblems({ problems, series, dates }, form, make) {
  for (const list of byId("form").querySelectorAll(".problems")) fill(list);
  for (const problem of problems) {
    const key = fieldOf(problem);
    const list = byId(`problems-${key}`) ?? byId("form-problems");
    list.append(el("li", { class: problem.level, title: problem.rule }, problem.message, remedies(problem, key, form, make)));
  }
  for (const [key, date] of Object.entries(dates)) {
    if (form.typed[key] !== date) byId(`problems-${key}`)?.append(el("li", {}, `read as ${date}`));
  }
  if (series) {
    byId("problems-supersedes")?.append(el("li", { class: "series" },
      button(`supersedes ${series.label}`, () => make.set("supersedes", series.figure)),
      series.falls ? " The number falls: say in the note what was wrong before." : ""));
  }
}

// What was said of a text that is being changed is no longer sure.
export function fade(key) {
  for (const list of byId("form").querySelectorAll(".problems")) list.classList.add("stale");
  if (key) fill(byId(`problems-${key}`) ?? el("ul"));
}

export function unfade() {
  for (const list of byId("form").querySelectorAll(".stale")) list.classList.remove("stale");
}

// `figures.killed-14.best` is about the field best; `….evidence.1.quote` about the quote.
function fieldOf({ where, missing }) {
  const steps = where.split(".").slice(2);
  if (steps[0] === "evidence") return `quote-${steps[1] ? Number(steps[1]) - 1 : 0}`;
  return steps[0] ?? missing;
}

const NOT_COUNTED = /is not a count found in its article/u;
const NOTE = /(?:^|, )(?:or )?note: (.+\.)$/u;

function remedies({ hint, message }, key, form, make) {
  const meant = /did you mean (.+)\?$/u.exec(hint)?.[1].split(" or ").map((one) => one.replace(/^'|'$/gu, ""));
  if (meant && form.fields.has(key)) return meant.map((one) => button(`Use ${one}`, () => make.set(key, one), { class: "remedy" }));
  const longer = /^quote '(.+)'$/u.exec(hint);
  if (longer && key.startsWith("quote-")) return button(`Quote “${longer[1]}”`, () => make.requote(key, longer[1]), { class: "remedy" });
  if (form.part === "figures" && NOT_COUNTED.test(message)) {
    return button("The number is our reading", () => make.addNote("The number is our reading."), { class: "remedy" });
  }
  const note = form.fields.has("note") && NOTE.exec(hint)?.[1];
  const before = note && hint.replace(NOTE, "");
  if (note) return [before ? ` (${before})` : "", button(`Note: ${note}`, () => make.addNote(note), { class: "remedy" })];
  return hint ? el("span", { class: "quiet" }, ` (${hint})`) : null;
}

let lastReason = ""; // several warnings often have the same

// A warning is accepted with a reason, as `briefs accept` does.
export function acceptance({ code, path, where, level }) {
  if (level !== "warning") return null;
  const why = el("input", { autocomplete: "off", required: true });
  const accept = async (event) => {
    event.preventDefault();
    if (form.inert) return; // it is being written
    form.inert = true;
    try {
      await edit("accept", { code, path, where, why: why.value }, `Accepted: ${code}`);
      lastReason = why.value;
    } catch {
      form.inert = false; // told by edit
      return;
    }
    const next = byId("panel").querySelector(".accept");
    if (next) next.focus();
    else focusPanel();
  };
  const form = el("form", { class: "accepting", hidden: true, onsubmit: accept },
    labelled("why this is not an error, in one sentence", why), el("button", { type: "submit" }, "Accept"));
  const open = button("Accept this warning", () => {
    open.hidden = true;
    form.hidden = false;
    why.value = lastReason;
    why.select();
  }, { class: "accept" });
  return el("div", {}, open, form);
}
