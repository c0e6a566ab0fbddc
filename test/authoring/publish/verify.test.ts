import { readFile, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { draftFolder, setAt, smallDraft, writeFiles } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

/** A site's folder with two releases in its `data/`. */
async function site(): Promise<string> {
  const folder = await draftFolder({});
  const data = join(folder, "data");
  await clerk(["publish", await draftFolder(), "--data", data]);
  const second = await draftFolder(smallDraft("2026-02-01", "2026-01-05"));
  await clerk(["publish", second, "--data", data], { day: "2026-02-01" });
  return folder;
}

const OLD = "releases/2026-01-05/observations.json";

async function changeIndex(data: string, path: readonly string[], value: unknown): Promise<void> {
  const index: unknown = JSON.parse(await readFile(join(data, "index.json"), "utf8"));
  await writeFiles(data, { "index.json": setAt(index, path, value) });
}

/** What is done to published data, and the line that `verify` must then have. */
const HARM: readonly [string, (data: string) => Promise<void>, string][] = [
  [
    "one byte of an old release is changed",
    async (data) => {
      const text = await readFile(join(data, OLD), "utf8");
      await writeFile(join(data, OLD), text.replace("12件", "13件").replace('"value": 12', '"value": 13'));
    },
    `${OLD}\n  The file is not the one that was published (hash-differs)`,
  ],
  ["a file is gone", (data) => rm(join(data, OLD)), `${OLD}\n  A file is missing (missing-file)`],
  [
    "a file is cut",
    async (data) => writeFile(join(data, OLD), (await readFile(join(data, OLD))).subarray(0, 100)),
    `${OLD}\n  The file is not the one that was published (hash-differs)`,
  ],
  [
    "a file is added to a release",
    (data) => writeFiles(join(data, "releases/2026-01-05"), { "more.json": {} }),
    "releases/2026-01-05/more.json\n  This lies among the releases, and index.json does not list it (unlisted-file)",
  ],
  [
    "a release is not listed",
    (data) => writeFiles(join(data, "releases/2026-01-06"), smallDraft("2026-01-06")),
    "releases/2026-01-06/release.json\n  This lies among the releases, and index.json does not list it (unlisted-file)",
  ],
  [
    "a cut run has left half a release",
    (data) => writeFiles(join(data, "releases/.2026-03-01.partial"), { "release.json": "{" }),
    "releases/.2026-03-01.partial/release.json\n",
  ],
  [
    "the index has another date",
    (data) => changeIndex(data, ["releases", "0", "published"], "2026-01-04"),
    "releases/2026-01-05/release.json · published\n  index.json and the release say different things (index-differs)",
  ],
  [
    "the index has another size",
    (data) => changeIndex(data, ["releases", "0", "files", "observations.json", "bytes"], 7),
    `${OLD}\n  The file is not the one that was published (hash-differs)`,
  ],
  [
    "the index forgets a file",
    (data) => changeIndex(data, ["releases", "0", "files", "sources.json"], undefined),
    "releases/2026-01-05/sources.json\n  This lies among the releases, and index.json does not list it (unlisted-file)",
  ],
  [
    "the index has a file of its own",
    (data) => changeIndex(data, ["releases", "0", "files", "more.json"], { sha256: "0".repeat(64), bytes: 1 }),
    "index.json · 2026-01-05.files\n  This field is not known (unknown-field)",
  ],
  [
    "what is stored of a change is not what was changed, listed by its hash as if it were",
    async (data) => {
      const path = "releases/2026-02-01/changes.json";
      const text = (await readFile(join(data, path), "utf8")).replace('"values": ', '"values": 9');
      await writeFile(join(data, path), text);
      const sha256 = createHash("sha256").update(text).digest("hex");
      await changeIndex(data, ["releases", "1", "files", "changes.json"], { sha256, bytes: Buffer.byteLength(text) });
    },
    "releases/2026-02-01/changes.json · values\n  changes.json does not say what this release changed against the one before (changes-differ)",
  ],
  [
    "what is stored of a change is changed",
    (data) => writeFiles(join(data, "releases/2026-02-01"), { "changes.json": "{" }),
    "releases/2026-02-01/changes.json\n  The file is not the one that was published (hash-differs)",
  ],
  [
    "the index has another latest release",
    (data) => changeIndex(data, ["latest"], "2026-01-05"),
    "index.json · latest\n  index.json and the release say different things (index-differs)",
  ],
  [
    "the index has lost a release",
    (data) => changeIndex(data, ["releases", "0"], undefined),
    "index.json · releases[0].supersedes\n  This does not name the release before it (wrong-supersedes)",
  ],
  ["there is no index", (data) => rm(join(data, "index.json")), "index.json\n  A file is missing (missing-file)"],
  [
    "the index is not JSON",
    (data) => writeFiles(data, { "index.json": '{"schemaVersion": 1,\n oops' }),
    "index.json, line 2, column 2\n",
  ],
];

describe("verify <folder>", () => {
  test("published data are as they were published", async () => {
    const { code, out } = await clerk(["verify", join(await site(), "data")]);
    expect([code, out]).toEqual([0, "2 个版本、14 个文件，均与发布时一致。"]);
  });

  test("--base takes the folder of the whole site; --json is for machines", async () => {
    const { code, out } = await clerk(["verify", await site(), "--base", "--json"]);
    expect([code, JSON.parse(out)]).toEqual([0, { ok: true, releases: 2, files: 14, issues: [] }]);
  });

  test.each(HARM)("%s", async (_, harm, line) => {
    const data = join(await site(), "data");
    await harm(data);
    const { code, out } = await clerk(["verify", data, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain(line);
  });
});

describe("compressed copies beside the files", () => {
  test("are no files of their own where they hold what the file does", async () => {
    const data = join(await site(), "data");
    const bytes = await readFile(join(data, OLD));
    await writeFile(join(data, `${OLD}.br`), brotliCompressSync(bytes));
    await writeFile(join(data, `${OLD}.gz`), gzipSync(bytes));
    expect((await clerk(["verify", data])).code).toBe(0);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ["of another text", (bytes) => gzipSync(bytes.toString().replace("12件", "13件"))],
    ["that cannot be read", (bytes) => gzipSync(bytes).subarray(0, 100)],
    ["that becomes very large", () => gzipSync(Buffer.alloc(10_000_000))],
  ])("one %s is told", async (_, copy) => {
    const data = join(await site(), "data");
    await writeFile(join(data, `${OLD}.gz`), copy(await readFile(join(data, OLD))));
    const { code, out } = await clerk(["verify", data, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain(`${OLD}.gz\n  The compressed copy does not hold what the file does`);
  });

  test("one of no file is none", async () => {
    const data = join(await site(), "data");
    await writeFile(join(data, "releases/more.json.gz"), gzipSync("{}"));
    expect((await clerk(["verify", data])).out).toContain("unlisted-file");
  });
});

/** Serves a folder, below a sub-path as a county's host might; a missing file is answered as told. */
async function served(folder: string, missing: 404 | "html" = 404): Promise<string> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname.replace(/^\/sub\//, "");
    readFile(join(folder, path)).then(
      (bytes) => response.setHeader("content-type", "application/json").end(bytes),
      () => {
        if (missing === 404) response.writeHead(404).end();
        else response.setHeader("content-type", "text/html; charset=utf-8").end("<!doctype html>");
      },
    );
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${portOf(server.address())}/sub`;
}

const portOf = (address: AddressInfo | string | null): number =>
  address === null || typeof address === "string" ? 0 : address.port;

describe("verify <url>", () => {
  test.each([["data"], ["data/"]])("reads the data folder at %s", async (path) => {
    expect(await clerk(["verify", `${await served(await site())}/${path}`])).toMatchObject({ code: 0 });
  });

  test("--base takes the address of the whole site", async () => {
    expect(await clerk(["verify", await served(await site()), "--base"])).toMatchObject({ code: 0 });
  });

  test("names a file that differs and one that is gone", async () => {
    const folder = await site();
    await writeFiles(join(folder, "data/releases/2026-01-05"), { "sources.json": "{}" });
    await rm(join(folder, "data", OLD));
    const { code, out } = await clerk(["verify", `${await served(folder)}/data`, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("releases/2026-01-05/sources.json\n  The file is not the one that was published");
    expect(out).toContain(`${OLD}\n  A file is missing (missing-file)\n  found: HTTP 404`);
  });

  test("a page in place of a file is not the file", async () => {
    const folder = await site();
    await rm(join(folder, "data", OLD));
    const { out } = await clerk(["verify", `${await served(folder, "html")}/data`, "--lang", "en"]);
    expect(out).toContain(`${OLD}\n  The address did not give the file (unreachable)\n  found: HTML`);
  });

  test("no answer is told as such", async () => {
    const fetcher: typeof fetch = () => Promise.reject(new TypeError("fetch failed"));
    const { code, out } = await clerk(["verify", "http://county.example/data/", "--lang", "en"], { fetcher });
    expect([code, out]).toEqual([1, expect.stringContaining("index.json\n  The address did not give the file")]);
  });
});
