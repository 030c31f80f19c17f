// A record as another kind of record: what both kinds have is kept.

import * as api from "./api.js";
import { state } from "./store.js";

const WHO = { positions: "actor", roles: "actor", responses: "by", events: "actors" };
const ALWAYS = ["id", "was", "evidence", "draft"];

export function asKind(record, from, to) {
  const keys = new Set([...ALWAYS, ...state.forms[to].map((spec) => spec.key)]);
  const kept = Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
  const who = [record[WHO[from]] ?? []].flat();
  if (WHO[to] && who.length) kept[WHO[to]] = WHO[to] === "actor" ? who[0] : who;
  return kept;
}

// The record that words of the article make: those from start to end, or a quotation.
export function recordOf(part, words) {
  return api.post("select", { brief: state.brief.id, source: state.article.id, part, ...words });
}

// What the words of a record tell of another kind, such as its act, where they are at hand.
export async function toldBy({ evidence = [] }, part) {
  const [{ source, quote } = {}] = evidence;
  if (!quote || source !== state.article?.id) return {};
  try {
    return (await recordOf(part, { quote })).record;
  } catch {
    return {}; // the quotation was changed, and the article does not have it
  }
}
