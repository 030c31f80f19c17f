// A record as another kind of record: what both kinds have is kept.

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
