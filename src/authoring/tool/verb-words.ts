import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Issue } from "#domain/check/issue.ts";
import { observationParts, RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";
import { issuesIn } from "#authoring/folder/issues-in.ts";
import { readJson } from "#releases/read-file.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { codeOf } from "#releases/reader/error-code.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { replaceFile } from "#authoring/folder/replace-file.ts";
import { deskWith } from "#authoring/table/asked.ts";
import { openTable } from "#authoring/table/open/open.ts";
import { type ReadRow, type TextFiles, withWords, wordsRows } from "#authoring/words/rows.ts";
import { readWordsSheet, wordsCsv, wordsWorkbook } from "#authoring/words/words-sheet.ts";
import { CLERK } from "#words/clerk/clerk.ts";
import { WORDS_WORDS } from "#words/clerk/words-words.ts";
import { type Language, LANGUAGES } from "#domain/site/language.ts";
import { type Call, WrongCall } from "./arguments.ts";
import { printTable } from "./print-table.ts";
import { COMMON, folderOf, type Outcome, type Verb } from "./verb.ts";
import type { World } from "./world.ts";

/** `words <folder>`: every Chinese text of a draft, or of `site.json`, into a sheet, and what was added there back. */
export const wordsVerb: Verb = {
  shape: {
    texts: [...COMMON.texts, "out", "from"],
    flags: COMMON.flags,
    places: { least: 1, most: 1 },
    example: "words drafts/2026-06-30 --out words.xlsx",
  },
  run: async (call, world) => {
    const place = call.places[0] ?? "";
    const folder = await folderOf(place, world);
    const [out, from] = [call.texts.get("out"), call.texts.get("from")];
    if ((out === undefined) === (from === undefined))
      throw new WrongCall({ code: "no-value", found: "--out | --from" });
    const { files, issues } = await textFilesIn(folderReader(folder));
    if (issues.length > 0) return { issues, summary: () => "", facts: {} };
    if (out !== undefined) return list(files, out, world);
    // What is published is never written again.
    if (basename(dirname(folder)) === "releases") throw new WrongCall({ code: "is-public", found: place });
    return bringBack(files, folder, call, world);
  },
};

/** The data files of a draft; of a data folder, its `site.json`. */
async function textFilesIn(
  reader: DataReader,
): Promise<{ readonly files: TextFiles; readonly issues: readonly Issue[] }> {
  const names = (await reader.list?.("")) ?? [];
  const own = names.includes("release.json")
    ? [...RELEASE_FILE_NAMES, ...observationParts(names)].filter((name) => names.includes(name))
    : ["site.json"];
  const files = new Map<string, unknown>();
  const issues: Issue[] = [];
  for (const name of own) {
    const read = await readJson(reader, name);
    if ("data" in read) files.set(name, read.data);
    else issues.push(...issuesIn({ folder: "", unread: [read.unread], issues: [] }));
  }
  return { files, issues };
}

async function list(files: TextFiles, out: string, world: World): Promise<Outcome> {
  if (!/\.(?:csv|xlsx)$/i.test(out))
    throw new WrongCall({ code: "bad-value", option: "--out", found: out, expected: "….xlsx | ….csv" });
  const rows = wordsRows(files);
  const bytes = /\.csv$/i.test(out) ? wordsCsv(rows) : await wordsWorkbook(rows);
  try {
    await writeFile(resolve(world.cwd, out), bytes, { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new WrongCall({ code: "file-exists", found: out });
    throw error;
  }
  const left = rows.filter(({ text }) => LANGUAGES.some((lang) => (text[lang] ?? "") === "")).length;
  const counts = { lines: rows.length, left, file: out };
  return { issues: [], summary: (_, lang) => WORDS_WORDS[lang].listed(counts), facts: counts };
}

async function bringBack(files: TextFiles, folder: string, call: Call, world: World): Promise<Outcome> {
  const from = call.texts.get("from") ?? "";
  const desk = deskWith({});
  const grids = await openTable(await bytesOf(from, world), basename(from), desk);
  const problems = desk.told().filter(({ code }) => code !== "macros");
  const rows = readWordsSheet(grids);
  const { files: changed, written, left, unknown, twice } = withWords(files, rows ?? []);
  for (const [name, data] of changed) await replaceFile(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
  const counts = { written, left, folder: call.places[0] ?? "" };
  const told = (lang: Language): readonly string[] => {
    const words = WORDS_WORDS[lang];
    const lines = [
      ...(rows === null && problems.length === 0 ? [lineOf(words.noSheet, basename(from), "—", lang)] : []),
      ...unknown.map((row) => lineOf(words.unknown, row.at, saidBy(row), lang)),
      ...twice.map((row) => lineOf(words.twice, row.at, saidBy(row), lang)),
    ];
    return [printTable({ problems, questions: [], left: [] }, null, lang), ...lines].filter((text) => text !== "");
  };
  return {
    issues: [],
    summary: () => "",
    facts: { ...counts, unknown, twice, problems },
    told: {
      ok: rows !== null && unknown.length + twice.length + problems.length === 0,
      text: (lang) => [...told(lang), ...(rows === null ? [] : [WORDS_WORDS[lang].written(counts)])].join("\n\n"),
      data: () => ({}),
    },
  };
}

async function bytesOf(place: string, world: World): Promise<Uint8Array> {
  try {
    return await readFile(resolve(world.cwd, place));
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw new WrongCall({ code: "no-file", found: place });
    throw error;
  }
}

const saidBy = ({ file, place, text }: ReadRow): string => `${file} ${place} ${text.zh ?? ""}`;

function lineOf(
  { message, expected, remedy }: { readonly message: string; readonly expected: string; readonly remedy: string },
  place: string,
  found: string,
  lang: Language,
): string {
  const { labelled } = CLERK[lang];
  return [
    place,
    `  ${message}`,
    `  ${labelled.found(found)}`,
    `  ${labelled.expected(expected)}`,
    `  ${labelled.remedy(remedy)}`,
  ].join("\n");
}
