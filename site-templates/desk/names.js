// Names in the article that have no file of an actor yet.

import * as api from "./api.js";
import { showSpan } from "./article.js";
import { button, el, fill, fillRows, focusRow, labelled, say, select } from "./dom.js";
import { changed, openArticle, refreshOverview, report, state } from "./store.js";

export function namesPanel(panel) {
  if (!state.article) {
    fill(panel, el("p", { class: "quiet" }, "Choose an article."));
    return;
  }
  const list = el("ol", { class: "rows", id: "names", "aria-label": "Names without a file", tabindex: "-1" },
    state.names.map(row));
  list.addEventListener("keydown", (event) => onKey(event, list));
  fillRows(panel, "names",
    el("p", { class: "quiet" }, "Who speaks or acts in this article and has no file yet. Correct what is wrong, then take each over: key ",
      el("kbd", {}, "a"), " on a row, ", el("kbd", {}, "d"), " to leave it out."),
    state.names.length ? list : el("p", {}, "Everyone whom the tool finds has a file."));
}

function row(name, index) {
  const input = (key, label, size) => labelled(label, el("input", { value: name[key] ?? "", size,
    autocomplete: "off", oninput: (event) => { name[key] = event.target.value.trim(); } }));
  const kind = select(state.lists.actor_kinds, name.kind, { onchange: (event) => {
    name.kind = event.target.value;
    if (["state", "international-organisation"].includes(name.kind)) name.country = null;
  } });
  return el("li", { tabindex: index ? "-1" : "0", "data-name": name.name, onfocus: () => showSpan(name.start) },
    el("p", {}, el("b", {}, name.name), el("span", { class: "quiet" }, ` … ${name.words} …`)),
    el("p", { class: "inline" }, input("name", "name", "24"), labelled("kind", kind), input("country", "country", "4"),
      input("public_role", "public role", "28"), input("id", "id", "20")),
    el("p", { class: "actions" }, button("Take over", () => take(name)), button("Leave out", () => leave(name))));
}

function onKey(event, list) {
  if (event.target.tagName !== "LI" || event.ctrlKey || event.metaKey || event.altKey) return;
  const index = [...list.children].indexOf(event.target);
  const actions = {
    a: () => take(state.names[index]),
    Enter: () => take(state.names[index]),
    d: () => leave(state.names[index]),
    ArrowDown: () => focusRow(list, index + 1),
    ArrowUp: () => focusRow(list, Math.max(0, index - 1)),
  };
  if (!actions[event.key]) return;
  event.preventDefault();
  actions[event.key]();
}

function leave(name) {
  state.names = state.names.filter((one) => one !== name);
  changed("names");
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
    say("Give the public role in which the person is named.");
    return;
  }
  const { names } = state;
  leave(name);
  try {
    await api.inOrder(async () => refreshOverview(await api.post("actor", { id: name.id, actor })));
    say(`Taken over: ${name.name}`);
    const left = state.names;
    if (!left.length) await openArticle(state.article.id);
    else state.stale = true;
  } catch (error) {
    state.names = names;
    changed("names");
    report(error);
  }
}
