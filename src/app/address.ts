import type { Language } from "#domain/language.ts";
import { type Page, pageAt } from "#domain/page.ts";

/** What an address means: the page, its language, and the settings in its query. */
export interface Address {
  readonly page: Page;
  readonly lang: Language;
  readonly search: string;
}

/** Settings that go along from page to page; the others belong to the page they were made on. */
const LASTING = ["theme", "mock", "fault"];

/** What the query of each page may hold, with the values that mean something (`null`: any text). */
const KNOWN: Readonly<Record<string, readonly string[] | null>> = {
  theme: ["light", "dark", "contrast"],
  view: ["chart", "table"],
  period: null,
  q: null,
  topic: null,
  official: ["1"],
  unit: null,
  role: ["lead", "with"],
  procedure: null,
  outcome: null,
  evidence: null,
  due: null,
  session: null,
  sort: null,
  group: ["unit"],
  ...(import.meta.env.MODE === "mock" ? { mock: null, fault: null } : {}),
};

/** Reads an address below the site's root, `en/indicators/tax-cuts/`. */
export function readAddress(path: string, search: string): Address {
  const [first, ...rest] = path.split("/");
  return first === "en"
    ? { page: pageAt(rest.join("/")), lang: "en", search }
    : { page: pageAt(path), lang: "zh", search };
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

/** The settings of a query that mean nothing here, as `name=value`: they are ignored, and the page says so. */
export function unknownSettings(search: string): readonly string[] {
  return [...new URLSearchParams(search)].flatMap(([name, value]) => {
    const allowed = Object.prototype.hasOwnProperty.call(KNOWN, name) ? KNOWN[name] : undefined;
    return allowed === null || allowed?.includes(value) ? [] : [`${name}=${value}`];
  });
}

function queryText(query: URLSearchParams): string {
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
