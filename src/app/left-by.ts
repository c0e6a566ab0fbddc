/** A link of a page: what it says, and the how manyth of those that say it. */
type Spot = readonly [href: string, nth: number];

const left = new Map<string, Spot>();
let returned: string | null = null;

const saying = (href: string): readonly HTMLAnchorElement[] =>
  [...document.querySelectorAll("a")].filter((link) => link.getAttribute("href") === href);

/** A page is left by the link that has the focus. */
export function leave(place: string): void {
  returned = null;
  const link = document.activeElement;
  const href = link?.getAttribute("href");
  if (link instanceof HTMLAnchorElement && href != null) left.set(place, [href, saying(href).indexOf(link)]);
}

/** Back and Forward lead to a page. */
export function comeBack(place: string): void {
  returned = place;
}

/** The link by which a page was left that the reader has just come back to. */
export function leftBy(place: string): HTMLElement | undefined {
  const spot = returned === place ? left.get(place) : undefined;
  return spot && saying(spot[0])[spot[1]];
}
