// What a script adds to lists: j and k go from one entry to the next, and a list that can be narrowed is while one types.
const entries = [...document.querySelectorAll(".change .headline a, .hit h2 a")];
let at = -1;
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  if (event.key !== "j" && event.key !== "k") return;
  const held = entries.indexOf(document.activeElement);
  at = Math.min(entries.length - 1, Math.max(0, (held < 0 ? at : held) + (event.key === "j" ? 1 : -1)));
  entries[at]?.focus();
});
const box = document.querySelector("[data-narrows]");
if (box) {
  const told = document.querySelector("#narrowed");
  const rows = [...document.querySelectorAll(`#${box.dataset.narrows} > li`)].map((row) => [row, row.textContent.toLowerCase()]);
  box.addEventListener("input", () => {
    const sought = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [row, words] of rows) {
      row.hidden = !sought.every((word) => words.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    told.textContent = `${shown} shown`;
  });
}
