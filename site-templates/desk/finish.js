// The end of the work: what changed, and a commit on a branch; and what to do where a
// file was changed elsewhere.

import * as api from "./api.js";
import { button, byId, el, fill, labelled, say } from "./dom.js";
import { openBrief, report, state } from "./store.js";
import { counted } from "./text.js";

export async function openFinish() {
  const dialog = byId("dialog");
  const stop = button("Cancel", () => dialog.close());
  fill(dialog, el("h2", {}, "What changed"),
    el("p", { role: "status" }, "All files of the project are checked; this takes some seconds …"),
    el("progress", { "aria-label": "Checking" }), el("p", { class: "actions" }, stop));
  dialog.showModal();
  stop.focus();
  try {
    const found = await api.get("finish");
    const branch = el("input", { name: "branch", value: state.brief?.id ?? "", autocomplete: "off" });
    const message = el("input", { name: "message", value: state.brief ? `briefs: Add ${state.brief.head.title}` : "" });
    if (!stop.isConnected || !dialog.open) return;
    fill(dialog, el("form", { "aria-label": "Finish", onsubmit: (event) => {
      event.preventDefault();
      commit(branch.value.trim(), message.value.trim());
    } },
      el("h2", {}, "What changed"),
      el("ul", { class: "problems" }, found.errors.map((one) => el("li", { class: "error" }, one)),
        found.warnings.map((one) => el("li", { class: "warning" }, one))),
      el("p", { id: "totals" }, `${counted(found.errors.length, "error")}, ${counted(found.warnings.length, "warning")} in the project`),
      el("pre", {}, found.words.join("\n")),
      el("h3", {}, "Files"), el("ul", {}, found.files.map((one) => el("li", {}, el("code", {}, one)))),
      labelled("branch", branch), labelled("message", message),
      el("p", { class: "quiet" }, "A commit on this machine; nothing is sent anywhere."),
      el("p", { class: "actions" }, el("button", { type: "submit" }, "Commit on a new branch"),
        button("Close", () => dialog.close()))));
    dialog.querySelector("button[type=button]").focus();
  } catch (error) {
    dialog.close();
    report(error);
  }
}

async function commit(branch, message) {
  try {
    const { commit: made } = await api.inOrder(() => api.post("commit", { branch, message }));
    byId("dialog").close();
    say(`Committed ${made} on ${branch}. Push it when you like: git push origin ${branch}`);
  } catch (error) {
    report(error);
    const dialog = byId("dialog");
    dialog.querySelector("p.error")?.remove();
    dialog.querySelector(".actions").before(el("p", { class: "error", role: "alert" }, error.message));
  }
}

export function watchConflicts() {
  document.addEventListener("conflict", ({ detail: { data, mine } }) => {
    const dialog = byId("dialog");
    fill(dialog,
      el("h2", {}, `${data.path} has since been changed elsewhere`),
      el("p", {}, "Nothing was written. This is the file as it is now, and what you were about to write."),
      el("div", { class: "found" },
        el("div", {}, el("h3", {}, "The file"), el("pre", {}, data.on_disk)),
        el("div", {}, el("h3", {}, "Yours"), el("pre", {}, JSON.stringify(mine?.record ?? mine?.values ?? mine, null, 2)))),
      el("p", { class: "actions" }, button("Continue with the current file", async () => {
        dialog.close();
        if (state.brief) await openBrief(state.brief.id);
        say("The file was read again; save your form once more.");
      })));
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("button").focus();
  });
}
