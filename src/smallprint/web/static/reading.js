// Definitions show for terms of any number, go away with Escape, and show on a first touch; norms fold on a phone; links to clauses are copied.
let open = null;
const show = (link) => {
  open?.classList.remove("shown");
  open = link ? document.getElementById(link.getAttribute("aria-describedby")) : null;
  open?.classList.add("shown");
};
const page = document.querySelector(".page");
page?.addEventListener("pointerover", (event) => { if (event.pointerType === "mouse") show(event.target.closest(".t")); });
page?.addEventListener("focusin", (event) => show(event.target.closest(".t")));
page?.addEventListener("focusout", () => show(null));
let touched = null;
page?.addEventListener("pointerdown", (event) => { touched = event.pointerType === "touch" ? event.target.closest(".t") : null; });
page?.addEventListener("click", (event) => {
  const term = event.target.closest(".t"), here = event.target.closest(".here");
  if (term && term === touched && !term.dataset.seen) { event.preventDefault(); show(term); term.dataset.seen = "1"; }
  if (here) {
    navigator.clipboard?.writeText(here.href);
    here.textContent = "copied";
    setTimeout(() => { here.textContent = "#"; }, 1500);
  }
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") { show(null); document.activeElement?.blur(); } });
// A link to a clause that was made before terms were shown in parts leads to its part.
const parts = document.querySelector("[data-parts]")?.dataset.parts.trim().split(" ").map(Number);
const sought = /^#c(\d{1,6})$/.exec(location.hash);
if (parts && sought && !document.getElementById(sought[0].slice(1))) {
  location.replace(`?part=${parts.filter((first) => first <= Number(sought[1])).length}${sought[0]}`);
}
