// The records of the brief, its bottom line, and what stands at its top.

import { showSpan } from "./article.js";
import { button, el, explained, fill, focusPanel } from "./dom.js";
import { openForm } from "./form.js";
import { removeActor } from "./names.js";
import { acceptance } from "./problems.js";
import { NAMES_OF_PARTS, RECORD_PARTS, edit, problemsAt, readNames, state } from "./store.js";
import { allRecords, amount, detailsOf, headOf, isSuperseded } from "./summary.js";
import { asList, asText } from "./text.js";

export function recordsPanel(panel) {
  if (!state.brief) {
    fill(panel, el("p", { class: "quiet" }, "Choose a brief, or begin a new one."));
    return;
  }
  fill(panel, RECORD_PARTS.map((part) => {
    const records = state.brief.parts[part];
    return records.length ? [el("h2", {}, `${NAMES_OF_PARTS[part]}s`),
      el("ol", { class: "rows" }, records.map((record, index) => row(part, record, index)))] : null;
  }).flat(), allRecords().length ? null : el("p", { class: "quiet" }, "No records yet."));
}

function problemList(problems) {
  return problems.length
    ? el("ul", { class: "problems" }, problems.map((one) => el("li", { class: one.level }, one.message, one.hint ? ` (${one.hint})` : "", acceptance(one))))
    : null;
}

function row(part, record, index) {
  const evidence = record.evidence ?? [];
  const quote = evidence[0]?.quote;
  return el("li", { id: `record-${record.id}` },
    el("p", { class: isSuperseded(record.id) ? "superseded" : "" }, headOf(part, record)),
    el("p", { class: "quiet" }, detailsOf(part, record)),
    evidence.map((one) => el("blockquote", {}, one.quote, el("span", { class: "quiet" }, ` ${one.source}`))),
    problemList(problemsAt(part, record.id)),
    el("p", { class: "actions" },
      button("Change", () => openForm(part, record, { index })),
      button("Add to bottom line", () => openForm("bottom_line", conclusionOf(part, record))),
      quote ? button("Show", () => findQuote(quote)) : null,
      index ? button("Up", () => edit("move", { part, index, to: index - 1 }, "Moved up")) : null,
      button("Remove", () => edit("remove", { part, index }, `Removed: ${record.id}`))));
}

function findQuote(quote) {
  const text = document.getElementById("paragraphs")?.textContent ?? "";
  const place = text.indexOf(quote);
  const runs = [...document.querySelectorAll("#paragraphs [data-start]")];
  let seen = 0;
  for (const run of runs) {
    seen += run.textContent.length;
    if (seen > place) return showSpan(Number(run.dataset.start));
  }
}

// A sentence to begin with: the record's own, or what a figure says with who says so.
function conclusionOf(part, record) {
  return { text: part === "figures" ? figureSentence(record) : record.text ?? "", rests_on: [record.id] };
}

const VERBS = {
  killed: "were killed", injured: "were injured", detained: "were detained", missing: "are missing",
  displaced: "left their homes", demonstrating: "demonstrated", refugees: "fled", abducted: "were abducted",
  tortured: "were tortured", returned: "came back", affected: "are affected",
};

function figureSentence(record) {
  const people = `${amount(record)} ${record.unit ?? "people"} ${VERBS[record.measure] ?? record.measure}`;
  const parties = (record.attributed_to ?? []).map(inSentence);
  const sentence = parties.length ? `${people}, according to ${parties.join(" and ")}.` : `${people}.`;
  return sentence[0].toUpperCase() + sentence.slice(1);
}

function inSentence(party) {
  const actor = state.actors.find((one) => one.id === party);
  if (!actor) return party.unnamed ?? party;
  return ["person", "state", "movement", "company"].includes(actor.kind) ? actor.name : `the ${actor.name}`;
}

export function conclusionsPanel(panel) {
  if (!state.brief) return recordsPanel(panel);
  fill(panel, ["bottom_line", "open_questions"].map((part) => [
    el("h2", {}, part === "bottom_line" ? "Bottom line" : "Open questions"),
    el("ol", { class: "rows" }, state.brief.parts[part].map((one, index) => conclusion(part, one, index))),
    el("p", {}, button("Add a sentence", () => openForm(part, {}))),
  ]).flat());
}

