// Names in the article that have no file of an actor yet.

import * as api from "./api.js";
import { showSpan } from "./article.js";
import { button, byId, el, fill, fillRows, focusRow, labelled, say, select, watchRowKeys } from "./dom.js";
import { changed, countErrors, openArticle, refreshOverview, report, state } from "./store.js";
import { asList, asText } from "./text.js";

export function namesPanel(panel) {
  if (!state.article) {
    fill(panel, el("p", { class: "quiet" }, "Choose an article."));
    return;
  }
  const list = el("ol", { class: "rows", id: "names", "aria-label": "Names without a file", tabindex: "-1" },
    state.names.map(row));
  watchRowKeys(list, { a: (index) => take(state.names[index]), d: (index) => leave(state.names[index]) });
  const left = [...state.leftOut.values()].filter((one) => one.article === state.article.id);
  fillRows(panel, "names",
    el("p", { class: "quiet" }, "People and bodies that speak or act in this article and have no file yet. Correct what is wrong, then add each one: key ",
      el("kbd", {}, "a"), " on a row, ", el("kbd", {}, "d"), " to leave it out. A person's public role is the one in which they are named; other spellings come from this and other articles."),
    state.names.length ? list : el("p", {}, left.length
      ? "All others whom the tool finds have a file. Select a name in the article to add it."
      : "Everyone whom the tool finds has a file. Select a name in the article to add it."),
    left.length ? [el("h2", {}, "Left out"), el("ul", { class: "plain" }, left.map(leftRow))] : null,
    state.made_here.length ? [el("h2", {}, "Added here"), el("ul", { class: "plain" }, state.made_here.map(madeRow))] : null);
}

function madeRow(actor) {
  return el("li", {}, `${actor.name} (${actor.id}) `,
    button("Change", () => change(actor), { "aria-label": `Change ${actor.name}` }), " ",
    button("Remove", () => removeActor(actor), { "aria-label": `Remove ${actor.name}` }));
}

// An actor that was added becomes a row again, and is overwritten when it is added again.
function change(actor) {
  const spellings = (actor.aliases ?? []).map((one) => one.name);
  state.names = [{ ...actor, spellings, words: "", start: 0, made: true }, ...state.names.filter((one) => one.id !== actor.id)];
  changed("names");
  focusRow(byId("names"), 0);
}

function leftRow(candidate) {
  return el("li", {}, `${candidate.name} `, button("Take back", () => {
    state.leftOut.delete(candidate.name);
    state.names = [candidate, ...state.names];
    changed("names");
    focusRow(byId("names"), 0);
  }, { "aria-label": `Take back ${candidate.name}` }));
}

export async function removeActor(actor) {
  try {
    await api.inOrder(async () => refreshOverview(await api.post("remove_actor", { id: actor.id })));
    if (state.article) await openArticle(state.article.id);
    say(`Removed: ${actor.name}`);
    countErrors();
  } catch (error) {
    report(error);
  }
}

// Words that are selected in the article become the first row.
export async function addName({ start, end }) {
  const values = { source: state.article.id, brief: state.brief?.id ?? "", start, end };
  const { name: candidate } = await api.post("name", values);
  await state.ready; // or the names that are still being read would replace it
  state.leftOut.delete(candidate.name);
  state.names = [candidate, ...state.names.filter((one) => one.name !== candidate.name)];
  changed("names");
}

// Other actors with the name or alias: figures attributed to it would be ambiguous.
function others(candidate) {
  const spellings = [candidate.name, ...candidate.spellings];
  const taken = state.actors.filter((one) => one.id !== candidate.id && one.names.some((own) => spellings.includes(own)));
  const same = state.actors.some((one) => one.id === candidate.id) && !candidate.made;
  return [
    ...taken.map((one) => `This is already a name of ${one.name} (${one.id}). Give a fuller name, such as one with the country, unless both really use this name.`),
    same ? `There is an actor with the id ${candidate.id}; choose another id.` : "",
  ].filter(Boolean).join(" ");
}

function row(candidate, index) {
  const warning = el("p", { class: "error", role: "status" });
  const warn = () => {
    warning.textContent = [candidate.refused, others(candidate)].filter(Boolean).join(" ");
    warning.hidden = !warning.textContent;
  };
  warn();
  const input = (key, label, size) => labelled(label, el("input", { value: candidate[key] ?? "", size,
    autocomplete: "off", oninput: (event) => {
      candidate[key] = event.target.value.trim();
      candidate.refused = "";
      warn();
    } }));
  const aliases = labelled("other spellings, separated by commas", el("input", { value: asText(candidate.spellings), size: "24",
    autocomplete: "off", oninput: (event) => {
      candidate.spellings = asList(event.target.value);
      warn();
    } }));
  const kinds = state.lists.actor_kinds.map((one) => ({ ...one, label: `${one.value} – ${one.meaning}` }));
  const country = input("country", "country", "12");
  const kind = select(kinds, candidate.kind, { onchange: (event) => {
    candidate.kind = event.target.value;
    const without = candidate.kind === "international-organisation";
    const kept = without ? null : candidate.country || candidate.formerCountry;
    candidate.formerCountry = without ? candidate.country : null;
    candidate.country = kept;
    country.querySelector("input").value = kept ?? "";
  } });
  return el("li", { tabindex: index ? "-1" : "0", "data-name": candidate.name, onfocus: () => showSpan(candidate.start) },
    el("p", {}, el("b", {}, candidate.name), el("span", { class: "quiet" }, `${candidate.words ? ` … ${candidate.words} …` : ""}`)),
    el("p", { class: "inline" }, input("name", "name", "24"), labelled("kind", kind), country,
      input("public_role", "public role", "28"), aliases, input("id", "id", "20")),
    warning,
    el("p", { class: "actions" }, button("Add", () => take(candidate)), button("Leave out", () => leave(candidate))));
}

function drop(candidate) {
  candidate.article = state.article.id;
  state.leftOut.set(candidate.name, candidate);
  state.names = state.names.filter((one) => one !== candidate);
  changed("names");
}

function leave(candidate) {
  drop(candidate);
  say(`Left out: ${candidate.name}`);
}

async function take(candidate) {
  const person = candidate.kind === "person";
  const actor = {
    name: candidate.name,
    kind: candidate.kind,
    country: candidate.country || null,
    aliases: candidate.spellings.map((one) => ({ name: one })),
    public_role: person ? candidate.public_role || null : null,
  };
  if (person && !actor.public_role) {
    refuse(candidate, "Give the public role in which the person is named.");
    return;
  }
  const { names } = state;
  drop(candidate);
  try {
    await api.inOrder(async () => refreshOverview(await api.post("actor", { id: candidate.id, actor })));
    say(`Added: ${candidate.name}`);
    const left = state.names;
    state.leftOut.delete(candidate.name);
    if (!left.length) await openArticle(state.article.id);
    else state.stale = true;
    changed("names");
    countErrors();
  } catch (error) {
    state.leftOut.delete(candidate.name);
    state.names = names;
    refuse(candidate, error.message);
  }
}

// Say in its row, and aloud, why a name was not added.
function refuse(candidate, message) {
  candidate.refused = message;
  changed("names");
  say(message);
}
