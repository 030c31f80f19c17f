// Adds choices of country, kind, year and order above the cards of crises.
// Without this script the list is there as a whole, the latest crisis first.
(() => {
  const list = document.querySelector("ul.cards");
  const cards = list ? [...list.children] : [];
  if (cards.length < 2) return;

  const element = (name, attributes, ...children) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...children);
    return made;
  };
  const select = (label, entries) => {
    const control = element("select", {}, ...entries.map(([value, words]) =>
      element("option", { value }, words)));
    form.append(element("label", {}, label + " ", control));
    return control;
  };
  const values = (card, key) => card.dataset[key].split("|");

  const form = element("form", { className: "choices" });
  const filters = ["country", "kind", "year"].map((key) => {
    const all = [...new Set(cards.flatMap((card) => values(card, key)))].sort();
    if (key === "year") all.reverse();
    const label = key[0].toUpperCase() + key.slice(1);
    return [key, select(label, [["", "any"], ...all.map((value) => [value, value])])];
  });
  const order = select("Order", [
    ["latest", "latest crisis first"],
    ["reviewed", "last reviewed first"],
    ["title", "by title"],
  ]);
  const count = element("output", { className: "choices__count" });
  form.append(count);

  const orders = {
    latest: (one, other) => cards.indexOf(one) - cards.indexOf(other),
    reviewed: (one, other) => other.dataset.reviewed.localeCompare(one.dataset.reviewed),
    title: (one, other) => one.dataset.title.localeCompare(other.dataset.title),
  };
  // Choices are kept in the address, so that it can be sent or opened again.
  const controls = [...filters, ["order", order]];
  const kept = new URLSearchParams(location.search);
  for (const [key, control] of controls) {
    const value = kept.get(key);
    if ([...control.options].some((option) => option.value === value)) control.value = value;
  }
  const keep = () => {
    const address = new URL(location);
    for (const [key, control] of controls) {
      if (control.selectedIndex) address.searchParams.set(key, control.value);
      else address.searchParams.delete(key);
    }
    history.replaceState(null, "", address);
  };
  const show = () => {
    for (const card of cards) {
      card.hidden = filters.some(([key, control]) =>
        control.value && !values(card, key).includes(control.value));
    }
    list.append(...[...cards].sort(orders[order.value]));
    const shown = cards.filter((card) => !card.hidden).length;
    count.textContent = `${shown} of ${cards.length} shown`;
  };
  form.addEventListener("input", () => {
    keep();
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  list.before(form);
  show();
})();
