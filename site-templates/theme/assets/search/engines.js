// Where documents are found: Pagefind's index, or all of them at hand on a disk.
// An engine finds documents of a kind, loads them, and knows words like a misspelt one.
(() => {
  const { words, likeness, nearest } = globalThis.searchQuery;

  async function pagefindEngine(root) {
    const address = new URL("pagefind/pagefind.js", root);
    address.searchParams.set("opened", Date.now()); // a failed import is never tried again
    const engine = await import(address);
    await engine.options({ noWorker: true }); // a search takes milliseconds
    await engine.init();
    const known = new Map(); // lists of words, by their first letter
    const documents = new Map(); // the promises of documents, by their ids

    async function fetched(path) {
      const answer = await fetch(new URL(`pagefind/${path}`, root));
      if (!answer.ok) throw new Error(path);
      return answer.text();
    }

    async function find(kind, term, filters) {
      const answer = await engine.search(term, { filters: { ...filters, page: kind } });
      return new Map(answer.results.map((one) => [one.id, one]));
    }
    return {
      find,
      // Documents of a kind that have one of some topics, or all of them, the latest
      // first. Without a word Pagefind would load its whole index, so these are words.
      async about(kind, terms, filters) {
        const marks = terms ? [...terms].map((one) => `topic${one.replaceAll("-", "")}`) : ["everypage"];
        const options = { filters: { ...filters, page: kind } };
        if (kind === "crisis") options.sort = { day: "desc" };
        const found = new Map();
        for (const mark of marks) {
          const answer = await engine.search(mark, options);
          for (const one of answer.results) found.set(one.id, one);
        }
        return found;
      },
      load: (found) => {
        if (!documents.has(found.id)) documents.set(found.id, fetched(`documents/${found.id}.json`));
        return documents.get(found.id).then(JSON.parse);
      },
      filters: () => engine.filters(),
      async near(term) {
        const initial = /^[a-z]/.test(term) ? term[0] : "other";
        if (!known.has(initial)) {
          known.set(initial, (await fetched(`words/${initial}.txt`)).split(" "));
        }
        return nearest(term, known.get(initial));
      },
    };
  }

  const everyText = (page) => [
    ...[page.title, page.line, ...(page.context ?? [])],
    ...(page.names ?? []).flat(),
    ...(page.records ?? []).flatMap((one) => [one.title, one.by, one.text, one.when, ...(one.quotes ?? [])]),
  ];
  const hasAll = (page, filters) =>
    Object.entries(filters).every(([facet, value]) => page.facets?.[facet]?.includes(value));

  function diskEngine(pages) {
    const vocabularies = pages.map((page) => [...new Set(words(everyText(page).filter(Boolean).join(" ")))]);
    const latest = pages.map((_, id) => id).sort((a, b) => (pages[b].day ?? "").localeCompare(pages[a].day ?? ""));
    const some = (kind, filters, wanted) =>
      new Map(
        latest
          .filter((id) => pages[id].kind === kind && hasAll(pages[id], filters) && wanted(id))
          .map((id) => [id, { id, score: 1 }]),
      );
    return {
      find: async (kind, term, filters) =>
        some(kind, filters, (id) => vocabularies[id].some((word) => likeness(word, term))),
      about: async (kind, terms, filters) =>
        some(kind, filters, (id) =>
          !terms || pages[id].records?.some((one) => one.topics?.some((topic) => terms.has(topic)))),
      load: async (found) => pages[found.id],
      async filters() {
        const all = {};
        for (const { facets } of pages) {
          for (const [facet, values] of Object.entries(facets ?? {})) {
            for (const value of values) (all[facet] ??= {})[value] = 1;
          }
        }
        return all;
      },
      near: async (term) =>
        nearest(term, [...new Set(vocabularies.flat())].filter((word) => word[0] === term[0])),
    };
  }

  globalThis.searchEngines = { pagefindEngine, diskEngine };
})();
