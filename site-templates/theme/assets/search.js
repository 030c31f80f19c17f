// The search box: our own results on Pagefind's index, fetched when it is first opened.

const SHELVES = ["Crises", "Actors", "Sources", "Pages"];
const STEP = 3; // results of a shelf at first, and more with each "more"
const SECTIONS = 3; // sections of a crisis, and so further links, under its title
const WORDS = 32; // of a record, from its beginning: who says so comes first
const PAUSE = 150; // milliseconds after the last key

const dialog = document.getElementById("search");
const find = (name) => dialog.querySelector(`.search__${name}`);
const input = find("input");
const results = find("results");
const facets = find("facets");
const selects = [...facets.querySelectorAll("select")];
const lists = find("lists");

let loading; // the promise of Pagefind
let turn = 0; // of searches, so that a slow one never replaces a later one
let timer;

function pagefind() {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load() {
  const address = new URL("../pagefind/pagefind.js", import.meta.url);
  address.searchParams.set("opened", Date.now()); // a failed import is never tried again
  const engine = await import(address);
  await engine.init();
  return engine;
}

// Elements

function make(name, className, ...children) {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function link(url, ...children) {
  const element = make("a", "search__link", ...children);
  element.href = url;
  return element;
}

function say(words) {
  find("status").textContent = words;
}

// Searching

function chosen() {
  const picked = selects.filter((select) => select.value);
  return Object.fromEntries(picked.map((select) => [select.name, select.value]));
}

async function search() {
  const mine = ++turn;
  const words = input.value.trim();
  const filters = chosen();
  if (!words && !Object.keys(filters).length) return show([]);
  try {
    const engine = await pagefind();
    const found = [];
    for (const shelf of SHELVES) {
      const options = { filters: { ...filters, shelf } };
      const answer = await engine.search(words || null, options);
      found.push({ shelf, ...answer });
    }
    const groups = await Promise.all(found.filter(count).map(group));
    if (mine === turn) show(groups, found);
  } catch {
    if (mine === turn) fail();
  }
}

const count = (found) => found.results.length;

function show(groups, found) {
  lists.hidden = groups.length > 0;
  results.replaceChildren(...groups);
  if (!found) return say("");
  const parts = found.filter(count).map((one) => `${one.shelf} ${count(one)}`);
  say(parts.join(" · ") || "Nothing found. Try fewer words, or another spelling.");
  tally(found);
}

function fail() {
  lists.hidden = false;
  results.replaceChildren();
  say("The search index is not ready or did not arrive. Try again in a moment.");
}

// Results

async function group({ shelf, results: all }) {
  const items = make("ol", "search__items");
  const more = make("button", "search__more");
  more.type = "button";
  const next = async () => {
    const from = items.children.length;
    const pages = await Promise.all(all.slice(from, from + STEP).map((one) => one.data()));
    items.append(...pages.map((page) => item(page, shelf)));
    const left = all.length - items.children.length;
    more.hidden = left <= 0;
    more.textContent = `${left} more`;
    if (from) items.children[from].querySelector("a").focus();
  };
  more.addEventListener("click", () => next().catch(fail));
  await next();
  return make("section", "search__group", make("h2", "search__shelf", shelf), items, more);
}

function item(page, shelf) {
  const title = make("span", "search__title", page.meta.title);
  if (shelf !== "Crises") {
    return make("li", "search__item", link(page.url, title, excerpt(page, passage(page, page))));
  }
  const parts = page.sub_results
    .filter((part) => part.anchor)
    .map((part) => ({ name: part.title, ...passage(page, part) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SECTIONS)
    .map((part) => {
      const name = make("span", "search__section", part.name);
      return make("li", "search__part", link(part.url, name, excerpt(page, part)));
    });
  return make("li", "search__item", link(page.url, title), make("ul", "search__parts", ...parts));
}

// A word without its marks and its ending, so that one name is one word.
const stem = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "").slice(0, 5);

// The record of a page or a section that has the most of the words: what has an id.
function passage(page, part) {
  const words = page.raw_content.split(/\s+/);
  const records = new Map();
  for (const at of part.locations) {
    const before = page.anchors.filter((anchor) => anchor.location <= at);
    const start = before.at(-1)?.location;
    const anchor = before.find((one) => one.location === start);
    const record = records.get(anchor) ?? { anchor, first: at, words: new Set() };
    records.set(anchor, { ...record, words: record.words.add(stem(words[at])) });
  }
  const [best] = [...records.values()].sort((a, b) => b.words.size - a.words.size);
  const { anchor, first = 0, words: found } = best ?? {};
  const url = anchor ? `${page.url}#${anchor.id}` : page.url;
  return {
    url,
    anchor,
    first,
    from: beginning(page, anchor),
    score: found?.size ?? 0,
    marked: part.locations,
  };
}

// Where a record's own words begin: after the heading, if that is what was found.
function beginning(page, anchor) {
  const heading = anchor ? isHeading(anchor) && anchor.text : page.meta.title;
  return (anchor?.location ?? 0) + (heading ? heading.trim().split(/\s+/).length : 0);
}

const isHeading = (anchor) => /^h\d$/.test(anchor.element);

// A record is cut at its end alone, since who says so must never be joined to the words
// of another; of other text the place that was found is shown.
function excerpt(page, { anchor, from, first, marked }) {
  const words = page.raw_content.split(/\s+/);
  const whole = (anchor && !isHeading(anchor)) || first < from + WORDS;
  const start = whole ? from : first - WORDS / 2;
  const ends = page.anchors.map((one) => one.location).filter((place) => place > start);
  const end = Math.min(start + WORDS, words.length, ...ends);
  const nodes = words.slice(start, end).flatMap((word, index) => {
    const found = marked.includes(start + index);
    return [found ? make("mark", "", word) : word, " "];
  });
  const more = end === start + WORDS ? ["…"] : [];
  return make("span", "search__words", ...(whole ? [] : ["… "]), ...nodes, ...more);
}

// Facets

async function fill() {
  if (!facets.open || selects[0].options.length > 1) return;
  try {
    const all = await (await pagefind()).filters();
    for (const select of selects) {
      const values = Object.keys(all[select.name] ?? {}).sort();
      if (select.name === "year") values.reverse();
      select.append(...values.map((value) => new Option(value, value)));
    }
    search();
  } catch {
    facets.open = false;
    fail();
  }
}

function tally(found) {
  for (const select of selects) {
    for (const option of [...select.options].slice(1)) {
      const counts = found.map((one) => one.filters[select.name]?.[option.value] ?? 0);
      const sum = counts.reduce((a, b) => a + b, 0);
      option.textContent = `${option.value} (${sum})`;
      option.disabled = !sum && !option.selected;
    }
  }
}

// Opening, and moving by keyboard

function open() {
  if (!dialog.open) dialog.showModal();
  input.select();
  pagefind().catch(fail);
}

function move(step) {
  const stops = [input, ...results.querySelectorAll("a, button:not([hidden])")];
  const at = stops.indexOf(document.activeElement);
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
}

function typing(element) {
  return element.isContentEditable || element.matches("input, select, textarea");
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  // Right after the box was closed, its field still has the focus for a moment.
  if (dialog.open || (typing(event.target) && !dialog.contains(event.target))) return;
  event.preventDefault();
  open();
});

dialog.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.target.matches("select")) return;
  event.preventDefault();
  move(step);
});

dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("a, .search__close")) dialog.close();
});

find("form").addEventListener("submit", (event) => {
  event.preventDefault();
  results.querySelector("a")?.click();
});

input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(search, PAUSE);
});

facets.addEventListener("toggle", fill);
facets.addEventListener("change", search);
document.querySelector(".search-open").addEventListener("click", open);
