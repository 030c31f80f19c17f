// The article with its marks, and the words that are selected in it.

import { button, byId, el, fill, say } from "./dom.js";
import { NAMES_OF_PARTS, RECORD_PARTS, state } from "./store.js";

const KEYS = { f: "figures", p: "positions", r: "responses", e: "events", o: "roles", b: "background", a: "name" };

export function showArticle() {
  const pane = byId("text");
  const { article } = state;
  if (!article) {
    fill(pane, el("h2", {}, "How to begin"), el("ol", {},
      el("li", {}, "Add an article: a file, a text or an address (key ", el("kbd", {}, "n"), ")."),
      el("li", {}, "Begin a brief about it (key ", el("kbd", {}, "b"), "), or choose one."),
      el("li", {}, "Take over who speaks in it (Names), then accept what is proposed."),
      el("li", {}, "Select words of the article to make a record of what was not proposed."),
      el("li", {}, "Write the bottom line, and press Finish.")));
    return;
  }
  const place = pane.scrollTop;
  fill(
    pane,
    el("h2", {}, article.headline),
    el("p", { class: "quiet" },
      [article.publisher, article.published].filter(Boolean).join(", "),
      ` · ${article.quoted} of ${article.limit} words that may be quoted`),
    el("div", { id: "paragraphs" }, article.paragraphs.map(paragraph)),
    el("p", { class: "legend quiet" },
      ["count", "actor", "day", "speech", "quoted"].map((kind) =>
        el("span", { class: kind }, kind === "quoted" ? "used" : kind))),
  );
  pane.scrollTop = place;
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

export function selected() {
  const chosen = document.getSelection();
  const box = byId("paragraphs");
  if (!chosen || chosen.isCollapsed || !box?.contains(chosen.anchorNode)) return null;
  const range = chosen.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  let end = offsetOf(range.endContainer, range.endOffset);
  if (start !== null && end === null) end = start + [...range.toString()].length;
  return start === null || end <= start ? null : { start, end, box: range.getBoundingClientRect() };
}

export function watchSelection(make) {
  const bar = byId("selection");
  const choose = (part) => {
    const place = selected();
    bar.hidden = true;
    if (!place) say("Select some words of the article first.");
    else make(part, place);
  };
  fill(bar, RECORD_PARTS.map((part) => {
    const letter = Object.keys(KEYS).find((one) => KEYS[one] === part);
    return button(NAMES_OF_PARTS[part], () => choose(part), { "aria-keyshortcuts": letter, title: `Key ${letter}` });
  }));
  bar.append(button("name", () => choose("name"), { "aria-keyshortcuts": "a", title: "Key a: a person or body to add" }));
  document.addEventListener("selectionchange", () => {
    const place = selected();
    bar.hidden = !place || !state.brief;
    if (!bar.hidden) {
      bar.style.left = `${Math.max(4, Math.min(place.box.left, innerWidth - 480))}px`;
      bar.style.top = `${Math.min(place.box.bottom + 6, innerHeight - 48)}px`;
    }
  });
  byId("text").addEventListener("keydown", (event) => onKey(event, choose));
}

function onKey(event, choose) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (KEYS[event.key] && selected()) {
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
  const runs = [...document.querySelectorAll("#paragraphs [data-start]")];
  const run = runs.reverse().find((one) => Number(one.dataset.start) <= start);
  document.querySelector(".shown")?.classList.remove("shown");
  run?.classList.add("shown");
  run?.scrollIntoView({ block: "center" });
}
