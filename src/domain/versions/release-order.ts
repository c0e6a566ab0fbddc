/** The day in a release's id, and its number among those of the day. */
export function partsOf(id: string): { readonly day: string; readonly number: number } {
  const [day = "", number = "1"] = id.split(".");
  return { day, number: Number(number) };
}

/**
 * What an address asks to be shown as of: a day to its end, or (`2026-01-05.1`) that day as its first release had it. The
 * number is written for the first one too, whose id has none.
 */
export function momentOf(asked: string): { readonly day: string; readonly number: number | null } {
  const { day, number } = partsOf(asked);
  return { day, number: asked === day ? null : number };
}

/** The day of what an address asks for. */
export const dayAsked = (asked: string): string => momentOf(asked).day;

/** True of a release that was published by a moment. */
export function isPublishedBy(
  { id, published }: { readonly id: string; readonly published: string },
  asked: string,
): boolean {
  const { day, number } = momentOf(asked);
  return published < day || (published === day && (number === null || partsOf(id).number <= number));
}

/** How an address asks for a release as it stood: by its day, with its number where another one followed on it. */
export function momentFor(id: string, all: readonly { readonly id: string }[]): string {
  const { day, number } = partsOf(id);
  return all.some((other) => partsOf(other.id).day === day && isLater(other.id, id)) ? `${day}.${number}` : day;
}

/** True where release `a` is named as published after `b`; `.10` comes after `.9`. */
export function isLater(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.day === y.day ? x.number > y.number : x.day > y.day;
}

/** The id of the next release of a day, after those that there are. */
export function nextIdOn(releases: readonly { readonly id: string }[], day: string): string {
  const numbers = releases.map(({ id }) => partsOf(id)).filter((parts) => parts.day === day);
  const last = Math.max(0, ...numbers.map(({ number }) => number));
  return last === 0 ? day : `${day}.${last + 1}`;
}

/** True for what can name a release or a day: they begin with a year. `singlemessage`, which WeChat writes after `from`, does not. */
export const namesVersion = (text: string): boolean => /^\d/.test(text);
