// The article with its marks, and the words that are selected in it.

import { button, byId, el, fill, say } from "./dom.js";
import { NAMES_OF_PARTS, RECORD_PARTS, onChange, state } from "./store.js";

const KEYS = { f: "figures", p: "positions", r: "responses", e: "events", o: "roles", b: "background", a: "name" };

export function showArticle() {
  const pane = byId("text");
  const { article } = state;
  if (!article) {
    fill(pane, el("h2", {}, "How to begin"), el("ol", {},
      el("li", {}, "Add an article: a file, a text or an address (key ", el("kbd", {}, "n"), ")."),
      el("li", {}, "Begin a brief about it (key ", el("kbd", {}, "b"), "), or choose one."),
      el("li", {}, "Add the people and bodies that it names (Names), then review the proposals."),
      el("li", {}, "Select words of the article to make a record of what was not proposed."),
      el("li", {}, "Write the bottom line, and press Finish.")));
    return;
  }
  const place = pane.scrollTop;
  const chosen = byId("paragraphs")?.dataset.article === article.id ? selected() : null;
  fill(
    pane,
    el("h2", {}, article.headline),
    el("p", { class: "quiet" },
      [article.publisher, article.published].filter(Boolean).join(", "),
      ` · ${article.quoted} of at most ${article.limit} words quoted`),
    el("div", { id: "paragraphs", "data-article": article.id }, article.paragraphs.map(paragraph)),
    el("p", { class: "legend quiet" },
      ["count", "actor", "day", "speech", "quoted"].map((kind) =>
        el("span", { class: kind }, kind === "quoted" ? "used" : kind))),
  );
  pane.scrollTop = place;
  if (chosen) selectAgain(chosen);
}

// Words that are selected stay so when the marks of the article are made anew.
function selectAgain({ start, end }) {
  const [from, to] = [nodeAt(start), nodeAt(end)];
  if (from && to) document.getSelection().setBaseAndExtent(...from, ...to);
}

// The run of characters with the same marks in which a place of the article's text is.
function runAt(place) {
  return [...document.querySelectorAll("#paragraphs [data-start]")]
    .findLast((run) => Number(run.dataset.start) <= place);
}

function nodeAt(place) {
  const run = runAt(place);
  if (!run) return null;
  const before = [...run.textContent].slice(0, place - Number(run.dataset.start));
  return [run.firstChild, before.join("").length];
}

function paragraph(runs) {
  return el("p", {}, runs.map((run) =>
    el("span", { class: run.kinds.join(" "), title: run.label, "data-start": String(run.start) }, run.text)));
}

// Where a place of the selection is in the article's text; both count characters alike,
// since offsets of the server count code points and those of the page code units.
function offsetOf(node, offset) {
  const run = (node.nodeType === Node.TEXT_NODE ? node.parentNode : node).closest?.("[data-start]");
  if (!run) return null;
  const before = node.nodeType === Node.TEXT_NODE ? node.data.slice(0, offset) : "";
  return Number(run.dataset.start) + [...before].length;
}

// The selection in the article, also if it begins or ends outside.
export function selected() {
  const chosen = document.getSelection();
  const box = byId("paragraphs");
  if (!chosen?.rangeCount || chosen.isCollapsed || !box) return null;
  const range = chosen.getRangeAt(0);
  const runs = [...box.querySelectorAll("[data-start]")].filter((run) => range.intersectsNode(run));
  if (!runs.length || !box.contains(chosen.anchorNode)) return null;
  const last = runs.at(-1);
  const start = offsetOf(range.startContainer, range.startOffset) ?? Number(runs[0].dataset.start);
  const end = offsetOf(range.endContainer, range.endOffset) ?? Number(last.dataset.start) + [...last.textContent].length;
  return end <= start ? null : { start, end };
}

// The toolbar has a place of its own, so that it never covers words or takes a drag.
export function watchSelection(make) {
  const bar = byId("selection");
  const choose = (part) => {
    const place = selected();
    if (!place) say("Select some words of the article first.");
    else make(part, place);
  };
  const act = (part, letter, title) => button(NAMES_OF_PARTS[part] ?? part, () => choose(part), {
    "aria-keyshortcuts": letter, title, onmousedown: (event) => event.preventDefault() });
  fill(bar, el("span", { class: "quiet" }, "Selected words:"), RECORD_PARTS.map((part) => {
    const letter = Object.keys(KEYS).find((one) => KEYS[one] === part);
    return act(part, letter, `Key ${letter}`);
  }), act("name", "a", "Key a: a person or body to add"));
  const show = () => {
    bar.hidden = !state.brief || !state.article;
    for (const one of bar.querySelectorAll("button")) one.disabled = !selected();
  };
  document.addEventListener("selectionchange", () => {
    if (drag) keepInText(drag);
    show();
  });
  onChange(show);
  show();
  byId("text").addEventListener("keydown", (event) => onKey(event, choose));
  watchDrag();
}

let drag = null; // where the pointer is in a drag that began in the article

function watchDrag() {
  byId("text").addEventListener("pointerdown", (event) => { drag = event; });
  document.addEventListener("pointermove", (event) => { drag = drag && event; });
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(end, () => { drag = null; });
  }
}

// A drag that leaves the article selects up to the edge of the line beside the pointer.
function keepInText({ clientX, clientY }) {
  const chosen = document.getSelection();
  const box = byId("paragraphs");
  if (!box?.contains(chosen.anchorNode) || box.contains(chosen.focusNode)) return;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const within = (place, low, high) => Math.min(Math.max(place, low + 1), high - 1);
  const point = [within(clientX, left, right), within(clientY, top, bottom)];
  const found = document.caretPositionFromPoint?.(...point) ?? document.caretRangeFromPoint?.(...point);
  const node = found?.offsetNode ?? found?.startContainer;
  if (node && box.contains(node)) chosen.extend(node, found.offset ?? found.startOffset);
}

function onKey(event, choose) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isForRow = event.key === "a" && !selected();
  if (KEYS[event.key] && state.brief && !isForRow) {
    event.preventDefault();
    choose(KEYS[event.key]);
  } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
    event.preventDefault();
    moveByWord(event.key === "ArrowRight" ? "forward" : "backward", event.shiftKey);
  }
}

// With the arrow keys a word is selected, and with Shift the selection is widened.
function moveByWord(direction, extend) {
  const chosen = document.getSelection();
  const box = byId("paragraphs");
  if (!box) return;
  if (!box.contains(chosen.anchorNode)) {
    const first = box.querySelector("span");
    chosen.collapse(first.firstChild, 0);
  } else if (!extend) {
    if (direction === "forward") chosen.collapseToEnd();
    else chosen.collapseToStart();
  }
  chosen.modify("extend", direction, "word");
  chosen.focusNode?.parentElement?.scrollIntoView({ block: "nearest" });
}

// Show where a proposal or a record stands in the article.
export function showSpan(start) {
  const run = runAt(start);
  document.querySelector(".shown")?.classList.remove("shown");
  run?.classList.add("shown");
  run?.scrollIntoView({ block: "center" });
}
