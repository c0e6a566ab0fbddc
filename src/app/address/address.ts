import { own } from "#domain/release/own.ts";
import { isOnCalendar } from "#domain/period/calendar.ts";
import { type Language, languageAt } from "#domain/site/language.ts";
import { type Page, pageAt } from "#domain/site/page.ts";
import { namesVersion } from "#domain/versions/release-order.ts";

/** What an address means: the page, its language, and the settings in its query. */
export interface Address {
  readonly page: Page;
  readonly lang: Language;
  readonly search: string;
  /** The day as of which the page is asked for, or one of its releases (`momentOf`); `null` for now. */
  readonly asOf: string | null;
}

/** Settings that go along from page to page; the others belong to the page they were made on. */
const LASTING = ["asOf", "theme", "elder", "mock", "fault"];

/** Pages that list suggestions. */
const LISTS: readonly Page["name"][] = ["suggestions", "unit"];

/**
 * A setting of the query: the values that mean something (`any`: the page judges them; a function: others may use the name
 * too, and what it does not hold of is theirs), and on which pages.
 */
interface Setting {
  readonly values: readonly string[] | "any" | ((value: string) => boolean);
  readonly pages: readonly Page["name"][] | "all";
}
const setting = (values: Setting["values"], pages: Setting["pages"] = "all"): Setting => ({ values, pages });

const SETTINGS: Readonly<Record<string, Setting>> = {
  theme: setting(["light", "dark", "contrast"]),
  elder: setting(["1"]),
  view: setting(["chart", "table"]),
  period: setting("any", ["indicator"]),
  compare: setting("any", ["indicator"]),
  q: setting("any", ["indicators", "commitments", "search", ...LISTS]),
  topic: setting("any", ["indicators"]),
  official: setting(["1"], ["indicators"]),
  asOf: setting("any"),
  unit: setting("any", ["suggestions"]),
  role: setting(["lead", "with"], ["unit"]),
  procedure: setting("any", LISTS),
  outcome: setting("any", LISTS),
  step: setting("any", ["commitments"]),
  evidence: setting("any", ["commitments", ...LISTS]),
  due: setting("any", ["commitments", ...LISTS]),
  session: setting("any", LISTS),
  sort: setting("any", LISTS),
  group: setting("any", ["commitments", "suggestions"]),
  from: setting(namesVersion, ["releases"]),
  to: setting("any", ["releases"]),
  slides: setting("any", ["present"]),
  at: setting("any", ["present"]),
  add: setting("any", ["present"]),
  // The wall was once a way to show slides: its old addresses lead to it.
  wall: setting("any", ["present"]),
  show: setting("any", ["wall"]),
  seconds: setting("any", ["wall"]),
  presenter: setting(["1"], ["present"]),
  ...(import.meta.env.MODE === "mock" ? { mock: setting("any"), fault: setting("any") } : {}),
};

/** Reads an address below the site's root, `en/indicators/tax-cuts/`, on a day (`YYYY-MM-DD`). */
export function readAddress(path: string, search: string, today: string): Address {
  const { lang, rest } = languageAt(path);
  return { page: pageAt(rest), lang, search, asOf: momentAsked(search, today) };
}

/** A day, or one of the releases of it by its number (`2026-01-05.1`). */
const MOMENT = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:\.[1-9]\d{0,3})?$/;

/** The day or moment that a query asks for. Nothing is known as of a day to come: what is said of it today will not be so then. */
function momentAsked(search: string, today: string): string | null {
  const [asked = "", day = ""] = MOMENT.exec(new URLSearchParams(search).get("asOf") ?? "") ?? [];
  return day !== "" && isOnCalendar(day) && day <= today ? asked : null;
}

/** The part of a query that stays when the reader goes to another page. */
export function lastingQuery(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => LASTING.includes(name));
  return queryText(new URLSearchParams(kept));
}

/** The query with one setting replaced; an empty value removes it. */
export function withSetting(search: string, name: string, value: string): string {
  const query = new URLSearchParams(search);
  if (value === "") query.delete(name);
  else query.set(name, value);
  return queryText(query);
}

/**
 * The settings of a query that mean nothing on a page, as `name=value`: they are ignored, and the page says so. What the site
 * never makes (`utm_source`, `isappinstalled`, `fbclid`) was added by those who passed the address on, and is not spoken of.
 */
export function unknownSettings({ page, search, asOf }: Omit<Address, "lang">): readonly string[] {
  return [...new URLSearchParams(search)].flatMap(([name, value]) => {
    const known = own(SETTINGS, name);
    if (known === undefined || (typeof known.values === "function" && !known.values(value))) return [];
    if (name === "asOf" && asOf === null) return [`${name}=${value}`];
    const here = known.pages === "all" || known.pages.includes(page.name);
    return here && (typeof known.values !== "object" || known.values.includes(value)) ? [] : [`${name}=${value}`];
  });
}

function queryText(query: URLSearchParams): string {
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
