/** The day in a release's id, and its number among those of the day. */
export function partsOf(id: string): { readonly day: string; readonly number: number } {
  const [day = "", number = "1"] = id.split(".");
  return { day, number: Number(number) };
}

/** True where release `a` is named as published after `b`; `.10` comes after `.9`. */
export function isLater(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.day === y.day ? x.number > y.number : x.day > y.day;
}

/** True for what can name a release or a day: they begin with a year. `singlemessage`, which WeChat writes after `from`, does not. */
export const namesVersion = (text: string): boolean => /^\d/.test(text);
