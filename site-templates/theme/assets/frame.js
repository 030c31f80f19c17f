// The frame of every page: light or dark, copying, and where in the page a reader is.
// Material's own bundle does more and weighs more than the page; nothing waits on this.
(() => {
  document.documentElement.classList.replace("no-js", "js");

  // Light, dark, or as the system has it. Material's inline script reads what is kept
  // here before a page is drawn.
  const schemes = [...document.querySelectorAll("[name=__palette]")];
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const PARTS = ["media", "scheme", "primary", "accent"];
  const part = (scheme, name) => scheme.getAttribute(`data-md-color-${name}`);

  function paint(scheme) {
    const system = `(prefers-color-scheme: ${dark.matches ? "dark" : "light"})`;
    const follows = part(scheme, "media") === "(prefers-color-scheme)";
    const shown = follows ? schemes.find((one) => part(one, "media") === system) : scheme;
    for (const name of PARTS) {
      document.body.setAttribute(`data-md-color-${name}`, part(shown, name));
    }
    for (const one of schemes) one.nextElementSibling.hidden = one !== scheme;
    scheme.checked = true;
  }

  function choose(scheme) {
    const color = Object.fromEntries(PARTS.map((name) => [name, part(scheme, name)]));
    __md_set("__palette", { index: schemes.indexOf(scheme), color });
    paint(scheme);
  }

  if (schemes.length) {
    const kept = __md_get("__palette");
    paint(schemes[kept?.index] ?? schemes[0]);
    for (const scheme of schemes) scheme.addEventListener("change", () => choose(scheme));
    dark.addEventListener("change", () => paint(schemes.find((one) => one.checked)));
  }

  // Copying, also where the page came over plain HTTP and browsers offer no clipboard.
  async function copy(words) {
    if (navigator.clipboard) return navigator.clipboard.writeText(words);
    const field = document.createElement("textarea");
    field.value = words;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }

  const status = document.createElement("p");
  status.className = "copied";
  status.setAttribute("role", "status");
  document.body.append(status);
  let cleared;

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-clipboard-text]");
    if (!button) return;
    await copy(button.dataset.clipboardText);
    status.textContent = "Copied";
    clearTimeout(cleared);
    cleared = setTimeout(() => { status.textContent = ""; }, 3000);
  });

  // A page prints as it is shown, with closed sections closed, unless all of it is asked for.
  document.querySelector("[data-print]")?.addEventListener("click", () => {
    for (const one of document.querySelectorAll("article details")) one.open = true;
    print();
  });

  // A link to what is folded opens it, also in browsers that do not do so themselves.
  function unfold() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = [];
    for (let one = target?.closest("details"); one; one = one.parentElement.closest("details")) {
      if (!one.open) folded.push(one);
    }
    if (!folded.length) return;
    for (const one of folded) one.open = true;
    target.scrollIntoView();
  }

  addEventListener("hashchange", unfold);
  unfold();

  // The contents in the header of a narrow page give way to the section that is chosen.
  document.querySelector(".contents ul")?.addEventListener("click", (event) => {
    event.currentTarget.closest("details").open = false;
  });

  // The section that is read stands out in the contents, the title in the header.
  const links = [...document.querySelectorAll(".md-nav--secondary a[href^='#']")];
  const sections = links.map((link) => document.getElementById(link.hash.slice(1)));
  const title = document.querySelector("article h1");
  const TOP = 100; // pixels below which a heading still counts as ahead

  function follow() {
    const passed = sections.filter((one) => one?.getBoundingClientRect().top < TOP);
    const at = passed.length - 1;
    links.forEach((link, index) => {
      link.classList.toggle("md-nav__link--active", index === at);
      if (index === at) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    });
    document
      .querySelector(".md-header__title")
      .classList.toggle("md-header__title--active", title?.getBoundingClientRect().bottom < 0);
  }

  addEventListener("scroll", () => requestAnimationFrame(follow), { passive: true });
  follow();
})();
