import { UNIT_CODES, unitOf } from "#domain/figure/unit.ts";
import { type Language, LANGUAGES, ROOT_LANGUAGE } from "#domain/site/language.ts";

/** A text as a file has it: in Chinese, and in as many other languages as were written. */
export type WrittenText = { readonly [Lang in Language]?: string };

/** Where a text stands: its path in the file, `indicators[3].name`, and the same without numbers, `indicators[].name`. */
export interface TextPlace {
  readonly place: string;
  readonly field: string;
}

/** The same data with every text changed; `change` gives `null` for one that stays. Data that do not change are the same object. */
export function withTexts(data: unknown, change: (at: TextPlace, text: WrittenText) => WrittenText | null): unknown {
  const walk = (value: unknown, place: string, field: string): unknown => {
    if (Array.isArray(value)) {
      const list = value.map((one: unknown, at) => walk(one, `${place}[${at}]`, `${field}[]`));
      return list.some((one, at) => one !== value[at]) ? list : value;
    }
    if (typeof value !== "object" || value === null) return value;
    if (isText(value)) return change({ place, field }, value) ?? value;
    const below = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);
    const record = withNoun(value, { place: below(place, "noun"), field: below(field, "noun") }, change);
    const entries = Object.entries(record).map(([key, one]: [string, unknown]) => {
      return [key, one, walk(one, below(place, key), below(field, key))] as const;
    });
    return entries.some(([, was, is]) => was !== is)
      ? Object.fromEntries(entries.map(([key, , is]) => [key, is]))
      : record;
  };
  return walk(data, "", "");
}

function isText(value: object): value is WrittenText {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return (
    ROOT_LANGUAGE in value &&
    entries.every(([key, text]) => LANGUAGES.some((lang) => lang === key) && typeof text === "string")
  );
}

/** What is counted has a noun in English alone; in Chinese its name and its measure word say it. */
function withNoun(
  record: object,
  at: TextPlace,
  change: (at: TextPlace, text: WrittenText) => WrittenText | null,
): object {
  const { name, unit, noun } = fieldsOf(record);
  if (at.field !== "indicators[].noun" || typeof unit !== "string" || !UNIT_CODES.includes(unit)) return record;
  if (unitOf(unit).dimension !== "count" || typeof name !== "object" || name === null || !isText(name)) return record;
  const said = { [ROOT_LANGUAGE]: `${name[ROOT_LANGUAGE] ?? ""}（${unit}）` };
  const counted: WrittenText = { ...said, ...(typeof noun === "string" ? { en: noun } : {}) };
  const en = change(at, counted)?.en;
  return en === undefined || en === noun ? record : { ...record, noun: en };
}

const fieldsOf = (record: object): Readonly<Record<string, unknown>> => ({ ...record });
