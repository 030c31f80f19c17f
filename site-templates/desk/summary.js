// Records in words, for lists.

import { RECORD_PARTS, actorName, state } from "./store.js";

const NUMBER_KEYS = ["low", "best", "high"];

export function amount(record) {
  if (record.words) return record.words;
  const numbers = NUMBER_KEYS.filter((key) => record[key] !== undefined && record[key] !== "")
    .map((key) => Number(record[key]).toLocaleString("en"));
  const words = numbers.join(" to ");
  return record.qualifier ? `${record.qualifier.replace("-", " ")} ${words}` : words;
}

export function headOf(part, record) {
  if (part === "figures") {
    const who = record.who && record.who !== "unspecified" ? `, ${record.who}` : "";
    const unit = record.unit && record.unit !== "people" ? ` ${record.unit}` : "";
    return `${amount(record)}${unit} ${record.measure}${who}`;
  }
  return record.text ?? record.name ?? "";
}

export function detailsOf(part, record) {
  const names = (parties) => (parties ?? []).map(actorName).join(", ");
  const said = record.attributed_to?.length ? `says ${names(record.attributed_to)}` : "";
  const details = [
    part === "positions" ? `${actorName(record.actor ?? "")} ${record.act ?? ""}`.trim() : "",
    part === "responses" ? names(record.by) : "",
    part === "responses" ? [record.type, record.status].filter(Boolean).join(", ") : "",
    part === "events" ? names(record.actors) : "",
    part === "responses" && record.through?.length ? `through ${names(record.through)}` : "",
    part === "roles" ? actorName(record.actor) : "",
    part === "figures" && !said ? "in the source's own voice" : said,
    record.period && record.period !== "total" ? `on ${record.period}` : "",
    record.date ?? record.as_of ?? "",
    record.supersedes ? `supersedes ${record.supersedes}` : "",
    record.accused?.length ? `accuses ${names(record.accused)}` : "",
  ];
  return details.filter(Boolean).join(" · ");
}

export function isSuperseded(id) {
  return state.brief?.superseded.includes(id);
}

export function allRecords() {
  return RECORD_PARTS.flatMap((part) =>
    (state.brief?.parts[part] ?? []).map((record, index) => ({ part, record, index })));
}
