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

function leftRow(name) {
  return el("li", {}, `${name.name} `, button("Take back", () => {
    state.leftOut.delete(name.name);
    state.names = [name, ...state.names];
    changed("names");
    focusRow(byId("names"), 0);
  }, { "aria-label": `Take back ${name.name}` }));
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
  const { name } = await api.post("name", values);
  await state.ready; // or the names that are still being read would replace it
  state.leftOut.delete(name.name);
  state.names = [name, ...state.names.filter((one) => one.name !== name.name)];
  changed("names");
}

// Other actors with the name or alias: figures attributed to it would be ambiguous.
function others(name) {
  const spellings = [name.name, ...name.spellings];
  const taken = state.actors.filter((one) => one.id !== name.id && one.names.some((own) => spellings.includes(own)));
  const same = state.actors.some((one) => one.id === name.id) && !name.made;
  return [
    ...taken.map((one) => `This is already a name of ${one.name} (${one.id}). Give a fuller name, such as one with the country, unless both really use this name.`),
    same ? `There is an actor with the id ${name.id}; choose another id.` : "",
  ].filter(Boolean).join(" ");
}

function row(name, index) {
  const warning = el("p", { class: "error", role: "status" });
  const warn = () => {
    warning.textContent = [name.refused, others(name)].filter(Boolean).join(" ");
    warning.hidden = !warning.textContent;
  };
  warn();
  const input = (key, label, size) => labelled(label, el("input", { value: name[key] ?? "", size,
    autocomplete: "off", oninput: (event) => {
      name[key] = event.target.value.trim();
      name.refused = "";
      warn();
    } }));
  const aliases = labelled("other spellings, separated by commas", el("input", { value: asText(name.spellings), size: "24",
    autocomplete: "off", oninput: (event) => {
      name.spellings = asList(event.target.value);
      warn();
    } }));
  const kinds = state.lists.actor_kinds.map((one) => ({ ...one, label: `${one.value} – ${one.meaning}` }));
  const country = input("country", "country", "12");
  const kind = select(kinds, name.kind, { onchange: (event) => {
    name.kind = event.target.value;
    const without = name.kind === "international-organisation";
    const kept = without ? null : name.country || name.formerCountry;
    name.formerCountry = without ? name.country : null;
    name.country = kept;
    country.querySelector("input").value = kept ?? "";
  } });
  return el("li", { tabindex: index ? "-1" : "0", "data-name": name.name, onfocus: () => showSpan(name.start) },
    el("p", {}, el("b", {}, name.name), el("span", { class: "quiet" }, `${name.words ? ` … ${name.words} …` : ""}`)),
    el("p", { class: "inline" }, input("name", "name", "24"), labelled("kind", kind), country,
      input("public_role", "public role", "28"), aliases, input("id", "id", "20")),
    warning,
    el("p", { class: "actions" }, button("Add", () => take(name)), button("Leave out", () => leave(name))));
}

function drop(name) {
  name.article = state.article.id;
  state.leftOut.set(name.name, name);
  state.names = state.names.filter((one) => one !== name);
  changed("names");
}

function leave(name) {
  drop(name);
  say(`Left out: ${name.name}`);
}

async function take(name) {
  const person = name.kind === "person";
  const actor = {
    name: name.name,
    kind: name.kind,
    country: name.country || null,
    aliases: name.spellings.map((one) => ({ name: one })),
    public_role: person ? name.public_role || null : null,
  };
  if (person && !actor.public_role) {
    refuse(name, "Give the public role in which the person is named.");
    return;
  }
  const { names } = state;
  drop(name);
  try {
    await api.inOrder(async () => refreshOverview(await api.post("actor", { id: name.id, actor })));
    say(`Added: ${name.name}`);
    const left = state.names;
    state.leftOut.delete(name.name);
    if (!left.length) await openArticle(state.article.id);
    else state.stale = true;
    changed("names");
    countErrors();
  } catch (error) {
    state.leftOut.delete(name.name);
    state.names = names;
    refuse(name, error.message);
  }
}

// Why a name was not added, in its row and aloud.
function refuse(name, message) {
  name.refused = message;
  changed("names");
  say(message);
}