function conclusion(part, one, index) {
  const problems = problemsAt(part, String(index + 1));
  const below = one.rests_on.map((id) => allRecords().find(({ record }) => record.id === id)).filter(Boolean);
  return el("li", {},
    el("p", {}, one.text),
    el("ul", { class: "quiet" }, below.map((found) =>
      el("li", { class: isSuperseded(found.record.id) ? "superseded" : "" }, headOf(found.part, found.record),
        isSuperseded(found.record.id) ? " – superseded by a later figure" : ""))),
    problemList(problems),
    el("p", { class: "actions" },
      button("Change", () => openForm(part, one, { index })),
      index ? button("Up", () => edit("move", { part, index, to: index - 1 }, "Moved up")) : null,
      button("Remove", () => edit("remove", { part, index }, "Removed"))));
}

export function headPanel(panel) {
  if (!state.brief) return recordsPanel(panel);
  const { head } = state.brief;
  const listed = ["countries", "kinds", "related", "not_stated"];
  const inputs = Object.entries(head).map(([key, value]) =>
    [key, el("input", { value: asText(value), name: key, autocomplete: "off" })]);
  const save = (event) => {
    event.preventDefault();
    const values = {};
    for (const [key, input] of inputs) {
      const value = input.value.trim();
      if (value !== asText(head[key])) values[key] = listed.includes(key) ? asList(value) : value;
    }
    if (Object.keys(values).length) {
      edit("head", { values }, "The brief was changed").then(readNames).catch(() => {}); // told by edit
    }
  };
  fill(panel,
    el("form", { onsubmit: save, "aria-label": "The brief" },
      inputs.map(([key, input]) => explained(key.replace("_", " "), input, state.explanations.brief[key])),
      el("p", { class: "actions" }, el("button", { type: "submit" }, "Save"))),
    ["places", "groups", "sides"].map((part) => [
      el("h2", {}, part), el("p", { class: "help" }, state.explanations.brief[part]),
      el("ul", { class: "rows" }, state.brief.parts[part].map((one, index) => el("li", {},
        el("p", {}, `${one.name} (${one.id})`),
        el("p", { class: "actions" }, button("Change", () => openForm(part, one, { index })),
          button("Remove", () => edit("remove", { part, index }, "Removed")))))),
      el("p", {}, button(`Add to ${part}`, () => openForm(part, {}))),
    ]).flat());
}

// What a problem is about, in words, as a button that opens its form.
function linkOf({ where }) {
  const [part, name, ...steps] = where.split(".");
  const entries = state.brief.parts[part] ?? [];
  const index = entries.findIndex((one, place) => one.id === name || String(place + 1) === name);
  const step = steps.filter((one) => !/^\d+$/u.test(one)).at(-1) ?? "";
  const field = (step || (index < 0 ? part : "")).replaceAll("_", " ");
  if (index < 0) return where ? el("b", {}, `${field}: `) : null;
  const label = [`${NAMES_OF_PARTS[part]} “${headOf(part, entries[index])}”`, field].filter(Boolean).join(", ");
  return button(label, () => openForm(part, entries[index], { index }), { class: "where" });
}

function problemRow(one, about) {
  return el("li", { class: one.level }, about, one.message,
    one.hint ? el("span", { class: "quiet" }, ` (${one.hint})`) : null,
    el("details", {}, el("summary", {}, el("code", {}, one.code)), el("p", { class: "quiet" }, one.rule)),
    acceptance(one));
}

async function removeAll(unused) {
  for (const one of unused) await removeActor(one);
  focusPanel();
}

// The problems of the brief, then those of what it rests on: Finish shows the same.
export function problemsPanel(panel) {
  const { problems = [], beside = [] } = state.brief ?? {};
  const { unused } = state;
  const list = (rows) => el("ul", { class: "problems" }, rows);
  fill(panel,
    problems.length ? list(problems.map((one) => problemRow(one, linkOf(one)))) : el("p", {}, "0 errors, 0 warnings in this brief."),
    beside.length ? [el("h2", {}, "In its articles and new actors"),
      list(beside.map((one) => problemRow(one, el("b", {}, `${one.about}: `))))] : null,
    unused.length ? [el("h2", {}, "Names not used by any record yet"),
      el("p", { class: "help" }, "Finish warns about each of them. Remove any that you will not use."),
      unused.length > 1 ? el("p", {}, button("Remove all", () => removeAll(unused))) : null,
      el("ul", { class: "plain" }, unused.map((one) => el("li", {}, `${one.name} `,
        button("Remove", () => removeActor(one), { "aria-label": `Remove ${one.name}` }))))] : null);
}
