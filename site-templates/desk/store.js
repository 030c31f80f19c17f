// What the page knows: the brief, the article, and what is proposed.

import * as api from "./api.js";
import { byId, say } from "./dom.js";

export const state = {
  forms: {},
  lists: {},
  briefs: [],
  articles: [],
  actors: [],
  brief: null,
  article: null,
  proposals: [],
  omitted: [], // proposals that would quote too much of the article
  names: [],
  leftOut: new Map(), // names that were left out
  explanations: {}, // what the fields mean that are no part of a record
  projectErrors: 0, // in other files, counted after an actor was changed
  made_here: [], // actors that were created at this desk
  unused: [], // those of them that no record has
  pending: new Set(), // proposals that are accepted or discarded and not yet written
  tab: "proposals",
  ready: Promise.resolve(), // when every article that was opened is read
  stale: false, // whether the article is to be read again, as actors were added
  lastRecord: null, // id of the record that was saved last, which the preview shows
  undo: "", // what would be undone, and what would be done again
  redo: "",
};

const watchers = [];
export const onChange = (watcher) => watchers.push(watcher);
export const changed = (...what) => watchers.forEach((watcher) => watcher(new Set(what)));

// The lists of a brief that hold records, in the order of its page, and what an entry of
// any list is called.
export const RECORD_PARTS = ["figures", "events", "positions", "responses", "roles", "background"];
export const NAMES_OF_PARTS = {
  figures: "figure",
  events: "event",
  positions: "position",
  responses: "response",
  roles: "role",
  background: "background",
  bottom_line: "sentence of the bottom line",
  open_questions: "open question",
  sides: "side",
  places: "place",
  groups: "group",
};

export async function load() {
  Object.assign(state, await api.start());
  const here = state.articles.filter((one) => one.here);
  const brief = sessionStorage.getItem("brief");
  const article = sessionStorage.getItem("article");
  if (state.briefs.some((one) => one.id === brief)) await openBrief(brief);
  if (here.some((one) => one.id === article)) await openArticle(article);
  changed("overview", "article", "proposals");
}

export async function openBrief(id) {
  state.brief = await api.get("brief", { brief: id });
  sessionStorage.setItem("brief", id);
  changed("overview", "brief");
  const here = state.articles.filter((one) => one.here && state.brief.sources.includes(one.id));
  const article = state.article ?? (here.length === 1 ? here[0] : null);
  if (article) await openArticle(article.id);
}

export function openArticle(source) {
  const read = readArticle(source);
  state.ready = Promise.allSettled([state.ready, read]); // an earlier one may be slower
  return read;
}

async function readArticle(source) {
  await readText(source);
  sessionStorage.setItem("article", source);
  await Promise.all([readNames(), readProposals()]);
}

// The text of the article, with its marks.
async function readText(source) {
  state.article = await api.get("article", { source, brief: state.brief?.id ?? "" });
  changed("article");
}

export async function readNames() {
  if (!state.article) return;
  const values = { source: state.article.id, brief: state.brief?.id ?? "" };
  const found = (await api.get("names", values)).names;
  state.names = found.filter((one) => !state.leftOut.has(one.name));
  changed("names");
}

export async function readProposals() {
  if (!state.article || !state.brief) return;
  const values = { source: state.article.id, brief: state.brief.id };
  const found = await api.get("proposals", values);
  state.proposals = found.proposals.filter((one) => !state.pending.has(keyOf(one)));
  state.omitted = found.omitted;
  changed("proposals");
}

// The problems of one entry of the brief, by its id or its number from 1.
export function problemsAt(part, name) {
  const where = `${part}.${name}`;
  return state.brief.problems.filter((one) => one.where === where || one.where.startsWith(`${where}.`));
}

export const keyOf = ({ key }) => JSON.stringify(key);

export function actorName(party) {
  if (typeof party === "object") return party.unnamed ?? "";
  return state.actors.find((one) => one.id === party)?.name ?? party;
}

export async function refreshOverview(data) {
  const { briefs, articles, actors, made_here, unused, undo, redo } = data ?? (await api.get("overview"));
  Object.assign(state, { briefs, articles, actors, made_here, unused, undo, redo });
  changed("overview");
}

// A new name may make records of other briefs ambiguous.
export function countErrors() {
  clearTimeout(counting);
  counting = setTimeout(async () => {
    try {
      state.projectErrors = (await api.get("project", { brief: state.brief?.id ?? "" })).errors;
      changed("brief");
    } catch (error) {
      report(error);
    }
  }, PAUSE);
}

const PAUSE = 1500; // milliseconds after the last actor that was changed
let counting = 0;

// Change the brief from the version that is shown; tell what happened.
export function edit(name, values, message) {
  return api.inOrder(async () => {
    try {
      const { brief } = state;
      const done = await api.post(name, { ...values, brief: brief.id, seen: brief.version });
      state.brief = done.brief;
      state.lastRecord = done.id ?? state.lastRecord;
      changed("brief");
      say(typeof message === "function" ? message(done) : message);
      await Promise.all([refreshOverview(), state.article && readText(state.article.id)]);
      return done;
    } catch (error) {
      report(error, values);
      throw error;
    }
  });
}

export function report(error, mine = null) {
  if (error.status === 409) {
    showConflict(error.data, mine);
  } else {
    say(error.message);
    console.debug(error);
  }
}

function showConflict(data, mine) {
  document.dispatchEvent(new CustomEvent("conflict", { detail: { data, mine } }));
}

export async function stepBack(which) {
  await api.inOrder(async () => {
    try {
      const done = await api.post(which, {});
      await refreshOverview(done);
      say(`${which === "undo" ? "Undone" : "Done again"}: ${done.label}`);
      const brief = state.briefs.find((one) => one.id === state.brief?.id);
      state.brief = brief ? await api.get("brief", { brief: brief.id }) : null;
      const here = state.articles.some((one) => one.id === state.article?.id && one.here);
      if (!here) state.article = null;
      changed("brief", "article");
      if (state.article) await openArticle(state.article.id);
    } catch (error) {
      report(error);
    }
  });
  byId("panel").focus();
}
