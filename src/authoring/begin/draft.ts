import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Issue } from "#domain/check/issue.ts";
import { asWritten } from "#domain/release/one-language.ts";
import type { Site } from "#domain/schemas/release.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { issuesIn } from "#authoring/folder/issues-in.ts";
import { languagesAt, readPublishedRelease } from "#authoring/folder/read-release.ts";
import { nextId, readSite } from "#authoring/folder/read-site.ts";
import { readIndex } from "#releases/read-file.ts";
import { firstRelease } from "./first-release.ts";
import { nextRelease } from "./next-release.ts";

/** The draft of a site's next release, not yet written anywhere. */
export interface BegunDraft {
  /** The files by name, as JSON text; none where an issue stands against it. */
  readonly files: ReadonlyMap<string, string>;
  readonly id: string;
  /** The release from which it begins; `null` for a first one. */
  readonly from: string | null;
  readonly issues: readonly Issue[];
}

/**
 * The draft of the next release of the site whose data `reader` reads, to be published on `day` (`YYYY-MM-DD`): definitions
 * and values of the newest release, or, where nothing is published yet, a first release without figures. With any issue
 * there is no draft: one that begins from damaged files would seem to withdraw what is missing in them.
 */
export async function beginDraft(reader: DataReader, day: string): Promise<BegunDraft> {
  const { site, begun, issues } = await readSite(reader);
  const none = { files: new Map<string, string>(), from: null };
  if (!begun) {
    if (site === null) return { ...none, id: day, issues };
    const first = Object.entries(firstRelease(site.area.name, day));
    return { ...none, id: day, files: new Map(first.map(([name, body]) => [name, written(body, site)])), issues };
  }
  const { value: index, faults } = await readIndex(reader);
  const ofIndex = issuesIn(faults);
  const id = nextId(index, day);
  const entry = index?.releases.find((release) => release.id === index.latest);
  // Releases are read without a description of their site; what follows on none needs one.
  if (entry === undefined) return { ...none, id, issues: issues.length > 0 ? issues : ofIndex };
  const newest = await readPublishedRelease(reader, entry);
  const against = [...issues.filter(({ code }) => code !== "missing-file"), ...ofIndex, ...newest.issues];
  if (against.length > 0) return { ...none, id, from: entry.id, issues: against };
  const next = { id, day, after: entry.id, languages: await languagesAt(reader) };
  const files = [...nextRelease(newest.data, next)].map(([name, body]) => [name, written(body)] as const);
  return { files: new Map(files), id, from: entry.id, issues: [] };
}

/** Writes a draft into a folder that is not there or empty; what a failure leaves half done is taken away again. */
export async function writeDraft(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const created = await mkdir(folder, { recursive: true });
  try {
    for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: "wx" });
  } catch (error) {
    if (created !== undefined) await rm(created, { recursive: true, force: true });
    throw error;
  }
}

/** A file as it is written; of a first release, in the languages that its site speaks. */
const written = (body: unknown, site: Site | null = null): string => `${JSON.stringify(body, asWritten(site), 2)}\n`;
