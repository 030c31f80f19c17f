// Adds choices above a table of records, and keeps them in the address.
// Without this script the table is there as a whole.
(() => {
  const table = document.querySelector("table.lines");
  const rows = table ? [...table.querySelectorAll("tr[data-facets]")] : [];
  if (rows.length < 2) return;

  const facets = new Map(rows.map((row) => [row, JSON.parse(row.dataset.facets)]));
  const names = Object.keys(facets.get(rows[0]));
  const kept = new URLSearchParams(location.search);
  const form = Object.assign(document.createElement("form"), { className: "choices" });
  const count = Object.assign(document.createElement("output"), { className: "choices__count" });
  const selects = names.map((name) => {
    const values = [...new Set(rows.map((row) => facets.get(row)[name]))].sort();
    const select = document.createElement("select");
    select.name = name.toLowerCase();
    select.append(new Option("any", ""), ...values.map((value) => new Option(value, value)));
    if (values.includes(kept.get(select.name))) select.value = kept.get(select.name);
    const label = document.createElement("label");
    label.append(`${name} `, select);
    form.append(label);
    return [name, select];
  });

  function show() {
    for (const row of rows) {
      row.hidden = selects.some(([name, select]) => select.value && facets.get(row)[name] !== select.value);
    }
    for (const group of table.tBodies) {
      group.hidden = [...group.querySelectorAll("tr[data-facets]")].every((row) => row.hidden);
    }
    const shown = rows.filter((row) => !row.hidden).length;
    const where = document.querySelector(".pager") ? " on this page" : "";
    count.textContent = `${shown} of ${rows.length}${where} shown`;
  }

  form.addEventListener("input", () => {
    const address = new URL(location);
    for (const [, select] of selects) {
      if (select.value) address.searchParams.set(select.name, select.value);
      else address.searchParams.delete(select.name);
    }
    history.replaceState(null, "", address);
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  table.addEventListener("sorted", show);
  form.append(count);
  table.closest(".table").before(form);
  show();
})();
