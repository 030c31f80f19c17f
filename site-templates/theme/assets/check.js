// The page /contribute/check/: an article and quotations in, a source record and
// evidence out. Nothing leaves the page; the scheme itself is in seals.js.
"use strict";

(() => {
  const form = document.getElementById("check-form");
  const field = (name) => form.elements.namedItem(name).value.trim();
  // JSON's strings are YAML's too.
  const yaml = (text) => JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029]/gu, escaped);
  const escaped = (character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

  function article() {
    return form.elements.namedItem("article").value.replace(/\r\n?/gu, "\n").trim();
  }

  function quotations() {
    const lines = field("quotations").split("\n").map((line) => line.trim());
    return [...new Set(lines.filter(Boolean))];
  }

  // The most words from the quotation's beginning that are in the article.
  function beginning(paragraphs, quote) {
    const words = quote.split(/\s+/u);
    while (words.pop() !== undefined && words.length) {
      if (seals.contains(paragraphs, words.join(" "))) return words.join(" ");
    }
    return "";
  }

  function judged(paragraphs, quote) {
    const words = seals.countWords(quote);
    const length = seals.lengthProblem(quote);
    if (!seals.contains(paragraphs, quote)) {
      const start = beginning(paragraphs, quote);
      const far = start ? `; it contains only “${start}”` : "";
      return { quote, words, fine: false, message: `not found in the article${far}` };
    }
    const message = length ? `found, but it ${length}` : "found";
    return { quote, words, fine: !length, message };
  }

  function show(results, total, allowed) {
    const list = document.getElementById("check-results");
    list.replaceChildren(...results.map((result) => {
      const item = document.createElement("li");
      item.className = result.fine ? "check__fine" : "check__bad";
      const count = result.words === 1 ? "1 word" : `${result.words} words`;
      item.textContent = `“${result.quote}”: ${count}, ${result.message}`;
      return item;
    }));
    const fine = results.filter((result) => result.fine).length;
    const over = total > allowed ? " That is too many: choose shorter quotations." : "";
    document.getElementById("check-sum").textContent =
      `${fine} of ${results.length} can be used. They have ${total} words in all; ` +
      `up to ${allowed} words of this article may be quoted.${over}`;
  }

  // Keys in the order of the format, those left empty left out.
  function record(text, fine) {
    const hash = seals.articleHash(text);
    const plain = ["publisher", "headline", "url", "published", "retrieved", "language"];
    const lines = plain
      .filter((name) => field(name))
      .map((name) => `${name}: ${yaml(field(name))}`);
    // "osce = the OSCE": an id, and the name by which the article has it, for its seal.
    const actors = field("mentions").split(/[\n,]/u).map((one) => one.split("=").map((part) => part.trim()));
    const mentions = actors.map(([id]) => id).filter(Boolean).map(yaml);
    const paragraphs = seals.paragraphs(text);
    const names = actors.map(([, name]) => name).filter((name) => name && seals.contains(paragraphs, name));
    const sealed = [...new Set([...fine, ...names].map((words) => seals.seal(hash, words)))].sort();
    return [
      "# yaml-language-server: $schema=../schemas/source.json",
      "format: 1",
      ...lines,
      `text_sha256: ${hash}`,
      `words: ${seals.countWords(text)}`,
      ...(mentions.length ? [`mentions: [${mentions.join(", ")}]`] : []),
      ...(sealed.length ? ["seals:", ...sealed.map((seal) => `- ${yaml(seal)}`)] : []),
      "",
    ].join("\n");
  }

  function evidence(fine) {
    const source = field("id") || "ID-OF-THE-SOURCE";
    const entries = fine.map((quote) => `  - {source: ${source}, quote: ${yaml(quote)}}`);
    return ["evidence:", ...entries, ""].join("\n");
  }

  function check(event) {
    event.preventDefault();
    const text = article();
    const paragraphs = seals.paragraphs(text);
    const results = quotations().map((quote) => judged(paragraphs, quote));
    const fine = results.filter((result) => result.fine).map((result) => result.quote);
    const total = fine.reduce((sum, quote) => sum + seals.countWords(quote), 0);
    show(results, total, seals.share(seals.countWords(text)));
    document.getElementById("check-name").textContent =
      `seeds/${field("id") || "ID-OF-THE-SOURCE"}.yaml`;
    document.getElementById("check-record").value = record(text, fine);
    document.getElementById("check-evidence").value = evidence(fine);
    document.getElementById("check-output").hidden = false;
  }

  function copy(event) {
    const output = document.getElementById(event.target.dataset.copies);
    output.select();
    document.execCommand("copy"); // the newer way works on https addresses alone
    event.target.textContent = "Copied";
  }

  form.elements.namedItem("retrieved").value = new Date().toISOString().slice(0, 10);
  form.addEventListener("submit", check);
  for (const button of document.querySelectorAll("[data-copies]")) {
    button.addEventListener("click", copy);
  }
  form.hidden = false;
})();
