// What is proposed from the article: accept, change or discard with one key each.

import * as api from "./api.js";
import { showSpan } from "./article.js";
import { button, byId, el, fill, fillRows, say, watchRowKeys } from "./dom.js";
import { openForm, outcome } from "./form.js";
import { NAMES_OF_PARTS, changed, edit, keyOf, readProposals, report, state } from "./store.js";
import { detailsOf, headOf } from "./summary.js";

export function proposalsPanel(panel) {
  if (!state.brief || !state.article) {
    fill(panel, ...beginning());
    return;
  }
  const list = el("ol", { class: "rows", id: "proposals", "aria-label": "Proposals", tabindex: "-1" },
    state.proposals.map(row));
  watchRowKeys(list, {
    a: (index) => accept(state.proposals[index]),
    c: (index) => change(state.proposals[index]),
    d: (index) => discard(state.proposals[index]),
  });
  fillRows(panel, "proposals",
    el("p", { class: "quiet" }, "Keys: ", el("kbd", {}, "a"), " accept, ", el("kbd", {}, "c"), " change, ",
      el("kbd", {}, "d"), " discard, ", el("kbd", {}, "↑ ↓"), " move."),
    omittedOnes(),
    state.proposals.length ? list : el("p", {}, "Nothing more is proposed. Select words in the article to make a record of them."));
}

// What to do where there is no brief yet, or no article.
function beginning() {
  if (!state.article) {
    return [el("p", { class: "quiet" }, "Choose a brief and an article, or begin new ones: key ",
      el("kbd", {}, "n"), " adds an article, key ", el("kbd", {}, "b"), " begins a brief.")];
  }
  return [
    el("p", {}, "The article is here. Begin a brief about it, or choose one above: what the article says is then proposed here."),
    el("p", { class: "actions" }, button("Begin a brief", () => byId("new-brief").click())),
    el("p", { class: "quiet" }, "People and bodies that it names are under Names.")];
}

// Names the proposals that would exceed the share of the article that may be quoted.
function omittedOnes() {
  const { omitted, article } = state;
  if (!omitted.length) return null;
  const left = Math.max(0, article.limit - article.quoted);
  return el("details", { id: "omitted" },
    el("summary", {}, `${omitted.length} more would quote too much: ${left} of ${article.limit} words are left`),
    el("ul", { class: "quiet" }, omitted.map(({ part, record, quote }) =>
      el("li", {}, `${NAMES_OF_PARTS[part]}: ${headOf(part, record)} “${quote}”`))),
    el("p", { class: "quiet" }, "To see them proposed, shorten a record's quotation or remove a record."));
}

function row(proposal, index) {
  const { part, record } = proposal;
  return el("li", { tabindex: index ? "-1" : "0", class: "proposal", "data-part": part,
    onfocus: () => showSpan(proposal.spans[0][0]) },
    el("p", {}, el("span", { class: "part" }, NAMES_OF_PARTS[part]), " ", headOf(part, record),
      proposal.spans.length > 1 ? el("span", { class: "quiet" }, ` (${proposal.spans.length} times)`) : null),
    el("p", { class: "quiet" }, detailsOf(part, record)),
    el("blockquote", {}, proposal.quote),
    proposal.series ? el("p", { class: "series" }, proposal.series) : null,
    el("p", { class: "actions" },
      button("Accept", () => accept(proposal), { tabindex: "-1" }),
      button("Change", () => change(proposal), { tabindex: "-1" }),
      button("Discard", () => discard(proposal), { tabindex: "-1" })));
}

function leave(proposal) {
  state.pending.add(keyOf(proposal));
  state.proposals = state.proposals.filter((one) => one !== proposal);
  changed("proposals");
}

async function accept(proposal) {
  const { part, record } = proposal;
  leave(proposal);
  try {
    const values = { part, index: null, record, series: true, proposal: proposal.key };
    await edit("save", values, ({ id }) => outcome("Accepted", part, id, headOf(part, record)));
    state.pending.delete(keyOf(proposal));
    if (!state.pending.size) await readProposals(); // one may supersede it, or quote too much now
  } catch {
    state.pending.delete(keyOf(proposal));
    await readProposals();
  }
}

function change(proposal) {
  openForm(proposal.part, proposal.record, { proposal: proposal.key, onSaved: () => {
    leave(proposal);
    state.pending.delete(keyOf(proposal));
  } });
}

async function discard(proposal) {
  leave(proposal);
  const values = { brief: state.brief.id, proposal: proposal.key };
  try {
    await api.inOrder(() => api.post("discard", values));
    state.pending.delete(keyOf(proposal));
    say(`Discarded: ${headOf(proposal.part, proposal.record)}`);
  } catch (error) {
    report(error);
    state.pending.delete(keyOf(proposal));
    await readProposals().catch(report);
  }
}
