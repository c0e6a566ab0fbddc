import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Observation } from "#domain/schemas/observation.ts";
import { holdsValues } from "#domain/schemas/release.ts";
import { readAliases } from "#authoring/folder/aliases.ts";
import { ALIASES_FILE, aliasesText, withNames } from "#authoring/learnt/aliases.ts";
import { codeOf } from "#releases/reader/error-code.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { languagesAt, readFolder, type ReadWhole } from "#authoring/folder/read-release.ts";
import { replaceFile } from "#authoring/folder/replace-file.ts";
import { tableContext } from "#authoring/table/context.ts";
import { intoDraft, type IntoDraft, isOfDraft } from "#authoring/table/into-draft.ts";
import { readTable, type TableReading } from "#authoring/table/table.ts";
import { TABLE_WORDS } from "#words/clerk/table-words.ts";
import { keepAnswers, readAnswers } from "./answers.ts";
import { type Call, WrongCall } from "./arguments.ts";
import { printTable, tableAsData } from "./print-table.ts";
import { COMMON, DATA, folderOf, type Outcome, type Verb } from "./verb.ts";
import { draftVerb } from "./verb-draft.ts";
import type { World } from "./world.ts";

/** `import <file> --out <draft>`: the values of a table into a draft, and what has to be asked about the rest. */
export const importVerb: Verb = {
  shape: {
    texts: [...COMMON.texts, "data", "out", "document", "answers", "date"],
    flags: COMMON.flags,
    places: { least: 1, most: 1 },
    example: "import figures.xlsx --out drafts/2026-06-30",
  },
  run: async (call, world) => {
    const out = call.texts.get("out");
    if (out === undefined) throw new WrongCall({ code: "no-value", found: "--out" });
    const bytes = await fileOf(call.places[0] ?? "", world);
    const data = folderReader(await folderOf(call.texts.get("data") ?? DATA, world));
    const folder = resolve(world.cwd, out);
    const begun = await begin(folder, out, call, world);
    if (begun !== null) return begun;
    const draft = await readFolder(folderReader(folder), await languagesAt(data));
    const { release } = draft;
    const { aliases, issues } = await readAliases(data);
    const against = [...(release === null ? draft.issues : []), ...issues];
    if (release === null || against.length > 0)
      return { issues: against, summary: () => "", facts: { added: 0, replaced: 0, same: 0 } };
    const documents = release.sources.documents.map(({ id }) => id);
    const document = call.texts.get("document") ?? null;
    if (document !== null && !documents.includes(document))
      throw new WrongCall({
        code: "bad-value",
        option: "--document",
        found: document,
        expected: documents.join(" | "),
      });
    const answersFile = call.texts.get("answers") ?? null;
    const kept = answersFile === null ? { answers: {}, entries: {} } : await readAnswers(answersFile, world);
    const { answers } = kept;
    const ofSheet = Object.fromEntries(Object.entries(answers).filter(([id]) => !isOfDraft(id)));
    const reading = await readTable(bytes, basename(call.places[0] ?? ""), tableContext(release, aliases, ofSheet));
    const changes = intoDraft(reading.values, release.observations.observations, { documents, document, answers });
    await writeObservations(folder, draft, changes);
    if (reading.learnt.length > 0)
      await replaceFile(
        join(resolve(world.cwd, call.texts.get("data") ?? DATA), ALIASES_FILE),
        aliasesText(withNames(aliases, reading.learnt)),
      );
    if (answersFile !== null) await keepAnswers(answersFile, world, kept, [...reading.questions, ...changes.questions]);
    return outcomeOf(reading, changes, out, answersFile);
  },
};

function outcomeOf(reading: TableReading, changes: IntoDraft, draft: string, answers: string | null): Outcome {
  const problems = [...reading.problems, ...changes.problems];
  const questions = [...reading.questions, ...changes.questions];
  const findings = { problems, questions, left: reading.left };
  const counts = { added: changes.added.length, replaced: changes.replaced.size, same: changes.same };
  const open = { questions: questions.length, problems: problems.filter(({ code }) => code !== "macros").length };
  return {
    issues: [],
    summary: () => "",
    facts: { ...counts, draft, values: reading.values, learnt: reading.learnt },
    told: {
      ok: open.questions + open.problems === 0,
      text: (lang) => {
        const words = TABLE_WORDS[lang];
        const learnt = reading.learnt.length === 0 ? [] : [words.learnt(reading.learnt.length, ALIASES_FILE)];
        const said = [printTable(findings, answers, lang), ...learnt, words.imported({ ...counts, ...open, draft })];
        return said.filter((text) => text !== "").join("\n\n");
      },
      data: (lang) => tableAsData(findings, lang),
    },
  };
}

async function fileOf(place: string, world: World): Promise<Uint8Array> {
  try {
    return await readFile(resolve(world.cwd, place));
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw new WrongCall({ code: "no-file", found: place });
    throw error;
  }
}

/** Begins the draft where its folder is not there or empty; an outcome where that did not work. */
async function begin(folder: string, out: string, call: Call, world: World): Promise<Outcome | null> {
  const there = await readdir(folder).catch((): string[] => []);
  if (there.length > 0) return null;
  const texts = new Map([...call.texts].filter(([name]) => name === "data" || name === "date"));
  const outcome = await draftVerb.run({ places: [out], texts, flags: new Set() }, world);
  return outcome.issues.length > 0 ? outcome : null;
}

/** Writes the files of values that change, each aside first. Everything else in them stays as it is. */
async function writeObservations(folder: string, draft: ReadWhole, { added, replaced }: IntoDraft): Promise<void> {
  const files = [...draft.data].filter(([name]) => holdsValues(name));
  const holds = new Map<string, string>();
  for (const [name, json] of files) for (const one of listIn(json)) holds.set(fieldOf(one, "indicator"), name);
  for (const [name, json] of files) {
    // All values of an indicator lie in one file; those of a new one in the first.
    const own = added.filter(({ indicator }) => (holds.get(indicator) ?? "observations.json") === name);
    const list: readonly unknown[] = listIn(json);
    const next = [...list.map((one): unknown => replaced.get(fieldOf(one, "id")) ?? one), ...own];
    const changed = own.length > 0 || list.some((one) => replaced.has(fieldOf(one, "id")));
    if (changed) await replaceFile(join(folder, name), `${JSON.stringify(withList(json, next), null, 2)}\n`);
  }
}

const entriesOf = (json: unknown): readonly (readonly [string, unknown])[] =>
  typeof json === "object" && json !== null ? Object.entries(json) : [];

function listIn(json: unknown): readonly unknown[] {
  const list = entriesOf(json).find(([name]) => name === "observations")?.[1];
  return Array.isArray(list) ? list : [];
}

const fieldOf = (one: unknown, field: keyof Observation): string => {
  const value = entriesOf(one).find(([name]) => name === field)?.[1];
  return typeof value === "string" ? value : "";
};

const withList = (json: unknown, observations: readonly unknown[]): unknown =>
  Object.fromEntries(entriesOf(json).map(([name, value]) => [name, name === "observations" ? observations : value]));
