import { readdir } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import * as v from "valibot";
import { dayInChina } from "#domain/period/calendar.ts";
import { dateSchema } from "#domain/schemas/localised.ts";
import { partsOf } from "#domain/versions/release-order.ts";
import { beginDraft, writeDraft } from "#authoring/begin/draft.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { WrongCall } from "./arguments.ts";
import { COMMON, DATA, folderOf, type Verb } from "./verb.ts";

/** `draft <folder>`: begins the draft of the next release from the newest one. */
export const draftVerb: Verb = {
  shape: {
    texts: [...COMMON.texts, "data", "date"],
    flags: COMMON.flags,
    places: { least: 1, most: 1 },
    example: "draft drafts/2026-06-30",
  },
  run: async (call, world) => {
    const place = call.places[0] ?? "";
    const folder = resolve(world.cwd, place);
    const day = call.texts.get("date") ?? dayInChina(world.now().getTime());
    if (!v.is(dateSchema, day))
      throw new WrongCall({ code: "bad-value", option: "--date", found: day, expected: "YYYY-MM-DD" });
    const dataPlace = call.texts.get("data") ?? DATA;
    const data = await folderOf(dataPlace, world);
    if (isWithin(folder, data)) throw new WrongCall({ code: "is-public", found: place });
    const there = await readdir(folder).catch((): string[] => []);
    if (there.length > 0) throw new WrongCall({ code: "not-empty", found: place });
    const { files, id, from, issues } = await beginDraft(folderReader(data), day);
    if (from !== null && day < partsOf(from).day)
      throw new WrongCall({ code: "bad-value", option: "--date", found: day, expected: `≥ ${partsOf(from).day}` });
    if (files.size > 0) await writeDraft(folder, files);
    const told = { folder: place, data: dataPlace, id, from };
    return {
      issues,
      summary: (words) => words.drafted(told),
      facts: { id, from, draft: files.size > 0 ? place : null },
    };
  },
};

/** True for a folder at or below another. */
const isWithin = (folder: string, outer: string): boolean => {
  const [first] = relative(outer, folder).split(sep);
  return first !== ".." && relative(outer, folder) !== folder;
};
