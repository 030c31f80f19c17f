// The search box: opens at once, and fetches what it needs to search when it is opened.
(() => {
  const SCRIPTS = ["words", "query", "engines", "ranking", "results"];
  const STEP = 10; // results at first, and more with each "more"
  const PAUSE = 150; // milliseconds after the last key

  const root = new URL("..", document.currentScript.src);
  const dialog = document.getElementById("search");
  const find = (name) => dialog.querySelector(`.search__${name}`);
  const input = find("input");
  const results = find("results");
  const facets = find("facets");
  const selects = [...facets.querySelectorAll("select")];
  const lists = find("lists");

  let loading; // the promise of the engine
  let turn = 0; // of searches, so that a slow one never replaces a later one
  let timer;

  function engine() {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  function script(path) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = new URL(path, root);
      element.addEventListener("load", resolve);
      element.addEventListener("error", () => reject(new Error(path)));
      document.head.append(element);
    });
  }

  async function load() {
    for (const name of SCRIPTS) {
      if (!globalThis[`search${name[0].toUpperCase()}${name.slice(1)}`]) {
        await script(`assets/search/${name}.js`);
      }
    }
    const { pagefindEngine, diskEngine } = globalThis.searchEngines;
    if (!("disk" in dialog.dataset)) return pagefindEngine(root);
    await script("assets/search/documents.js");
    return diskEngine(globalThis.searchDocuments);
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
      const from = await engine();
      const answer = await globalThis.searchRanking.search(from, words, filters);
      const first = await answer.more();
      if (mine === turn) show(first, answer);
    } catch {
      if (mine === turn) fail();
    }
  }

  function fail() {
    results.ariaBusy = "false";
    lists.hidden = false;
    results.replaceChildren();
    say(
      location.protocol === "file:" && !("disk" in dialog.dataset)
        ? "Search works only when this copy is served by a web server."
        : "The search index is not ready or could not be loaded. Try again in a moment.",
    );
  }

  function show(found, answer) {
    results.ariaBusy = "false";
    lists.hidden = found.length > 0;
    results.replaceChildren();
    if (!answer) return say("");
    if (!found.length) return say(nothing(answer.query));
    const { item, make } = globalThis.searchResults;
    const items = make("ol", "search__items");
    const more = make("button", "search__more", "More results");
    more.type = "button";
    const waiting = [...found];
    const next = async () => {
      const from = items.children.length;
      if (!waiting.length) waiting.push(...(await answer.more()));
      items.append(...waiting.splice(0, STEP).map((one) => item(one, answer.query, root)));
      more.hidden = !waiting.length && !answer.left();
      if (from) items.children[from]?.querySelector("a").focus();
      const all = items.children.length;
      say(more.hidden ? `${all} result${all === 1 ? "" : "s"}` : `First ${all} results`);
    };
    more.addEventListener("click", () => next().catch(fail));
    next();
    results.append(items, more);
  }

  function nothing({ asks, terms }) {
    const [missing] = asks.flatMap((ask) => ask.absences);
    return missing && !terms.length
      ? `No ${missing.absence} recorded in any briefing. That does not mean none.`
      : "Nothing found. Try fewer words, or another spelling.";
  }

  // Facets

  async function fill() {
    if (!facets.open || selects[0].options.length > 1) return;
    try {
      const all = await (await engine()).filters();
      for (const select of selects) {
        const values = Object.keys(all[select.name] ?? {}).sort();
        if (select.name === "year") values.reverse();
        select.append(...values.map((value) => new Option(value, value)));
      }
    } catch {
      facets.open = false;
      fail();
    }
  }

  // Opening, and moving by keyboard

  function open() {
    if (!dialog.open) dialog.showModal();
    input.select();
    engine().catch(fail);
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
    results.ariaBusy = "true";
    timer = setTimeout(search, PAUSE);
  });

  facets.addEventListener("toggle", fill);
  facets.addEventListener("change", search);
  document.querySelector(".search-open").addEventListener("click", open);
})();
