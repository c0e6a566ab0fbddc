import { isInherited } from "#domain/advice/names.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Language } from "#domain/site/language.ts";
import { same } from "#domain/versions/same.ts";
import { idFrom } from "./id-from.ts";

export type Breakdown = NonNullable<Indicator["breakdown"]>;

/** A category while it is defined; its code is made of its name with the first saving, and stays. */
export interface SplitRow {
  readonly code: string;
  readonly name: Localised;
  /** The total that the document prints beside the parts. */
  readonly whole: boolean;
}

/** What an indicator is split by, while it is defined at a figure. */
export interface Split {
  readonly name: Localised;
  readonly additive: boolean;
  readonly rows: readonly SplitRow[];
  /** Which of the rows the figure is of; -1 where nobody has said. */
  readonly own: number;
}

/** A figure that stands beside another in the document, in the same unit. */
export interface Beside {
  readonly label: string;
  /** The document says that it is a part (其中, 含). */
  readonly isPart: boolean;
}

/** What documents call a total. */
const TOTAL = /^(?:合计|总计|总数|小计|全部|全县|全年)$/;
/** No more are proposed: beyond that it is a list of other things. */
const MOST_ROWS = 12;
const EMPTY: Localised = { zh: "", en: "" };

const rowOf = (zh: string, whole = false): SplitRow => ({ code: "", name: { zh, en: "" }, whole });

/**
 * Categories for a figure of a label, by the labels of what stands beside it (the figure itself among them): the figure before
 * those that are parts of it is the whole. Where nothing stands beside it, one to be named.
 */
export function proposeSplit(label: string, beside: readonly Beside[]): Split {
  const named = beside.filter((one, at) => one.label !== "" && beside.findIndex((o) => o.label === one.label) === at);
  const firstPart = named.findIndex(({ isPart }) => isPart);
  const rows = named
    .slice(0, MOST_ROWS)
    .map(({ label: name }, at) => rowOf(name, TOTAL.test(name) || (firstPart > 0 && at === firstPart - 1)));
  const all = rows.some(({ name }) => name.zh === label) ? rows : [rowOf(label), ...rows];
  const split = all.length > 1 ? all : [...all, rowOf("")];
  const wholes = split.filter(({ whole }) => whole).length;
  return {
    name: EMPTY,
    // Only a person can say that the parts exclude one another.
    additive: false,
    rows: wholes > 1 ? split.map((row) => ({ ...row, whole: false })) : split,
    own: split.findIndex(({ name }) => name.zh === label),
  };
}

/** The name of what is split: that of the whole, or what the names of all parts end in; empty where they have nothing in common. */
export function nameOfSplit({ rows }: Split): string {
  const whole = rows.find((row) => row.whole)?.name.zh ?? "";
  if (whole !== "" && !TOTAL.test(whole)) return whole;
  const names = rows.filter((row) => !row.whole && row.name.zh !== "").map(({ name }) => Array.from(name.zh));
  const [first = []] = names;
  if (names.length < 2) return "";
  let common = 0;
  while (
    common < first.length &&
    names.every((one) => one[one.length - 1 - common] === first[first.length - 1 - common])
  )
    common++;
  return common < 2 ? "" : first.slice(first.length - common).join("");
}

/** What there is of a split, to be mended at a figure of `category`; with a row for the figure where it is of none. */
export function splitOf({ name, additive, categories }: Breakdown, category: string | undefined, label: string): Split {
  const rows = categories.map(({ code, name: called, whole }) => ({ code, name: called, whole: whole === true }));
  const at = rows.findIndex(({ code, name: { zh } }) => (category === undefined ? zh === label : code === category));
  return at >= 0
    ? { name, additive, rows, own: at }
    : { name, additive, rows: [...rows, rowOf(label)], own: rows.length };
}

