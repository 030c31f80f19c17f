// Results of a search as elements: a whole record each, with what was searched for marked.
(() => {
  const KINDS = {
    ...{ crisis: "Crisis", actor: "Actor", source: "Source", page: "About the site" },
    ...{ figure: "Figure", response: "Response", position: "Statement", event: "Event" },
    ...{ role: "Role", statement: "Background", summary: "Bottom line" },
    ...{ question: "Open question", none: "Not recorded" },
  };

  function make(name, className, ...children) {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  }

  function item(result, query, root) {
    const { kind, page, record, what } = result;
    const link = make("a", "search__link");
    link.href = new URL(page.url + (record ? `#${record.id}` : ""), root);
    link.append(make("span", "search__kind", KINDS[kind]), ...lines(result, query));
    const inside = record || what;
    if (inside) link.append(make("span", "search__page", page.title));
    const element = make("li", "search__item", link);
    element.dataset.kind = kind;
    return element;
  }

  // A result is a whole record: who says so is never cut from what is said.
  function lines({ kind, page, record, what }, query) {
    const title = (text) => make("span", "search__title", ...marked(text, query));
    const words = (...parts) =>
      make("span", "search__words", ...marked(parts.filter(Boolean).join(" · "), query));
    if (what) return [title(`No ${what} recorded`), words(absence(page))];
    if (!record) return [title(page.title), words(page.line)];
    const said = said_by(record);
    if (kind === "page") return [title(record.title), words(page.line)];
    if (kind === "figure") return [title(record.title), words(said, record.text, record.later)];
    const text = [record.title, record.text].filter(Boolean).join(": ");
    return [title(text), words(said, ...quoted(record, query))];
  }

  const said_by = (record) => {
    const own = record.by?.includes(record.when?.replace(/^reported /, "") || "-");
    return [record.by, own ? "" : record.when].filter(Boolean).join(", ");
  };

  function absence(page) {
    const articles = page.articles === 1 ? "one article" : `${page.articles} articles`;
    return `Not in this briefing, which rests on ${articles}. That does not mean none.`;
  }

  // Words of the source, where only they have what was searched for.
  function quoted(record, query) {
    const has = (text) => query.terms.some((term) => hits(text ?? "", term));
    if (has(record.text) || has(record.title)) return [];
    return (record.quotes ?? []).filter(has).map((words) => `“${words}”`);
  }

  const hits = (text, { spellings }) => {
    const { words, likeness } = globalThis.searchQuery;
    return words(text).some((word) => spellings.some((term) => likeness(word, term)));
  };

  function marked(text, query) {
    const sought = [...query.terms, ...query.asks.map((ask) => ({ spellings: [...ask.literal] }))];
    return text.split(/(\s+)/).map((part) => {
      return part.trim() && sought.some((term) => hits(part, term)) ? make("mark", "", part) : part;
    });
  }

  globalThis.searchResults = { item, make };
})();
