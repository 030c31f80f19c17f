// Taking in an article: a file, a text or an address; then what was found, to correct.

import * as api from "./api.js";
import { button, byId, el, explained, fill, labelled, say, showRefusal } from "./dom.js";
import { openArticle, openBrief, refreshOverview, report, state } from "./store.js";
import { asList, asText, slug } from "./text.js";

const FIELDS = {
  headline: "headline",
  publisher: "publisher",
  published: "published",
  authors: "authors",
  origins: "origins",
  url: "address",
  language: "language",
  id: "id of the source",
};

// What to type beside what a field means.
const HOW = {
  published: "As 2031-04-02 or 2 April 2031.",
  authors: "Separated by commas.",
  origins: "Agencies that the report comes from, separated by commas; leave empty if it is the publisher's own.",
  url: "Leave empty if there is none.",
  id: "Short name by which records refer to the article; it can stay as proposed.",
};
const NEEDED = ["headline", "publisher", "published", "id"];

function fieldRow(found, [key, input, label]) {
  const basis = key === "published" ? `Found in: ${found.date_basis}.` : "";
  const needed = NEEDED.includes(key) && found.missing.includes(key) ? "Not found in the article; please fill it in." : "";
  const help = [needed, HOW[key] ?? state.explanations.source[key], basis].filter(Boolean).join(" ");
  return explained(label, input, help);
}

export function openIntake() {
  const dialog = byId("dialog");
  const text = el("textarea", { rows: "12", id: "pasted", placeholder: "Paste the article here, with its headline and date" });
  const address = el("input", { type: "url", id: "address", placeholder: "https://…" });
  const file = el("input", { type: "file", id: "file", accept: ".txt,.html,.htm,text/plain,text/html",
    onchange: () => file.files[0] && read(() => api.upload(file.files[0])) });
  fill(dialog, el("form", { "aria-label": "Add an article", onsubmit: (event) => {
    event.preventDefault();
    if (dialog.hasAttribute("aria-busy")) return; // the file that was chosen is being read
    if (address.value.trim()) read(() => api.post("fetched", { address: address.value.trim() }));
    else if (file.files[0] && !text.value.trim()) read(() => api.upload(file.files[0]));
    else read(() => api.post("pasted", { text: text.value }));
  } },
    el("h2", {}, "Add an article"),
    el("p", { class: "quiet" }, "Its text stays on this machine and is never published."),
    labelled("Paste its text", text), labelled("or its address", address),
    labelled("or drop or choose a file", file),
    el("p", { class: "actions" }, el("button", { type: "submit" }, "Read"), button("Cancel", () => dialog.close()))));
  dialog.showModal();
  text.focus();
}

export async function read(request) {
  const dialog = byId("dialog");
  dialog.setAttribute("aria-busy", "true");
  say("Reading the article…");
  try {
    showFound(await request());
    say("Read. Correct what is wrong beside the article's own words.");
  } catch (error) {
    report(error);
    showRefusal(error.message);
  } finally {
    dialog.removeAttribute("aria-busy");
  }
}

function showFound(found) {
  const dialog = byId("dialog");
  const inputs = Object.entries(FIELDS).map(([key, label]) => [key,
    el("input", { value: asText(found[key]), name: key, autocomplete: "off",
      class: NEEDED.includes(key) && found.missing.includes(key) ? "missing" : "",
      oninput: (event) => event.target.classList.toggle("missing", NEEDED.includes(key) && !event.target.value.trim()) }), label]);
  fill(dialog, el("form", { "aria-label": "What was found", onsubmit: (event) => {
    event.preventDefault();
    save(found, inputs);
  } },
    el("h2", {}, "What was found"),
    found.extent === "beginning" ? el("p", { class: "quiet" },
      "The text ends in the middle of a sentence, so it is taken for the beginning of an article.") : null,
    el("div", { class: "found" },
      el("div", {}, inputs.map((one) => fieldRow(found, one)),
        el("p", { class: "actions" }, el("button", { type: "submit" }, "Add"), button("Cancel", () => dialog.close()))),
      el("div", { class: "source", tabindex: "0", "aria-label": "The article" }, found.text.split("\n\n").map((one) => el("p", {}, one))))));
  if (!dialog.open) dialog.showModal();
  (dialog.querySelector("input.missing") ?? dialog.querySelector("button[type=submit]")).focus();
}

async function save(found, inputs, replace = false) {
  const lists = ["authors", "origins"];
  const fields = Object.fromEntries(inputs.map(([key, input]) =>
    [key, lists.includes(key) ? asList(input.value) : input.value.trim()]));
  if (replace) fields.replace = true;
  try {
    const done = await api.inOrder(() => api.post("take_in", { ticket: found.ticket, fields }));
    await refreshOverview(done);
    await openArticle(done.source);
    byId("dialog").close();
    say(done.is_new ? `Added: ${done.source}` : `This article was added before, as ${done.source}.`);
    byId("text").focus();
  } catch (error) {
    report(error);
    const offer = error.data?.replaceable
      ? [" ", button("Replace the earlier text", () => save(found, inputs, true))] : [];
    showRefusal(error.message, ...offer);
  }
}

export function watchDrops() {
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) {
      if (!byId("dialog").open) openIntake();
      read(() => api.upload(file));
    }
  });
}

export function openNewBrief() {
  const dialog = byId("dialog");
  const published = state.article?.published ?? "";
  const title = el("input", { name: "title", oninput: () => { id.value = slug(title.value); } });
  const id = el("input", { name: "id", autocomplete: "off" });
  const country = el("input", { name: "country", placeholder: "Kyrgyzstan", autocomplete: "off" });
  const kind = el("select", { name: "kind" }, state.lists.kinds.map((one) =>
    el("option", { value: one.value }, `${one.value} – ${one.meaning}`)));
  const covers = el("input", { name: "covers", value: published });
  fill(dialog, el("form", { "aria-label": "New brief", onsubmit: async (event) => {
    event.preventDefault();
    const values = { title: title.value.trim(), countries: asList(country.value),
      kinds: [kind.value], covers: covers.value.trim() };
    try {
      await api.inOrder(() => api.post("create", { brief: id.value.trim(), values }));
      dialog.close();
      await refreshOverview();
      await openBrief(id.value.trim());
      say(`Begun: ${values.title}`);
    } catch (error) {
      report(error);
      showRefusal(error.message);
    }
  } },
    el("h2", {}, "New brief"),
    labelled("title: place and time", title), labelled("id", id), labelled("country: name or ISO code", country),
    labelled("kind", kind), labelled("covers: period that its sources cover", covers),
    el("p", { class: "actions" }, el("button", { type: "submit" }, "Begin"), button("Cancel", () => dialog.close()))));
  dialog.showModal();
  title.focus();
}