/** The split as it is published, with the category of its figure; `read` says how a name is read, by syllables. */
export function breakdownOf(
  { name, additive, rows, own: at }: Split,
  read: (text: string) => readonly string[],
): { readonly breakdown: Breakdown; readonly category: string } {
  const taken = new Set(rows.map(({ code }) => code).filter((code) => code !== ""));
  const categories = rows.map(({ code, name: called, whole }) => {
    const made = code === "" ? idFrom(read(called.zh), "part", (one) => taken.has(one) || isInherited(one)) : code;
    taken.add(made);
    return { code: made, name: called, ...(whole ? { whole } : {}) };
  });
  return { breakdown: { name, additive, categories }, category: categories[at]?.code ?? "" };
}

/** What stands against a split: `nth` is the row that is meant. */
export interface SplitFault {
  readonly field: "splitName" | "categories" | "category" | "ownCategory";
  readonly code: "empty" | "few" | "twin";
  readonly lang?: Language;
  readonly nth?: number;
}

/** What stands against a breakdown at a figure of `category`; `languages` are those of the site. */
export function faultsOfBreakdown(
  { name, categories }: Breakdown,
  category: string | undefined,
  languages: readonly Language[],
): readonly SplitFault[] {
  const faults: SplitFault[] = [];
  for (const lang of languages) if (name[lang].trim() === "") faults.push({ field: "splitName", code: "empty", lang });
  if (categories.length < 2) faults.push({ field: "categories", code: "few" });
  categories.forEach(({ name: called }, nth) => {
    for (const lang of languages) {
      const text = called[lang].trim();
      const before = categories.slice(0, nth).some((one) => one.name[lang].trim() === text);
      if (text === "") faults.push({ field: "category", code: "empty", lang, nth });
      else if (before) faults.push({ field: "category", code: "twin", lang, nth });
    }
  });
  if (!categories.some(({ code }) => code === category)) faults.push({ field: "ownCategory", code: "empty" });
  return faults;
}

/** The categories of both, where nothing of one speaks against the other; else `null`. */
export function joined(one: Breakdown | undefined, two: Breakdown | undefined): Breakdown | null {
  if (one === undefined || two === undefined) return null;
  const added = two.categories.filter(({ code }) => !one.categories.some((other) => other.code === code));
  const categories = [...one.categories, ...added];
  const agree =
    same([one.name, one.additive], [two.name, two.additive]) &&
    two.categories.every((theirs) => categories.some((mine) => same(mine, theirs)));
  return agree && categories.filter(({ whole }) => whole === true).length < 2 ? { ...one, categories } : null;
}

type Named = Pick<Indicator, "id" | "name" | "breakdown">;

/**
 * The one category of all indicators that is called as a figure is, alone or with its indicator's name; `null` for none or
 * several.
 */
export function partNamed<I extends Named>(
  label: string,
  indicators: readonly I[],
): { readonly indicator: I; readonly category: string } | null {
  const found = indicators.flatMap((indicator) =>
    (indicator.breakdown?.categories ?? [])
      .filter(({ name }) => isCalled(label, name.zh, indicator.name.zh))
      .map(({ code }) => ({ indicator, category: code })),
  );
  const [first] = found;
  return first === undefined || found.length > 1 ? null : first;
}

const isCalled = (label: string, part: string, of: string): boolean =>
  part !== "" && [part, part + of, of + part, `${part}的${of}`].includes(label);

/** A category that a figure can be put under. */
export interface Part {
  readonly indicator: Indicator;
  readonly category: string;
}

/** The categories of an indicator, or of all that `isNew` holds of where it has none: first those that a draft is about. */
export function partsFor(
  id: string,
  indicators: readonly Indicator[],
  isNew: (id: string) => boolean,
): readonly Part[] {
  const parts = (of: readonly Indicator[]): readonly Part[] =>
    of.flatMap((indicator) =>
      (indicator.breakdown?.categories ?? []).map(({ code }) => ({ indicator, category: code })),
    );
  const own = parts(indicators.filter((one) => one.id === id));
  return own.length > 0 ? own : parts(indicators.filter((one) => isNew(one.id)));
}

/** True of a figure whose indicator is split, and which is of no category of it. */
export function lacksPart(
  { indicator, category }: { readonly indicator: string; readonly category?: string },
  indicators: readonly Indicator[],
): boolean {
  const categories = indicators.find(({ id }) => id === indicator)?.breakdown?.categories;
  return categories !== undefined && !categories.some(({ code }) => code === category);
}
