// What a reader asks for: words to find, and topics that the readers' words mean.
(() => {
  const { folds, fillers, topics } = globalThis.searchWords;
  const MAX_PHRASE = 4; // words
  const ENDING = /(?:ations?|ings?|ions?|ers?|ed|es|s|e)$/;
  const MIN_STEM = 4; // letters

  // The same letters as in the index; see generator/text/search/search_words.py.
  function fold(text) {
    let plain = text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
    plain = plain
      .replace(/['’]s(?![\p{L}\p{N}_])|['’ʼʻʹ`·´]/gu, "")
      .replace(/(?<=\d),(?=\d{3})/g, "")
      .replace(/(?<=(?<![\p{L}\p{N}_])\p{L})\.(?=\p{L}(?![\p{L}\p{N}_]))/gu, "");
    for (const [letters, folded] of folds) plain = plain.replaceAll(letters, folded);
    return plain;
  }

  const split = (folded) => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

  // The words of a text; a compound also as one word.
  function words(text) {
    const folded = fold(text);
    const compounds = folded.match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu) ?? [];
    return [...split(folded), ...compounds.map((one) => split(one).join(""))];
  }

  const byPhrase = new Map();
  for (const topic of topics) {
    for (const phrase of topic.phrases) {
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), topic]);
    }
  }

  // A wish for records of certain kinds: figures of a measure, responses of a type.
  function ask(phrase) {
    const meant = byPhrase.get(phrase);
    return {
      phrase,
      terms: new Set(meant.flatMap((topic) => topic.terms)),
      literal: new Set(meant.flatMap((topic) => topic.phrases).filter((one) => !one.includes(" "))),
      absences: meant.filter((topic) => topic.absence),
    };
  }

  // The words and the topics of a query.
  function parse(text) {
    const tokens = split(fold(text));
    const asks = [];
    const rest = [];
    for (let at = 0; at < tokens.length; ) {
      let length = Math.min(MAX_PHRASE, tokens.length - at);
      while (length && !byPhrase.has(tokens.slice(at, at + length).join(" "))) length--;
      if (length) asks.push(ask(tokens.slice(at, at + length).join(" ")));
      else rest.push(tokens[at]);
      at += length || 1;
    }
    const terms = rest.filter((token) => !fillers.includes(token));
    return { asks, terms: [...new Set(asks.length || terms.length ? terms : rest)] };
  }

  const stem = (word) => {
    const short = word.replace(ENDING, "");
    return short.length >= MIN_STEM ? short : word;
  };

  // How well a word of a text answers a word of a query, from 0 to 1.
  function likeness(word, term) {
    if (word === term) return 1;
    if (/\d/.test(term) || term.length < 3) return 0;
    if (term.length >= MIN_STEM && word.startsWith(stem(term))) {
      return word.length - term.length <= 4 ? 0.95 : 0.6;
    }
    return word.startsWith(term) ? 0.6 : 0;
  }

  // Slips: letters left out, added, changed or exchanged.
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before;
    let last = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
        if (i > 1 && j > 1 && swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[other.length];
  }

  const slips = (term) => (term.length < 4 ? 0 : term.length < 9 ? 1 : 2);

  // The nearest of some words, those first that come first.
  function nearest(term, known) {
    let best = slips(term);
    let found = [];
    for (const word of best ? known : []) {
      const apart = distance(term, word, best);
      if (apart > best) continue;
      if (apart < best) found = [];
      best = apart;
      found.push(word);
    }
    return found.slice(0, 3);
  }

  // The topic that a word with a slip means.
  function nearestAsk(term) {
    const single = [...byPhrase.keys()].filter((one) => !one.includes(" ") && one.length > 4);
    const [found] = term.length > 4 ? nearest(term, single) : [];
    return found && distance(term, found, 1) <= 1 ? ask(found) : null;
  }

  globalThis.searchQuery = { words, parse, likeness, nearest, nearestAsk };
})();
