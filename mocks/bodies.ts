import {
  RELEASE_FILE_NAMES,
  type Release,
  type ReleaseFileName,
  type ReleaseIndex,
  SCHEMA_VERSION,
} from "#domain/schemas/release.ts";
import { CHANGES_FILE } from "#domain/schemas/changes-file.ts";
import { changesOf, changesText } from "#domain/versions/stored.ts";
import type { MockFolder } from "./parts/compose.ts";
import { makeSet, type MockSet } from "./sets.ts";

/** The texts of a data folder by their path below it, `releases/2024-02-01/release.json`. */
export type Bodies = ReadonlyMap<string, string>;

const made = new Map<MockSet, Promise<Bodies>>();

/** The texts of a set: made when first asked for, then kept. */
export function bodiesOf(set: MockSet): Promise<Bodies> {
  const before = made.get(set);
  if (before !== undefined) return before;
  const bodies = makeBodies(makeSet(set));
  made.set(set, bodies);
  return bodies;
}

/** Writes every file of a folder, and last the index, with the hash and the size of each as it is served. */
export async function makeBodies({ site, releases }: MockFolder): Promise<Bodies> {
  const bodies = new Map([["site.json", JSON.stringify(site)]]);
  const listed: ReleaseIndex["releases"] = [];
  let before: Release | null = null;
  for (const { release, replaced } of releases) {
    const { id, published, covers, supersedes } = release.release;
    const files: ReleaseIndex["releases"][number]["files"] = {};
    const put = async (name: string, body: string): Promise<void> => {
      bodies.set(`releases/${id}/${name}`, body);
      files[name] = await entryOf(body);
    };
    for (const name of RELEASE_FILE_NAMES) await put(name, replaced?.[name] ?? JSON.stringify(fileOf(release, name)));
    await put(CHANGES_FILE, changesText(changesOf(before, release)));
    before = release;
    listed.push({ id, published, covers, supersedes, files });
  }
  const latest = listed[listed.length - 1]?.id ?? "";
  const index: ReleaseIndex = { schemaVersion: SCHEMA_VERSION, latest, releases: listed };
  return bodies.set("index.json", JSON.stringify(index));
}

/** What one file of a release says. */
export function fileOf(release: Release, name: ReleaseFileName): unknown {
  switch (name) {
    case "release.json":
      return release.release;
    case "indicators.json":
      return release.indicators;
    case "observations.json":
      return release.observations;
    case "commitments.json":
      return release.commitments;
    case "suggestions.json":
      return release.suggestions;
    case "sources.json":
      return release.sources;
  }
}

async function entryOf(body: string): Promise<{ sha256: string; bytes: number }> {
  const bytes = new TextEncoder().encode(body);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { sha256: Array.from(hash, (b) => b.toString(16).padStart(2, "0")).join(""), bytes: bytes.length };
}
