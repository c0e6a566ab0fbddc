import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Observation } from "#domain/schemas/observation.ts";
import { SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { bodiesOf, fileOf } from "./bodies.ts";
import { MOCK_SETS } from "./sets.ts";
import { HUGE, HUGE_X10, hugeInPieces } from "./sets/huge.ts";

/** From this many values on, a release has them in several files. */
const VALUES_IN_A_FILE = 80_000;

/** Sets too large to be made whole in memory. */
const IN_PIECES = { huge: HUGE, "huge-x10": HUGE_X10 } as const;

const USAGE = `usage: node tools/run.mjs mocks/write.ts <set> <folder>
sets: ${[...new Set([...MOCK_SETS, ...Object.keys(IN_PIECES)])].join(" ")}
`;

/** Writes a mocked set as a data folder from which a site can be built. Exit code 2 for a wrong call. */
export async function main([set, folder]: readonly string[]): Promise<number> {
  const known = MOCK_SETS.find((name) => name === set);
  if (folder === undefined || (known === undefined && set !== "huge-x10")) {
    process.stderr.write(USAGE);
    return 2;
  }
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  if (set === "huge" || set === "huge-x10") await writeInPieces(IN_PIECES[set], put);
  else if (known !== undefined) for (const [path, text] of await bodiesOf(known)) await put(path, text);
  return 0;
}

async function writeInPieces(
  size: Parameters<typeof hugeInPieces>[0],
  put: (path: string, text: string) => Promise<void>,
): Promise<void> {
  const { site, release, values } = hugeInPieces(size);
  const { id, published, covers, supersedes } = release.release;
  const files: Record<string, { sha256: string; bytes: number }> = {};
  const file = async (name: string, data: unknown): Promise<void> => {
    const body = JSON.stringify(data);
    files[name] = { sha256: createHash("sha256").update(body).digest("hex"), bytes: Buffer.byteLength(body) };
    await put(`releases/${id}/${name}`, body);
  };
  await put("site.json", JSON.stringify(site));
  for (const name of [
    "release.json",
    "indicators.json",
    "commitments.json",
    "suggestions.json",
    "sources.json",
  ] as const)
    await file(name, fileOf(release, name));
  let batch: Observation[] = [];
  let number = 1;
  const flush = async (): Promise<void> => {
    const name = number === 1 ? "observations.json" : `observations.${number}.json`;
    await file(name, { schemaVersion: SCHEMA_VERSION, observations: batch });
    batch = [];
    number += 1;
  };
  for (const own of values()) {
    if (batch.length + own.length > VALUES_IN_A_FILE) await flush();
    batch.push(...own);
  }
  await flush();
  const releases = [{ id, published, covers, supersedes, files }];
  await put("index.json", JSON.stringify({ schemaVersion: SCHEMA_VERSION, latest: id, releases }));
}
