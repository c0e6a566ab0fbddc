import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { issuesIn } from "#authoring/folder/issues-in.ts";
import { readPublishedRelease } from "#authoring/folder/read-release.ts";
import { readIndex } from "#releases/read-file.ts";
import { codeOf } from "#releases/reader/error-code.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { templateFile } from "#authoring/table/template.ts";
import { ROOT_LANGUAGE } from "#domain/site/language.ts";
import { TABLE_WORDS } from "#words/clerk/table-words.ts";
import { WrongCall } from "./arguments.ts";
import { COMMON, DATA, folderOf, type Verb } from "./verb.ts";

/** `template <file.xlsx>`: a workbook of the county's indicators, to be filled in. */
export const templateVerb: Verb = {
  shape: {
    texts: [...COMMON.texts, "data"],
    flags: COMMON.flags,
    places: { least: 1, most: 1 },
    example: "template figures.xlsx",
  },
  run: async (call, world) => {
    const place = call.places[0] ?? "";
    if (!/\.xlsx$/i.test(place))
      throw new WrongCall({ code: "bad-value", option: "template", found: place, expected: "….xlsx" });
    const reader = folderReader(await folderOf(call.texts.get("data") ?? DATA, world));
    const { value: index, faults } = await readIndex(reader);
    const entry = index?.releases.find(({ id }) => id === index.latest);
    const nothing = { summary: () => "", facts: { file: null, indicators: 0 } };
    if (entry === undefined) return { issues: issuesIn(faults), ...nothing };
    const read = await readPublishedRelease(reader, entry);
    if (read.release === null || read.issues.length > 0) return { issues: read.issues, ...nothing };
    const bytes = await templateFile(read.release, ROOT_LANGUAGE);
    try {
      await writeFile(resolve(world.cwd, place), bytes, { flag: "wx" });
    } catch (error) {
      if (codeOf(error) === "EEXIST") throw new WrongCall({ code: "file-exists", found: place });
      throw error;
    }
    const indicators = read.release.indicators.indicators.length;
    return {
      issues: [],
      summary: (_, lang) => TABLE_WORDS[lang].templated(indicators, place),
      facts: { file: place, indicators },
    };
  },
};
