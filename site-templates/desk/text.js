// Texts as fields hold them, and what is compared or made of these.

// A list as the text of a field, and back.
export const asText = (value) => (Array.isArray(value) ? value.join(", ") : value ?? "");
export const asList = (text) => text.split(",").map((one) => one.trim()).filter(Boolean);

export const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export function withoutAccents(text) {
  return text.normalize("NFKD").replaceAll(/[\u0300-\u036f]/gu, "").toLowerCase();
}

// A name as an id.
export function slug(title) {
  return withoutAccents(title).replaceAll("'", "").replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-|-$/gu, "");
}
