/** Marks the entries of the history whose part has been brought into view: Back to them restores where the reader was. */
const REACHED = "reached";

/** Brings a part of the page (`#values`) into view, once for each entry of the history, where the browser does not do it. */
export function reach(part: string): void {
  if (part === "" || history.state === REACHED) return;
  const place = document.getElementById(part.slice(1));
  if (place === null) return;
  history.replaceState(REACHED, "");
  show(place);
}

/** As the browser does where an address names a part: unfolded, in view, and with the focus. */
function show(place: HTMLElement): void {
  for (let fold = place.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  place.scrollIntoView();
  if (!place.hasAttribute("tabindex") && place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
