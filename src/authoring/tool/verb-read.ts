import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { entryOf } from "#authoring/folder/hash.ts";
import { readPublished } from "#authoring/draft/newest-release.ts";
import { lintReading } from "#authoring/lint/lint-reading.ts";
import { isFolder } from "#authoring/publish/check-folder.ts";
import { knownIndicators } from "#authoring/read/known-indicators.ts";
import { readReport } from "#authoring/read/read-report.ts";
import type { KnownIndicator } from "#authoring/read/reading.ts";
import { DocumentFault } from "#documents/document-fault.ts";
import { documentText } from "#documents/documents.ts";
import { MOST_BYTES } from "#documents/limits.ts";
import { dayInChina } from "#domain/period/calendar.ts";
import { documentFaultText } from "#words/clerk/document-words.ts";
import { CLERK } from "#words/clerk/clerk.ts";
import { WrongCall } from "./arguments.ts";
import { parseMarkup } from "./parse-markup.ts";
import { readingAsData, readingText } from "./print-reading.ts";
import { COMMON, DATA, folderOf, type Told, type Verb } from "./verb.ts";

/** `read <file>`: the figures of a report, and what looks wrong in it. Writes nothing. */
export const readVerb: Verb = {
  shape: {
    texts: [...COMMON.texts, "data", "year"],
    flags: COMMON.flags,
    places: { least: 1, most: 1 },
    example: "read report.docx",
  },
  run: async (call, world) => {
    const place = call.places[0] ?? "";
    const file = resolve(world.cwd, place);
    const given = call.texts.get("year");
    if (given !== undefined && !/^(?:19|20)\d\d$/.test(given))
      throw new WrongCall({ code: "bad-value", option: "--year", found: given, expected: "YYYY" });
    const { size } = await stat(file).catch(() => ({ size: null }));
    if (size === null || (await isFolder(file))) throw new WrongCall({ code: "no-file", found: place });
    const data = call.texts.get("data");
    const folder = data === undefined ? resolve(world.cwd, DATA) : await folderOf(data, world);
    const indicators = await indicatorsIn(folder, dayInChina(world.now().getTime()));
    const context = { indicators, year: given === undefined ? null : Number(given) };
    return { issues: [], facts: {}, summary: () => "", told: await toldOf(file, size, context) };
  },
};

async function toldOf(
  file: string,
  size: number,
  context: { readonly indicators: readonly KnownIndicator[]; readonly year: number | null },
): Promise<Told> {
  try {
    // What is too large is not even read.
    if (size > MOST_BYTES) throw new DocumentFault("too-large");
    const bytes = await readFile(file);
    const { text } = documentText(bytes, basename(file), { parse: parseMarkup, manner: "read" });
    const reading = readReport(text, context);
    const findings = lintReading(text, reading, context);
    const read = { text, sha256: entryOf(bytes).sha256, reading, findings };
    return {
      alone: true,
      ok: findings.every(({ severity }) => severity !== "error"),
      text: (lang) => readingText(read, lang),
      data: (lang) => readingAsData(read, lang),
    };
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    return faultTold(error, basename(file));
  }
}

function faultTold({ code, kind }: DocumentFault, name: string): Told {
  return {
    alone: true,
    ok: false,
    text: (lang) => {
      const { message, remedy } = documentFaultText(code, kind, lang);
      const { labelled } = CLERK[lang];
      return [name, `  ${labelled.message(message, code)}`, `  ${labelled.remedy(remedy)}`].join("\n");
    },
    data: (lang) => ({ ok: false, fault: { code, kind, ...documentFaultText(code, kind, lang) } }),
  };
}

/** The indicators of the newest release; none where nothing is published yet, or it cannot be read whole. */
async function indicatorsIn(folder: string, day: string): Promise<readonly KnownIndicator[]> {
  const published = await readPublished(folderReader(folder), day);
  return published === null ? [] : knownIndicators(published.release, published.aliases);
}
