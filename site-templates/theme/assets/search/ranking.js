// Which documents answer a query, and which of their records.
(() => {
  const { words, parse, likeness, nearestAsk } = globalThis.searchQuery;
  const KINDS = { crisis: 5, actor: 3, source: 2, page: 2 }; // documents loaded at a time
  const PRIOR = {
    ...{ crisis: 8, actor: 6, figure: 4, response: 4, none: 4, summary: 2, position: 2 },
    ...{ event: 2, role: 1, statement: 0, question: 0, source: -6, page: -20, section: -20 },
  };
  const CONTEXT = 0.75; // of a word that stands in the head of the page, not in the record
  const ELSEWHERE = 0.3; // of a word that stands somewhere on the page
  const LITERAL = 0.6; // of a record that has the reader's word, but is of another kind
  const EXACT = 6; // for a title that is asked for in full, and in part for a part
  const ABROAD = 0.5; // of a crisis in another country than the one that is asked for
  const NEXT = 4; // less for each further record of one page
  const LEAD = 8; // more for a figure that leads its briefing, if it is asked for
  const PART = 15; // less for a figure that counts a part of another
  const PASSED = 20; // less for a figure that a later one replaces
  const BRIEFINGS = 2; // briefings that stand above the figures that are asked for

  // Finding documents

  // The words of a query, each with its spellings and its weight; topics that were
  // misspelt become topics.
  async function understood(engine, text, filters) {
    const { asks, terms } = parse(text);
    const found = [];
    for (const term of terms) {
      let spellings = [term];
      let hits = await everywhere(engine, spellings, filters);
      if (!(await isKnown(engine, term, hits))) {
        const meant = nearestAsk(term);
        if (meant) {
          asks.push(meant);
          continue;
        }
        const near = await engine.near(term);
        spellings = near.length ? near : spellings;
        hits = await everywhere(engine, spellings, filters);
      }
      found.push({ term, spellings, hits, weight: 1 / (1 + Math.log2(Math.max(hits.count, 1)) / 2) });
    }
    return { asks, terms: found };
  }

  // Whether the best documents have a word itself: Pagefind also finds words like it.
  async function isKnown(engine, term, hits) {
    const first = Object.keys(KINDS).flatMap((kind) => [...hits[kind].values()].slice(0, 1));
    const pages = await Promise.all(first.map((one) => engine.load(one)));
    return pages.some((page) => [...describe(page).all].some((word) => likeness(word, term)));
  }

  async function everywhere(engine, spellings, filters) {
    const hits = { count: 0 };
    for (const kind of Object.keys(KINDS)) {
      hits[kind] = new Map();
      for (const word of spellings) {
        for (const [id, one] of await engine.find(kind, word, filters)) hits[kind].set(id, one);
      }
      hits.count += hits[kind].size;
    }
    return hits;
  }

  // Documents of a kind, best first: those with the most of what is asked for.
  async function candidates(engine, { asks, terms }, kind, filters) {
    const scores = new Map();
    const add = (hits, weight) => {
      for (const [id, one] of hits) {
        const { value = 0 } = scores.get(id) ?? {};
        scores.set(id, { one, value: value + weight + (one.score ?? 0) / 1e4 });
      }
    };
    if (kind === "crisis") {
      for (const { terms: topics } of asks) add(await engine.about(kind, topics, filters), 0.5);
    }
    for (const { hits, weight } of terms) add(hits[kind], weight);
    if (!asks.length && !terms.length) add(await engine.about(kind, null, filters), 1);
    return [...scores.values()].sort((a, b) => b.value - a.value).map(({ one }) => one);
  }

  // Judging records

  // How well some words answer a word of the query, by the best of its spellings.
  // `names` has what a page calls those whom readers may spell in another way.
  function match(vocabulary, { spellings }, names) {
    let best = 0;
    for (const term of spellings) {
      for (const word of vocabulary) best = Math.max(best, likeness(word, term));
      for (const own of names.get(term) ?? []) {
        if (own.every((word) => vocabulary.has(word))) best = 1;
      }
    }
    return best;
  }

  // The words of each name on a page, by each of its other spellings.
  function otherNames(page) {
    const names = new Map();
    for (const [name, ...others] of page.names ?? []) {
      const own = words(name);
      for (const other of others) {
        const near = own.filter((word) => other.length > 3 && word[0] === other[0]);
        names.set(other, [...(names.get(other) ?? []), near.length === 1 ? near : own]);
      }
    }
    return names;
  }

  const vocabulary = (...texts) => new Set(texts.filter(Boolean).flatMap(words));

  function describe(page) {
    const names = page.names ?? [];
    const context = vocabulary(page.title, page.line, ...(page.context ?? []));
    const headed = names.filter(([name]) => words(name).every((word) => context.has(word)));
    const records = (page.records ?? []).map((one) => ({
      ...one,
      own: vocabulary(one.title, one.text, one.when, ...(one.quotes ?? [])),
      sayers: vocabulary(one.by),
    }));
    const all = new Set([...context, ...names.flat(), ...records.flatMap((one) => [...one.own, ...one.sayers])]);
    for (const [, ...others] of headed) for (const other of others) context.add(other);
    const own = page.facets?.country ?? [];
    const countries = vocabulary(...own, ...names.filter(([name]) => own.includes(name)).flat());
    return { page, context, all, records, countries, names: otherNames(page) };
  }

  // How far a document or a record has all that is asked for, from 0 to 1.
  function coverage({ asks, terms }, ofTerm, ofAsk) {
    let sum = 0;
    let whole = 0;
    for (const term of terms) {
      sum += term.weight * ofTerm(term);
      whole += term.weight;
    }
    for (const ask of asks) {
      sum += ofAsk(ask);
      whole += 1;
    }
    return whole ? sum / whole : 1;
  }

  // Figures and responses count more: readers who ask for arrests want how many, also
  // where the source counts those "beaten or arrested".
  const isCounted = (record) => record.kind === "figure" || record.kind === "response";
  const isLiteral = (record, ask) => [...ask.literal].some((word) => record.own.has(word));

  function fulfils(record, ask) {
    if (record.topics?.some((topic) => ask.terms.has(topic))) return 1;
    if (!isLiteral(record, ask)) return 0;
    return isCounted(record) ? 0.95 : LITERAL;
  }

  // Whether a crisis is in the country that a query names, where it names one.
  function nearness({ terms }, { page, countries }) {
    const named = terms.filter((term) => term.country);
    const isThere = named.every((term) => term.spellings.some((word) => countries.has(word)));
    return page.kind !== "crisis" || isThere ? 1 : ABROAD;
  }

  // What a figure gains by leading its briefing, if that is about all that is asked for,
  // and loses where it is not the last word.
  function standing({ asks }, { topics, lead, part, later }, isAbout) {
    const isAsked = asks.some((ask) => topics?.some((topic) => ask.terms.has(topic)));
    const led = lead && isAsked && isAbout ? LEAD - lead / 2 : 0;
    return led - Math.max(part && isAsked ? PART : 0, later ? PASSED : 0);
  }

  function recordResult(query, known, record) {
    const { context, all, names } = known;
    let touched = query.asks.some((ask) => fulfils(record, ask));
    const ofTerm = (term) => {
      const own = match(record.own, term, names);
      if (own >= 0.9) touched = true;
      return Math.max(
        ...[own, match(record.sayers, term, names) * 0.9],
        ...[match(context, term, names) * CONTEXT, match(all, term, names) * ELSEWHERE],
      );
    };
    const covered = coverage(query, ofTerm, (ask) => fulfils(record, ask));
    const isAbout = query.terms.every((term) => ofTerm(term) > ELSEWHERE);
    const score = covered * 100 * nearness(query, known) + PRIOR[record.kind] + standing(query, record, isAbout);
    return touched && { kind: record.kind, page: known.page, record, score };
  }

  function pageResult(query, known) {
    const { page, context, all, names } = known;
    const title = vocabulary(page.title, ...(page.kind === "actor" ? (page.names ?? []).flat() : []));
    const ofTerm = (term) =>
      Math.max(...[match(title, term, names), match(context, term, names) * 0.95, match(all, term, names) * ELSEWHERE]);
    const covered = coverage(query, ofTerm, () => 0);
    const named = vocabulary(page.title);
    const asked = [...named].filter((word) => query.terms.some((term) => match(new Set([word]), term, names)));
    const score = covered * 100 * nearness(query, known) + PRIOR[page.kind];
    return { kind: page.kind, page, score: score + (EXACT * asked.length) / named.size };
  }

  // That a briefing has no such record is an answer, if it is about all else that was
  // asked for.
  function absences(query, known) {
    const { page, all, context, names, records } = known;
    const about = (term) => match(all, term, names) >= 0.9;
    if (page.kind !== "crisis" || !query.terms.length || !query.terms.every(about)) return [];
    const missing = query.asks.filter(
      (ask) => ask.absences.length && !records.some((one) => isCounted(one) && fulfils(one, ask)),
    );
    const ofTerm = (term) => Math.max(match(context, term, names), CONTEXT * match(all, term, names));
    return missing.map((ask) => ({
      kind: "none",
      page,
      what: ask.absences[0].absence,
      score: coverage(query, ofTerm, () => 0.9) * 100 * nearness(query, known) + PRIOR.none,
    }));
  }

  // Pages about the site answer only where they have every word of the query; those that
  // have them in no title or heading only where nothing else answers.
  function helpResults(query, known) {
    if (query.asks.length) return [];
    const { page, context, records, names } = known;
    const ofTerm = (heads, texts) => (term) =>
      Math.max(match(heads, term, names), ELSEWHERE * match(texts, term, names));
    const covered = (heads, texts) => coverage(query, ofTerm(heads, texts), () => 0);
    const headings = new Set([...context, ...records.flatMap((one) => words(one.title ?? ""))]);
    const sections = records.map((record) => {
      const heads = new Set([...context, ...words(record.title ?? "")]);
      return { kind: "page", page, record: record.id ? record : undefined, covered: covered(heads, record.own) };
    });
    const best = [{ kind: "page", page, covered: covered(context, headings) }, ...sections]
      .sort((a, b) => b.covered - a.covered)[0];
    const isWhole = query.terms.every((term) => match(known.all, term, names) >= 0.9);
    const isMeant = query.terms.every((term) => match(headings, term, names) >= 0.9);
    return isWhole ? [{ ...best, isMeant, score: best.covered * 100 + PRIOR.page }] : [];
  }

  // Results of one document, best first.
  function results(query, known) {
    const { page } = known;
    if (page.kind === "page") return helpResults(query, known);
    const some = known.records.map((record) => recordResult(query, known, record)).filter(Boolean);
    some.sort((a, b) => b.score - a.score);
    some.forEach((one, index) => (one.score -= index * (query.asks.length ? 1 : NEXT)));
    const found = [...some, ...absences(query, known)];
    const own = pageResult(query, known);
    // Pagefind also finds marks like that of a topic, on pages that have no such record.
    const isAsked = !query.terms.length && some.length > 0;
    return own.score > PRIOR[page.kind] || isAsked ? [own, ...found] : found;
  }

  // Whether a briefing is about all else that is asked for, and has the figures asked for.
  function isAbout(query, known) {
    const { asks, terms } = query;
    const { page, context, records, names } = known;
    const hasFigure = records.some(({ kind, topics }) =>
      kind === "figure" && asks.some((ask) => topics?.some((topic) => ask.terms.has(topic))));
    const isMeant = terms.length > 0 && terms.every((term) => match(context, term, names) >= 0.9);
    return page.kind === "crisis" && hasFigure && isMeant && nearness(query, known) === 1;
  }

  // The best briefings about what is asked for, then everything else.
  function briefingsFirst(found, about) {
    const first = found.filter((one) => one.kind === "crisis" && about.has(one.page)).slice(0, BRIEFINGS);
    return [...first, ...found.filter((one) => !first.includes(one))];
  }

  // Searches once; `more` gives the next results, best first.
  async function search(engine, text, filters) {
    const query = await understood(engine, text, filters);
    const queues = {};
    for (const kind of Object.keys(KINDS)) {
      queues[kind] = await candidates(engine, query, kind, filters);
    }
    const nothing = !text.trim();
    return {
      query,
      async more() {
        const next = Object.entries(KINDS).flatMap(([kind, most]) => queues[kind].splice(0, most));
        const pages = await Promise.all(next.map((one) => engine.load(one)));
        const known = pages.map(describe);
        for (const term of query.terms) {
          term.country ||= known.some(({ page, countries }) =>
            page.kind === "crisis" && term.spellings.some((word) => countries.has(word)));
        }
        const found = known.flatMap((one) => (nothing ? [pageResult(query, one)] : results(query, one)));
        const others = found.filter((one) => one.kind !== "page" || one.isMeant);
        const about = new Set(known.filter((one) => isAbout(query, one)).map(({ page }) => page));
        return briefingsFirst((others.length ? others : found).sort((a, b) => b.score - a.score), about);
      },
      left: () => Object.values(queues).some((queue) => queue.length),
    };
  }

  globalThis.searchRanking = { search };
})();
