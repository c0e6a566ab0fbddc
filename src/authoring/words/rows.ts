import { type Language, otherLanguages, ROOT_LANGUAGE } from "#domain/site/language.ts";
import { type TextPlace, withTexts, type WrittenText } from "./texts.ts";

/** The data files whose texts are written, as `JSON.parse` gave them, by name. */
export type TextFiles = ReadonlyMap<string, unknown>;

/** A line of the sheet: a Chinese text with its other languages, wherever a field of a file says it. */
export interface WordsRow {
  readonly file: string;
  /** The field (`indicators[].scope.name`); the place itself where two of one Chinese text are written differently. */
  readonly place: string;
  readonly text: WrittenText;
}

/** A line as it was read, with where it stands in the sheet. */
export interface ReadRow extends WordsRow {
  /** The sheet and the cell of its Chinese text. */
  readonly at: string;
}

/** The languages that are added to Chinese. */
const ADDED = otherLanguages(ROOT_LANGUAGE);

/** Every text of some files, each Chinese text of a field once: what stands in fourteen places is written once. */
export function wordsRows(files: TextFiles): readonly WordsRow[] {
  return [...files].flatMap(([file, data]) => {
    const groups = new Map<string, { readonly at: TextPlace; readonly text: WrittenText }[]>();
    withTexts(data, (at, text) => {
      const key = keyOf(at.field, text);
      const group = groups.get(key) ?? [];
      group.push({ at, text });
      groups.set(key, group);
      return null;
    });
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const written = new Set(group.map(({ text }) => JSON.stringify(ADDED.map((lang) => text[lang]))));
      return written.size === 1
        ? [{ file, place: first.at.field, text: first.text }]
        : group.map(({ at, text }) => ({ file, place: at.place, text }));
    });
  });
}

/** What came of writing a sheet's texts into files. */
export interface WrittenWords {
  /** The files that are not as they were. */
  readonly files: TextFiles;
  /** How many texts have another language that they had not, or had otherwise. */
  readonly written: number;
  /** How many still lack one. */
  readonly left: number;
  /** Lines whose Chinese the files do not have there. */
  readonly unknown: readonly ReadRow[];
  /** Lines that say of one text what another line before says otherwise. */
  readonly twice: readonly ReadRow[];
}

/**
 * Writes the other languages of some lines into the texts that have their Chinese. Nothing else is touched, and what a line
 * leaves empty stays as it is.
 */
export function withWords(files: TextFiles, rows: readonly ReadRow[]): WrittenWords {
  const known = new Map<string, ReadRow>();
  const twice: ReadRow[] = [];
  for (const row of rows) {
    const key = `${row.file} ${keyOf(row.place, row.text)}`;
    const before = known.get(key);
    if (before === undefined) known.set(key, row);
    else if (ADDED.some((lang) => trimmed(before.text[lang]) !== trimmed(row.text[lang]))) twice.push(row);
  }
  const used = new Set<ReadRow>();
  let [written, left] = [0, 0];
  const changed = [...files].map(([file, data]) => {
    const next = withTexts(data, (at, text) => {
      const row = [at.place, at.field].flatMap((place) => known.get(`${file} ${keyOf(place, text)}`) ?? [])[0];
      if (row !== undefined) used.add(row);
      const added = ADDED.flatMap((lang): readonly (readonly [Language, string])[] => {
        const given = trimmed(row?.text[lang]);
        return given === "" || given === text[lang] ? [] : [[lang, given]];
      });
      const whole: WrittenText = { ...text, ...Object.fromEntries(added) };
      if (ADDED.some((lang) => trimmed(whole[lang]) === "")) left += 1;
      if (added.length === 0) return null;
      written += 1;
      return whole;
    });
    return [file, data, next] as const;
  });
  return {
    files: new Map(changed.flatMap(([file, was, is]) => (was === is ? [] : [[file, is] as const]))),
    written,
    left,
    unknown: [...known.values()].filter((row) => !used.has(row)),
    twice,
  };
}

/** A text is known by its Chinese, as a sheet gives it back: without spaces around it, lines ended alike. */
const keyOf = (place: string, text: WrittenText): string => `${place} ${trimmed(text[ROOT_LANGUAGE])}`;

const trimmed = (text: string | undefined): string => (text ?? "").replace(/\r\n?/g, "\n").trim();
