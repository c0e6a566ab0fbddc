import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serveFolder } from "#tools/serve.ts";

const FILES = {
  "index.html": "<h1>总览</h1>",
  "404.html": "<h1>没有这个页面</h1>",
  "indicators/index.html": "<h1>指标</h1>",
  "indicators/tax-cuts/index.html": "<h1>减税</h1>",
  "downloads/表.csv": "\uFEFF指标,数值\r\n",
  "downloads/表.xlsx": "PK",
  "calendar.ics": "BEGIN:VCALENDAR",
  "data/index.json": "{}",
  "assets/main.js": "export {};",
  "assets/main.css": "h1{}",
  "notes.txt": "说明",
};

let folder = "";
let atRoot: Served;
let below: Served;

beforeAll(async () => {
  const outer = await mkdtemp(join(tmpdir(), "serve-"));
  await writeFile(join(outer, "secret.txt"), "for nobody");
  await mkdir(join(outer, "secrets"));
  folder = join(outer, "site");
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  atRoot = await serveFolder(folder, { port: 0 });
  below = await serveFolder(folder, { port: 0, mount: "/a/b/" });
});

afterAll(async () => {
  await atRoot.close();
  await below.close();
  await rm(join(folder, ".."), { recursive: true, force: true });
});

const get = (served: Served, path: string): Promise<Response> => fetch(served.url + path, { redirect: "manual" });

/** Sends a path as it stands: `fetch` would tidy it up first. */
function raw(served: Served, path: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((done, fail) => {
    request({ host: "127.0.0.1", port: served.port, path }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => void (text += chunk.toString()));
      answer.on("end", () => done({ status: answer.statusCode ?? 0, text }));
    })
      .on("error", fail)
      .end();
  });
}

describe.each([
  ["at the root", () => atRoot],
  ["under /a/b/", () => below],
])("%s", (_, served) => {
  test.each([
    ["", "text/html; charset=utf-8", "总览"],
    ["indicators/", "text/html; charset=utf-8", "指标"],
    ["indicators/tax-cuts/", "text/html; charset=utf-8", "减税"],
    ["indicators/tax-cuts/?theme=dark", "text/html; charset=utf-8", "减税"],
    ["downloads/表.csv", "text/csv; charset=utf-8", "指标,数值"],
    ["data/index.json", "application/json; charset=utf-8", "{}"],
    ["assets/main.js", "text/javascript; charset=utf-8", "export {};"],
    ["assets/main.css", "text/css; charset=utf-8", "h1{}"],
    ["downloads/表.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
    ["calendar.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR"],
    ["notes.txt", "text/plain; charset=utf-8", "说明"],
  ])("/%s is %s", async (path, type, text) => {
    const answer = await get(served(), path);
    expect(answer.status).toBe(200);
    expect((answer.headers.get("content-type") ?? "").replace(/;\s*/, "; ").toLowerCase()).toBe(type);
    expect(await answer.text()).toContain(text);
  });

  test.each(["indicators", "indicators/tax-cuts", "indicators/tax-cuts?theme=dark"])(
    "/%s is sent on to the folder",
    async (path) => {
      const answer = await get(served(), path);
      expect(answer.status).toBe(301);
      const [name, search] = path.split("?");
      const target = new URL(answer.headers.get("location") ?? "", served().url).href;
      expect(target).toBe(`${served().url}${name}/${search === undefined ? "" : `?${search}`}`);
    },
  );

  test.each(["nothing", "nothing/", "indicators/nothing/", "indicators/index.html/", "downloads/", "notes.txt/"])(
    "/%s is not there: the site's own page says so",
    async (path) => {
      const answer = await get(served(), path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(await answer.text()).toBe(FILES["404.html"]);
    },
  );

  test("an unchanged file is not sent twice", async () => {
    const tag = (await get(served(), "notes.txt")).headers.get("etag") ?? "";
    const again = await fetch(`${served().url}notes.txt`, { headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
  });

  test.each([
    "../secret.txt",
    "..%2fsecret.txt",
    "%2e%2e/secret.txt",
    "..%5csecret.txt",
    "/../secret.txt",
    "../secrets",
  ])("%s stays inside", async (path) => {
    const { pathname } = new URL(served().url);
    const { status, text } = await raw(served(), pathname + path);
    expect(status).toBe(404);
    expect(text).not.toContain("for nobody");
  });

  test.each(["%", "%E4%B8", "%00"])("a broken address, %s, is not there", async (path) => {
    const { pathname } = new URL(served().url);
    expect((await raw(served(), pathname + path)).status).toBe(404);
  });
});

test("nothing lies outside the mount", async () => {
  expect((await raw(below, "/")).status).toBe(404);
  expect((await raw(below, "/indicators/")).status).toBe(404);
});

test("no redirect leads to another host", async () => {
  expect((await raw(atRoot, "//indicators")).status).toBe(404);
});

test("a taken port is refused with its code", async () => {
  await expect(serveFolder(folder, { port: atRoot.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
