import { resolve } from "node:path";
import type { Issue } from "#domain/check/issue.ts";
import type { Language } from "#domain/site/language.ts";
import type { ClerkWords } from "#words/clerk/clerk.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { isFolder } from "#authoring/publish/check-folder.ts";
import { type Call, type CallShape, WrongCall } from "./arguments.ts";
import type { World } from "./world.ts";

/** What came of a verb: every issue, a closing sentence, and what `--json` says besides. */
export interface Outcome {
  readonly issues: readonly Issue[];
  /** Where the files of the issues lie, so that each can be told with its line. */
  readonly readers?: readonly DataReader[];
  readonly summary: (words: ClerkWords, lang: Language) => string;
  /** Plain data, written as JSON. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What is told besides issues, of files that are no data files: as text and as data. It may stand against exit code 0. */
  readonly told?: Told;
}

/** What a verb tells a person and a machine; `ok` false where somebody has to look. */
export interface Told {
  /** True where nothing else is told: the JSON is its data. */
  readonly alone?: true;
  readonly ok: boolean;
  readonly text: (lang: Language) => string;
  readonly data: (lang: Language) => Readonly<Record<string, unknown>>;
}

export interface Verb {
  readonly shape: CallShape;
  readonly run: (call: Call, world: World) => Promise<Outcome>;
}

/** Where the published data of this site lie. */
export const DATA = "public/data";

/** Options that every verb has. */
export const COMMON = { texts: ["lang"], flags: ["json"] } as const;

/** The whole path of a folder that is there; throws a `WrongCall` where it is not. */
export async function folderOf(place: string, world: World): Promise<string> {
  const folder = resolve(world.cwd, place);
  if (!(await isFolder(folder))) throw new WrongCall({ code: "no-folder", found: place });
  return folder;
}
