// Keys j and k go to the next and the previous change, folds open in place, and each clause has a button that copies its address.
const rows = () => [...document.querySelectorAll(".row:not(.row-kept)")];
const jump = (step) => {
  const all = rows(), line = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  const here = all.indexOf(document.activeElement);
  let next = here >= 0 ? here + step : all.findIndex((row) => row.getBoundingClientRect().top > line + 8);
  if (here < 0 && step < 0) next -= 1;
  const row = all[Math.max(0, Math.min(all.length - 1, next < 0 ? (step > 0 ? all.length - 1 : 0) : next))];
  if (!row) return;
  history.replaceState(null, "", `#${row.id}`);
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "start" });
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  if (event.key === "j") jump(1);
  if (event.key === "k") jump(-1);
});
for (const group of document.querySelectorAll(".jump")) group.hidden = false;
const copying = (root) => {
  for (const link of root.querySelectorAll(".row > .over > .self")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "copy link";
    button.setAttribute("aria-label", `Copy a link to ${link.getAttribute("aria-label") ?? link.textContent}`);
    link.parentElement.querySelector(".ends")?.append(button);
  }
};
copying(document);
document.addEventListener("click", async (event) => {
  const asked = event.target.closest("[data-jump]"), copy = event.target.closest(".copy"), opens = event.target.closest(".opens");
  if (asked) jump(Number(asked.dataset.jump));
  if (copy) {
    await navigator.clipboard?.writeText(new URL(`#${copy.closest(".row").id}`, location.href).href);
    copy.textContent = "copied";
    setTimeout(() => { copy.textContent = "copy link"; }, 2000);
  }
  if (opens && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    const fold = opens.closest(".fold"), answer = await fetch(opens.href);
    const made = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(fold.id);
    if (!made) { location.href = opens.href; return; }
    fold.replaceWith(made);
    copying(made);
    made.focus({ preventScroll: true });
  }
});
