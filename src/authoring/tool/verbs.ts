import { ASKED } from "#domain/advice/severity.ts";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import * as v from "valibot";
import { dayInChina } from "#domain/period/calendar.ts";
import type { IssueCode } from "#domain/check/issue.ts";
import { dateSchema } from "#domain/schemas/localised.ts";
import { diffText } from "#words/clerk/clerk-diff.ts";
import type { VerbName } from "#words/clerk/clerk-help.ts";
import { type Call, WrongCall } from "./arguments.ts";
import { checkData, checkFolder } from "#authoring/publish/check-folder.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { diffPublished } from "#authoring/publish/diff-published.ts";
import { EXPORT_FORMATS, exportPublished } from "#authoring/publish/export-published.ts";
import { diffAsData } from "./print-diff.ts";
import { init } from "#authoring/begin/init.ts";
import { INIT_OPTIONS, newSiteOf } from "#authoring/begin/new-site.ts";
import { isConfirmed } from "#authoring/publish/plan-release.ts";
import { publish } from "#authoring/publish/publish.ts";
import { verify } from "#authoring/publish/verify.ts";
import { COMMON, DATA, folderOf, type Verb } from "./verb.ts";
import { draftVerb } from "./verb-draft.ts";
import { importVerb } from "./verb-import.ts";
import { readVerb } from "./verb-read.ts";
import { templateVerb } from "./verb-template.ts";
import { wordsVerb } from "./verb-words.ts";

/** The verbs of the tool. */
export const VERBS: Readonly<Record<VerbName, Verb>> = {
  check: {
    shape: {
      texts: [...COMMON.texts, "data", "confirm"],
      flags: COMMON.flags,
      places: { least: 0, most: 1 },
      example: "check drafts/2026-01-05",
    },
    run: async (call, world) => {
      const place = call.places[0];
      const confirmed = confirmedIn(call);
      const folder = await folderOf(place ?? DATA, world);
      const given = call.texts.get("data");
      const data = given === undefined ? null : await folderOf(given, world);
      const { kind, issues } = await (place === undefined
        ? checkData(folder)
        : checkFolder(folder, data, resolve(world.cwd, DATA)));
      const left = issues.filter((issue) => !isConfirmed(issue, confirmed));
      return { issues: left, summary: (words) => words.checked(kind), facts: { kind } };
    },
  },
  diff: {
    shape: {
      texts: [...COMMON.texts, "data"],
      flags: COMMON.flags,
      places: { least: 2, most: 2 },
      example: "diff 2026-01-05 2026-06-30",
    },
    run: async (call, world) => {
      const [a = "", b = ""] = call.places;
      const folder = await folderOf(call.texts.get("data") ?? DATA, world);
      const { diff, issues } = await diffPublished(folderReader(folder), a, b);
      return {
        issues,
        summary: (_, lang) => (diff === null ? "" : diffText(diff, lang)),
        facts: diff === null ? {} : diffAsData(diff),
      };
    },
  },
  draft: draftVerb,
  export: {
    shape: {
      texts: [...COMMON.texts, "data", "format", "out"],
      flags: COMMON.flags,
      places: { least: 1, most: 1 },
      example: "export 2026-01-05 --format xlsx --out figures.xlsx",
    },
    run: async (call, world) => {
      const given = call.texts.get("format") ?? "";
      const format = EXPORT_FORMATS.find((name) => name === given);
      const expected = EXPORT_FORMATS.join(" | ");
      if (format === undefined) throw new WrongCall({ code: "bad-value", option: "--format", found: given, expected });
      const out = call.texts.get("out");
      if (out === undefined) throw new WrongCall({ code: "no-value", found: "--out" });
      const reader = folderReader(await folderOf(call.texts.get("data") ?? DATA, world));
      const asZip = out.toLowerCase().endsWith(".zip");
      const { files, values, issues } = await exportPublished(reader, call.places[0] ?? "", { format, asZip });
      const place = resolve(world.cwd, out);
      const paths = files.map(({ beside }) => (beside === "" ? place : join(dirname(place), beside)));
      if (files.length > 0) await mkdir(dirname(place), { recursive: true });
      await Promise.all(files.map(({ content }, at) => writeFile(paths[at] ?? place, content)));
      return { issues, summary: (words) => words.exported(values, paths), facts: { values, files: paths } };
    },
  },
  import: importVerb,
  init: {
    shape: {
      texts: [...COMMON.texts, ...INIT_OPTIONS],
      flags: COMMON.flags,
      places: { least: 1, most: 1 },
      example: "init counties/sample --area sample-county --name 样例县",
    },
    run: async (call, world) => {
      const place = call.places[0] ?? "";
      const draft = call.texts.get("draft") ?? `${place.replace(/[\\/]+$/, "")}-draft`;
      const day = dayInChina(world.now().getTime());
      const order = newSiteOf(call, resolve(world.cwd, place), resolve(world.cwd, draft), day);
      const filesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch((): string[] => []);
      const there = await filesIn(order.folder);
      if (there.some((name) => ["index.json", "site.json", "releases"].includes(name)))
        throw new WrongCall({ code: "not-empty", found: place });
      if ((await filesIn(order.draft)).length > 0) throw new WrongCall({ code: "not-empty", found: draft });
      const { issues, open } = await init(order);
      return { issues, summary: (words) => words.begun({ folder: place, draft, open }), facts: { draft, open } };
    },
  },
  publish: {
    shape: {
      texts: [...COMMON.texts, "data", "date", "confirm"],
      flags: COMMON.flags,
      places: { least: 1, most: 1 },
      example: "publish drafts/2026-01-05",
    },
    run: async (call, world) => {
      const day = call.texts.get("date") ?? dayInChina(world.now().getTime());
      if (!v.is(dateSchema, day))
        throw new WrongCall({ code: "bad-value", option: "--date", found: day, expected: "YYYY-MM-DD" });
      const draft = await folderOf(call.places[0] ?? "", world);
      const data = resolve(world.cwd, call.texts.get("data") ?? DATA);
      const { id, issues } = await publish({ draft, data, day, confirmed: confirmedIn(call) });
      return { issues, summary: (words) => words.published(id ?? ""), facts: { id } };
    },
  },
  read: readVerb,
  template: templateVerb,
  verify: {
    shape: {
      texts: COMMON.texts,
      flags: [...COMMON.flags, "base"],
      places: { least: 0, most: 1 },
      example: "verify",
    },
    run: async (call, world) => {
      const place = call.places[0] ?? DATA;
      const base = call.flags.has("base");
      const { releases, files, issues } = /^https?:\/\//.test(place)
        ? await verify({ address: addressOf(place), base, fetch: world.fetch })
        : await verify({ folder: await folderOf(place, world), base });
      return { issues, summary: (words) => words.verified(releases, files), facts: { releases, files } };
    },
  },
  words: wordsVerb,
};

/** The codes of what is meant as it is; throws a `WrongCall` for what nobody asks about. */
function confirmedIn(call: Call): readonly IssueCode[] {
  const given = call.texts.get("confirm") ?? "";
  const codes = given.split(",").filter((code) => code !== "");
  return codes.map((code) => {
    const asked = ASKED.find((known) => known === code.trim());
    if (asked === undefined)
      throw new WrongCall({ code: "bad-value", option: "--confirm", found: code, expected: ASKED.join(" | ") });
    return asked;
  });
}

function addressOf(place: string): string {
  if (!URL.canParse(place)) throw new WrongCall({ code: "no-folder", found: place });
  return place;
}
