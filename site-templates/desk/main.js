// The desk: what is shown where, and what the keys do.

import { settled } from "./api.js";
import { selected, showArticle, watchSelection } from "./article.js";
import { button, byId, el, fill, focusPanel, rowInTurn, say } from "./dom.js";
import { actorOptions } from "./fields.js";
import { openFinish, watchConflicts } from "./finish.js";
import { fromSelection } from "./form.js";
import { openIntake, openNewBrief, watchDrops } from "./intake.js";
import { addName, namesPanel } from "./names.js";
import { proposalsPanel } from "./proposals.js";
import { conclusionsPanel, headPanel, problemsPanel, recordsPanel } from "./records.js";
import { load, onChange, openArticle, openBrief, report, state, stepBack } from "./store.js";
import { allRecords } from "./summary.js";
import { counted } from "./text.js";

const TABS = {
  proposals: { label: () => `Proposals (${state.proposals.length})`, show: proposalsPanel, on: ["proposals", "article"] },
  names: { label: () => `Names (${state.names.length})`, show: namesPanel, on: ["names", "overview"] },
  records: { label: () => `Records (${allRecords().length})`, show: recordsPanel, on: ["brief"] },
  conclusions: { label: () => "Bottom line", show: conclusionsPanel, on: ["brief"] },
  head: { label: () => "Brief", show: headPanel, on: ["brief"] },
  problems: { label: () => `Problems (${countProblems()})`, show: problemsPanel, on: ["brief", "overview"] },
};

const countProblems = () => (state.brief ? state.brief.problems.length + state.brief.beside.length : 0);

function showTabs() {
  fill(byId("tabs"), Object.entries(TABS).map(([name, tab], index) =>
    button(tab.label(), () => choose(name), { role: "tab", id: `tab-${name}`, "aria-controls": "panel",
      "aria-selected": String(state.tab === name), tabindex: state.tab === name ? "0" : "-1", title: `Key ${index + 1}` })));
  byId("panel").setAttribute("aria-labelledby", `tab-${state.tab}`);
}

export async function choose(name) {
  state.tab = name;
  showTabs();
  TABS[name].show(byId("panel"));
  if (name === "proposals") {
    await settled();
    if (state.stale) await openArticle(state.article.id);
    state.stale = false;
    let ready;
    do {
      ready = state.ready;
      await ready;
    } while (ready !== state.ready); // it was read once more meanwhile
    if (state.tab !== name || !byId("form").hidden) return;
  }
  if (rowInTurn()) focusPanel();
  else byId(`tab-${name}`).focus();
}

function showOverview() {
  const option = (one, label) => el("option", { value: one.id }, label);
  fill(byId("brief"), el("option", { value: "" }, "choose …"), state.briefs.map((one) => option(one, one.title)));
  byId("brief").value = state.brief?.id ?? "";
  fill(byId("article"), el("option", { value: "" }, "choose …"),
    state.articles.filter((one) => one.here).map((one) => option(one, `${one.publisher}: ${one.headline}`)));
  byId("article").value = state.article?.id ?? "";
  for (const which of ["undo", "redo"]) {
    byId(which).disabled = !state[which];
    byId(which).title = state[which] || "nothing";
  }
  actorOptions(byId("actor-names"));
}

function showErrors() {
  const errors = state.brief?.problems.filter((one) => one.level === "error").length ?? 0;
  const here = state.brief ? counted(errors, "error") : "";
  const elsewhere = state.projectErrors;
  byId("errors").textContent = elsewhere ? `${here}, ${elsewhere} in other files: see Finish` : here;
}

let shownAddress = "";

function showPreview() {
  const pane = byId("preview");
  if (pane.hidden || !state.brief) return;
  const place = state.lastRecord ? `#${state.lastRecord}` : "";
  const address = `/preview/${encodeURIComponent(state.brief.id)}?v=${state.brief.version}${place}`;
  if (address === shownAddress) return;
  shownAddress = address;
  fill(pane, el("iframe", { src: address, sandbox: "", title: "Preview of the brief" }));
}

onChange((what) => {
  if (what.has("overview")) showOverview();
  if (what.has("article")) {
    showArticle();
    byId("article").value = state.article?.id ?? "";
  }
  if (what.has("brief")) {
    showErrors();
    showPreview();
  }
  showTabs();
  if (TABS[state.tab].on.some((one) => what.has(one))) TABS[state.tab].show(byId("panel"));
});

function watchButtons() {
  byId("brief").addEventListener("change", (event) => event.target.value && openBrief(event.target.value).catch(report));
  byId("article").addEventListener("change", (event) => event.target.value && openArticle(event.target.value).catch(report));
  byId("new-brief").addEventListener("click", openNewBrief);
  byId("add-article").addEventListener("click", openIntake);
  byId("undo").addEventListener("click", () => stepBack("undo"));
  byId("redo").addEventListener("click", () => stepBack("redo"));
  byId("finish").addEventListener("click", openFinish);
  byId("show-preview").addEventListener("click", () => {
    const pane = byId("preview");
    pane.hidden = !pane.hidden;
    byId("show-preview").setAttribute("aria-pressed", String(!pane.hidden));
    document.body.classList.toggle("with-preview", !pane.hidden);
    showPreview();
  });
}

const ROW_KEYS = new Set(["a", "c", "d", "ArrowUp", "ArrowDown"]);

// Keys for a row work wherever the focus is, but in a form; in the article the letters
// do, as long as no words are selected there.
function actOnRow(event) {
  const row = rowInTurn();
  const inText = event.target.closest("#text");
  if (event.target.closest("#tabs, #form, .rows")) return false;
  if (inText && (event.key.startsWith("Arrow") || selected())) return false;
  if (!row) {
    if (inText) say(`The key ${event.key} works on a row: choose Proposals or Names first.`);
    return false;
  }
  event.preventDefault();
  row.focus();
  const { key } = event;
  row.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  return true;
}

function watchKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey && !event.shiftKey && event.key === "z" && !event.target.matches("input, textarea")) {
      event.preventDefault();
      stepBack("undo");
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    if (byId("dialog").open) return;
    const name = Object.keys(TABS)[Number(event.key) - 1];
    const others = { n: openIntake, b: byId("form").hidden && !(state.brief && event.target.closest("#text")) ? openNewBrief : null };
    if (ROW_KEYS.has(event.key) && actOnRow(event)) return;
    if (name) choose(name);
    else if (others[event.key]) others[event.key]();
    else return;
    event.preventDefault();
  });
  byId("tabs").addEventListener("keydown", (event) => {
    const names = Object.keys(TABS);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = names[(names.indexOf(state.tab) + step + names.length) % names.length];
    choose(next).then(() => byId(`tab-${next}`).focus());
  });
}

async function nameFromSelection(place) {
  try {
    await addName(place);
    await choose("names");
  } catch (error) {
    report(error);
  }
}

function watch() {
  watchButtons();
  watchKeys();
  watchDrops();
  watchConflicts();
  watchSelection((part, place) => (part === "name" ? nameFromSelection(place) : fromSelection(part, place)));
}

showTabs();
load().then(watch).catch(report);
