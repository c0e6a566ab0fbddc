const KEY = "meeting-agenda";

/** The agenda that was chosen last in this browser, as it stands in the address; empty where none was, or nothing is kept. */
export function keptAgenda(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Keeps an agenda, so that a figure's page can add to it; an empty one is the usual one again. */
export function keepAgenda(slides: string): void {
  try {
    if (slides === "") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, slides);
  } catch {
    // The address has it all the same.
  }
}
