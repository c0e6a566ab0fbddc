import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** Every file below a folder with the hash of its bytes. */
async function hashesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const hashes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(async (path) => {
        const name = path.slice(folder.length + 1).replaceAll("\\", "/");
        return [
          name,
          createHash("sha256")
            .update(await readFile(path))
            .digest("hex"),
        ] as const;
      }),
  );
  return new Map(hashes);
}

test("whoever builds the site has the same bytes: in another folder, with nothing kept, in the last time zone there is", async () => {
  const out = await mkdtemp(join(tmpdir(), "elsewhere-"));
  const cache = join(".cache", basename(out));
  try {
    // Everything, pictures and reports too: 14 hours ahead of UTC, where it is another day for most of ours.
    await run("node", ["tools/run.mjs", "src/build/build.ts", "--out", out, "--cache", cache], {
      env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      maxBuffer: 2 ** 24,
    });
    const [here, there] = await Promise.all(["dist", out].map(hashesOf));
    expect(here?.size).toBeGreaterThan(2_000);
    const names = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
    expect([...names].filter((name) => here?.get(name) !== there?.get(name))).toEqual([]);
  } finally {
    await Promise.all([out, cache].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}, 600_000);
