/** By page: the link by which it was left, as the how manyth, and what it says. */
const left = new Map<string, readonly [nth: number, href: string]>();
let returned: string | null = null;

/** A page is left, by the link that has the focus. */
export function leave(place: string): void {
  returned = null;
  const { links, activeElement } = document;
  const nth = [...links].findIndex((link) => link === activeElement);
  left.set(place, [nth, links[nth]?.href ?? ""]);
}

/** Back and Forward lead to a page. */
export function comeBack(place: string): void {
  returned = place;
}

/** The link by which a page was left that the reader has just come back to, where it still is. */
export function leftBy(place: string): HTMLElement | undefined {
  const [nth, href] = (returned === place && left.get(place)) || [-1];
  const link = document.links[nth];
  return link?.href === href ? link : undefined;
}
