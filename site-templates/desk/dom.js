// Elements made of data: every text becomes a text node, never markup.

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (name in node && typeof value !== "string") node[name] = value;
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export const byId = (id) => document.getElementById(id);

export function fill(node, ...children) {
  node.replaceChildren(...children.flat().filter(Boolean));
  return node;
}

export function button(label, onclick, props = {}) {
  return el("button", { type: "button", onclick, ...props }, label);
}

export function select(options, value, props = {}) {
  const node = el(
    "select",
    props,
    options.map((one) =>
      el("option", { value: one.value, title: one.meaning }, one.label ?? one.value),
    ),
  );
  node.value = value ?? "";
  return node;
}

export function labelled(label, field) {
  return el("label", {}, el("span", {}, label), field);
}

// A field with a word of explanation that is seen and announced.
export function explained(label, field, help) {
  const id = `about-${(explanations += 1)}`;
  field.setAttribute("aria-describedby", id);
  return el("div", {}, labelled(label, field), el("p", { class: "help", id }, help));
}

let explanations = 0;

// Tell what happened, also to those who hear the page.
export function say(message) {
  byId("said").textContent = message;
  clearTimeout(silence);
  silence = setTimeout(() => { byId("said").textContent = ""; }, SHOWN);
}

const SHOWN = 8000; // milliseconds for which a message stays
let silence = 0;

// Fill a list anew, and leave the focus on the row where it was.
export function fillRows(panel, id, ...children) {
  const before = byId(id);
  const index = before ? [...before.children].findIndex((row) => row.contains(document.activeElement)) : -1;
  fill(panel, ...children);
  const after = byId(id);
  if (index >= 0) focusRow(after ?? panel, index);
}

// The position of an element in a list that may be rendered again.
export function placeOf(element) {
  const list = element?.closest(".rows");
  return list ? { list: list.id, index: [...list.children].findIndex((row) => row.contains(element)) } : null;
}

// The row of the panel that keys act on, or else the panel.
export function focusPanel() {
  (rowInTurn() ?? byId("panel")).focus();
}

export const rowInTurn = () => byId("panel").querySelector(".rows > [tabindex='0']");

// The place of the focus in a list that is made again after each change.
export function focusRow(list, index) {
  const rows = [...list.children];
  const row = rows[Math.min(index, rows.length - 1)];
  (row ?? list).focus();
  row?.scrollIntoView({ block: "nearest" });
}

// The keys of a list of rows: `actions` by key take the row's position; Enter is `a`.
export function watchRowKeys(list, actions) {
  const byKey = {
    ...actions,
    Enter: actions.a,
    ArrowDown: (index) => focusRow(list, index + 1),
    ArrowUp: (index) => focusRow(list, Math.max(0, index - 1)),
  };
  list.addEventListener("keydown", (event) => {
    const isOfRow = event.target.parentNode === list && event.key in byKey;
    if (!isOfRow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    byKey[event.key]([...list.children].indexOf(event.target));
  });
}

// Say in the dialog why something was refused, in place of the refusal before it.
export function showRefusal(message, ...more) {
  const dialog = byId("dialog");
  dialog.querySelector("p.error")?.remove();
  dialog.querySelector("h2")?.after(el("p", { class: "error", role: "alert" }, message, ...more));
}
