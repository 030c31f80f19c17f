// Words, the folding of quotations, and their seals: generator/text/quotations.py once more, for
// a browser. Both are held to tests/text/vectors.json. No part of it talks to a network.
"use strict";

globalThis.seals = (() => {
  const SCHEME = "brief-seal-1";
  const QUOTES = /["'`´‘’‚‛“”„‟«»‹›′″‴〝〞＂＇「」『』]/gu;
  const DASHES = /[\-‐‑‒–—―−﹘﹣－⁃]/gu;
  // White space as Python has it, which is not quite what \s is here.
  const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
  const SPACES = new RegExp(`${SPACE}+`, "gu");
  const EMPTY_LINES = new RegExp(`\\n${SPACE}*\\n`, "u");
  const UNSPACED =
    "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff";
  const WORD = /[\p{L}\p{N}](?:['’.,\-‐‑–]?[\p{L}\p{N}]|[\u0300-\u036f])*/gu;
  const UNSPACED_CHARACTER = new RegExp(`[${UNSPACED}]`, "gu");
  const BOUNDARY = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}])`;
  const [FEWEST, MOST] = [3, 15];
  const [FEWEST_UNSPACED, MOST_UNSPACED] = [6, 40];
  const SHORT_ARTICLE_WORDS = 200; // of these, 60 in 100 may be quoted; beyond, 20

  const split = (text) => text.replace(SPACES, " ").replace(/^ | $/gu, "");

  function fold(text) {
    const cased = text.replace(/´/gu, "'").normalize("NFKC")
      .toLowerCase().toUpperCase().toLowerCase() // "ẞ" becomes "ss" no earlier
      .normalize("NFKC");
    const marked = cased.replace(QUOTES, "'").replace(DASHES, "-").replace(/ς/gu, "σ");
    return split(marked);
  }

  const found = (text, pattern) => (text.match(pattern) || []).length;
  const countWords = (text) => found(text, WORD);

  function lengthProblem(quote) {
    const characters = found(quote, UNSPACED_CHARACTER);
    if (characters) {
      return FEWEST_UNSPACED <= characters && characters <= MOST_UNSPACED
        ? ""
        : `has ${characters} characters; quote ${FEWEST_UNSPACED} to ${MOST_UNSPACED} in a script without spaces`;
    }
    const words = countWords(quote);
    return FEWEST <= words && words <= MOST
      ? ""
      : `has ${words} words; quote ${FEWEST} to ${MOST}`;
  }

  const share = (words) => Math.max(
    Math.floor((Math.min(words, SHORT_ARTICLE_WORDS) * 3) / 5) +
      Math.floor(Math.max(words - SHORT_ARTICLE_WORDS, 0) / 5),
    Math.floor(words / 3),
  );
  // "12²" is not 122: what looks like a digit and is none becomes part of a word.
  const paragraphs = (article) =>
    article.replace(/\p{No}/gu, "ˀ").split(EMPTY_LINES).map(fold).filter(Boolean);

  function contains(foldedParagraphs, quote) {
    const literal = fold(quote).replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
    const pattern = new RegExp(
      `(?<!${BOUNDARY})(?<!${BOUNDARY}['.,\\-](?=${BOUNDARY}))${literal}` +
        `(?:(?!${BOUNDARY})(?!['.,\\-]${BOUNDARY})|(?='s(?!${BOUNDARY})))`,
      "u",
    );
    return foldedParagraphs.some((paragraph) => pattern.test(paragraph));
  }

  const articleHash = (article) => sha256(article);
  const seal = (hash, quote) => sha256(`${SCHEME}\n${hash}\n${fold(quote)}`).slice(0, 16);

  // SHA-256 after FIPS 180-4. The browser's own works on https addresses alone, and this
  // page must also work from a disk.
  const PRIMES = [];
  for (let n = 2; PRIMES.length < 64; n += 1) {
    if (PRIMES.every((prime) => n % prime)) PRIMES.push(n);
  }
  const fraction = (number) => Math.floor((number - Math.floor(number)) * 2 ** 32) | 0;
  const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
  const turned = (word, by) => (word >>> by) | (word << (32 - by));

  function sha256(text) {
    const bytes = new TextEncoder().encode(text);
    const blocks = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
    new Uint8Array(blocks.buffer).set(bytes);
    blocks.setUint8(bytes.length, 0x80);
    blocks.setUint32(blocks.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
    blocks.setUint32(blocks.byteLength - 4, (bytes.length << 3) >>> 0);
    let state = START;
    for (let offset = 0; offset < blocks.byteLength; offset += 64) {
      state = afterBlock(state, blocks, offset);
    }
    return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }

  function afterBlock(state, blocks, offset) {
    const words = [];
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i += 1) {
      words[i] = i < 16 ? blocks.getInt32(offset + 4 * i) : scheduled(words, i);
      const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const first = (h + sum1 + ((e & f) ^ (~e & g)) + ROUNDS[i] + words[i]) | 0;
      const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    return [a, b, c, d, e, f, g, h].map((word, i) => (word + state[i]) | 0);
  }

  function scheduled(words, i) {
    const [early, late] = [words[i - 15], words[i - 2]];
    const sum0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const sum1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    return (words[i - 16] + sum0 + words[i - 7] + sum1) | 0;
  }

  return {
    SCHEME, articleHash, contains, countWords, fold, lengthProblem, paragraphs, seal, share,
  };
})();
