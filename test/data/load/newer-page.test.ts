import { describe, expect, test } from "vitest";
import type { DataSource } from "#data/fetch/source.ts";
import { newsOf } from "#data/load/newer-page.ts";
import type { Fetch } from "#releases/reader/address-reader.ts";
import { sourceAt } from "#test/support/source-at.ts";

const PAGE = { name: "wall" } as const;
const HERE = { release: "2026-01-05", address: "https://host.example/wall/", scripts: "assets/a.js assets/b.js" };

/** A host with what it has to be asked for; `pages: false` for one that has nothing beside its pages. */
function host(latest: string, { page = latest, scripts = HERE.scripts, pages = true } = {}): DataSource {
  const files: Readonly<Record<string, string>> = {
    "https://host.example/data/index.json": JSON.stringify({ latest }),
    "https://host.example/data/pages/wall.json": JSON.stringify({ release: { release: { id: page } }, problems: [] }),
    [HERE.address]: `<!doctype html>\n<html lang="zh-CN" data-root="../" data-scripts="${scripts}" data-page="">`,
  };
  const answer: Fetch = (address, init) => {
    // What was kept for the time without a network is no news.
    expect(init.cache).toBe("no-store");
    return Promise.resolve(new Response(files[address] ?? "", { status: address in files ? 200 : 404 }));
  };
  return sourceAt("https://host.example/data/", answer, pages);
}

describe("a page that is left open asks its host", () => {
  test("and has the data of a newer release", async () => {
    expect(await newsOf(host("2026-02-01"), PAGE, HERE)).toMatchObject({
      kind: "data",
      data: { release: { release: { id: "2026-02-01" } } },
    });
  });

  test("and has to be loaded anew where the site was built by other code", async () => {
    expect(await newsOf(host("2026-02-01", { scripts: "assets/c.js" }), PAGE, HERE)).toEqual({ kind: "code" });
  });

  test.each([
    ["the release is the same", host("2026-01-05")],
    ["the site is only half replaced", host("2026-02-01", { page: "2026-01-05" })],
    ["nothing lies beside the page", host("2026-02-01", { pages: false })],
  ])("and nothing is new where %s", async (_, source) => {
    expect(await newsOf(source, PAGE, HERE)).toEqual({ kind: "same" });
  });

  test("and is told that there is no network", async () => {
    const source = sourceAt("data/", () => Promise.reject(new TypeError("failed to fetch")), true);
    await expect(newsOf(source, PAGE, HERE)).rejects.toThrow("invalid offline: index.json");
  });
});
