import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { RasterPool } from "#build/pictures/raster-pool.ts";

/** A thread that answers with what it was sent, and counts; the real one is `raster`, which draws (`stand-alone`). */
const THREAD = `
import { parentPort } from "node:worker_threads";
let drawn = 0;
parentPort.on("message", ({ id, svg, width }) => {
  if (svg === "crash") throw new Error("out of memory");
  if (svg === "bad") return parentPort.postMessage({ id, failed: "no size" });
  drawn += 1;
  parentPort.postMessage({ id, png: new TextEncoder().encode(svg + " " + width + " " + drawn) });
});
`;

let folder = "";
let pool: RasterPool;

beforeEach(async () => {
  // As the build has it: in the cache, from the working directory.
  await mkdir(".cache", { recursive: true });
  const base = await mkdtemp(join(".cache", "pool-"));
  folder = join(base, "kept");
  await writeFile(join(base, "thread.mjs"), THREAD);
  pool = new RasterPool(join(base, "thread.mjs"), folder, 300);
  onTestFinished(async () => {
    await pool.close();
    await rm(base, { recursive: true, force: true });
  });
});

const text = async (svg: string): Promise<string> => new TextDecoder().decode(await pool.png(svg));

describe("pictures drawn beside the build", () => {
  test("each is that of its drawing, in whatever order they come", async () => {
    const all = await Promise.all(["a", "b", "c"].map(text));
    expect(all.map((one) => one.slice(0, 5))).toEqual(["a 300", "b 300", "c 300"]);
  });

  test("what was drawn before is not drawn again", async () => {
    const first = await text("a");
    expect(await text("a")).toBe(first);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test("one that cannot be drawn says why, and the others come", async () => {
    const [bad, good] = await Promise.allSettled([text("bad"), text("a")]);
    expect(bad).toMatchObject({ status: "rejected", reason: new Error("invalid picture: no size") });
    expect(good.status).toBe("fulfilled");
  });

  test("where the thread ends, nobody waits for ever, and the next has another", async () => {
    await expect(text("crash")).rejects.toThrow("invalid picture: out of memory");
    expect(await text("a")).toBe("a 300 1");
  });
});
