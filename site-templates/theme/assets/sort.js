// Sorts a table of records by a click on the head of a column, across the crises that it is
// listed by, and keeps that in the address. Without this script it is there as listed.
(() => {
  const table = document.querySelector("table.lines");
  const rows = table ? [...table.querySelectorAll("tr[data-facets]")] : [];
  if (rows.length < 2) return;

  const heads = new Map(
    [...table.tHead.querySelectorAll("[data-sort]")].map((head) => {
      return [head.textContent.toLowerCase().replaceAll(" ", "-"), head];
    }),
  );
  const groups = new Map(rows.map((row) => [row, row.parentElement]));
  const sorted = table.createTBody(); // where rows stand while they are sorted
  const words = new Intl.Collator("en", { numeric: true });

  // What a row is sorted by: empty where its cell says nothing.
  function value(row, head) {
    const cell = row.cells[head.cellIndex];
    return cell.dataset.value ?? cell.textContent.trim();
  }

  // Empty cells come last, whichever way.
  function compare(one, other, head, down) {
    const [first, second] = [value(one, head), value(other, head)];
    if (!first || !second) return !first - !second;
    const order = head.dataset.sort === "number" ? first - second : words.compare(first, second);
    return down ? -order : order;
  }

  // Sorts by `figure`, or by `-figure` with the highest first; else rows are by crisis.
  function sort(by) {
    const name = by.replace(/^-/, "");
    const head = heads.get(name);
    for (const one of heads.values()) one.removeAttribute("aria-sort");
    table.classList.toggle("lines--sorted", Boolean(head));
    if (head) {
      const down = by !== name;
      head.ariaSort = down ? "descending" : "ascending";
      sorted.append(...[...rows].sort((one, other) => compare(one, other, head, down)));
    } else {
      for (const row of rows) groups.get(row).append(row);
    }
    table.dispatchEvent(new Event("sorted"));
  }

  // Numbers and days begin with the highest, words with A; a third click undoes it.
  function next(name, head) {
    const ways = head.dataset.sort === "text" ? [name, `-${name}`] : [`-${name}`, name];
    const at = new URLSearchParams(location.search).get("sort");
    return [...ways, ""][ways.indexOf(at) + 1];
  }

  for (const [name, head] of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    button.addEventListener("click", () => {
      const by = next(name, head);
      const address = new URL(location);
      if (by) address.searchParams.set("sort", by);
      else address.searchParams.delete("sort");
      history.replaceState(null, "", address);
      sort(by);
    });
    head.append(button);
  }
  for (const row of rows) {
    const crisis = document.createElement("span");
    crisis.className = "quiet lines__crisis";
    crisis.textContent = groups.get(row).querySelector("th a").textContent;
    row.cells[0].append(" ", crisis);
  }
  sort(new URLSearchParams(location.search).get("sort") ?? "");
})();
