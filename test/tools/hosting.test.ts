import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";

const NGINX = "/usr/sbin/nginx";
const APACHE = "/usr/sbin/apache2";

/** The configuration that the guide gives for a server. */
async function configuration(of: "nginx" | "apache"): Promise<string> {
  const guide = await readFile("docs/hosting.md", "utf8");
  const block = new RegExp(`\`\`\`${of}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  if (block === undefined) throw new Error(`invalid guide: nothing for ${of}`);
  return block;
}

/** Files of every kind that a build writes. SYNTHETIC. */
const LONG = "样例 ".repeat(400);
const FILES: Readonly<Record<string, string>> = {
  "index.html": `<!doctype html>${LONG}`,
  "404.html": "<!doctype html>404",
  "indicators/output/index.html": "<!doctype html>output",
  "assets/main-abc.js": `//${LONG}`,
  "data/index.json": "{}",
  "data/releases/2026-01-05/release.json": "{}",
  "downloads/output.csv": "a,b",
  "downloads/output.en.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "downloads/output.xlsx": "PK",
  "manifest.webmanifest": "{}",
  "calendar.ics": "BEGIN:VCALENDAR",
  "atom.xml": "<feed/>",
  "indicators/index.md": "# md",
  "llms.txt": "txt",
};

async function site(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "host-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, "www", path)), { recursive: true });
    await writeFile(join(folder, "www", path), text);
    if (text.includes(LONG)) await writeFile(join(folder, "www", `${path}.gz`), gzipSync(text));
  }
  return folder;
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Starts a server in the foreground, once its configuration is sound; ends it with the test. */
async function started(
  program: string,
  args: readonly string[],
  check: readonly string[],
  port: number,
): Promise<string> {
  await promisify(execFile)(program, [...args, ...check]);
  const child = spawn(program, args, { stdio: "ignore" });
  onTestFinished(() => void child.kill());
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 50; tries++) {
    const there = await fetch(address).then(
      () => true,
      () => false,
    );
    if (there) return address;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`invalid server: ${program} does not answer`);
}

async function nginx(): Promise<string> {
  const folder = await site();
  const port = await freePort();
  const server = (await configuration("nginx"))
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("/var/www/dashboard", join(folder, "www"));
  const own = `user root; daemon off; pid ${folder}/pid; error_log ${folder}/log; events {}\nhttp { access_log off;\n${server}\n}\n`;
  await writeFile(join(folder, "nginx.conf"), own);
  return started(NGINX, ["-c", join(folder, "nginx.conf")], ["-t"], port);
}

async function apache(): Promise<string> {
  const folder = await site();
  const port = await freePort();
  const server = (await configuration("apache"))
    .replace("*:80", `127.0.0.1:${port}`)
    .replaceAll("/var/www/dashboard", join(folder, "www"));
  const modules = ["mpm_event", "authz_core", "dir", "headers", "mime", "rewrite"].map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  const own = [
    ...modules,
    `ServerName localhost\nServerRoot ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nListen 127.0.0.1:${port}`,
    "User www-data\nGroup www-data\nTypesConfig /etc/mime.types\nAddLanguage en .en",
    server,
  ];
  await writeFile(join(folder, "apache.conf"), own.join("\n"));
  await promisify(execFile)("chmod", ["-R", "a+rX", folder]);
  return started(APACHE, ["-f", join(folder, "apache.conf"), "-DFOREGROUND"], ["-t"], port);
}

const TYPES: readonly (readonly [path: string, type: RegExp])[] = [
  ["", /^text\/html; ?charset=utf-8$/i],
  ["assets/main-abc.js", /^(?:text|application)\/javascript; ?charset=utf-8$/i],
  ["data/index.json", /^application\/json/],
  ["downloads/output.csv", /^text\/csv; ?charset=utf-8$/i],
  ["downloads/output.en.svg", /^image\/svg\+xml/],
  ["downloads/output.xlsx", /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/],
  ["manifest.webmanifest", /^application\/manifest\+json/],
  ["calendar.ics", /^text\/calendar; ?charset=utf-8$/i],
  ["atom.xml", /^(?:text|application)\/xml/],
  ["indicators/index.md", /^text\/markdown; ?charset=utf-8$/i],
  ["llms.txt", /^text\/plain; ?charset=utf-8$/i],
];

/** What the guide promises of a host. */
async function keepsPromises(address: string): Promise<void> {
  for (const [path, type] of TYPES) {
    const response = await fetch(address + path);
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get("content-type"), path).toMatch(type);
    expect(response.headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(response.headers.get("content-language"), path).toBeNull();
  }
  const missing = await fetch(`${address}nowhere/`);
  expect([missing.status, await missing.text()]).toEqual([404, FILES["404.html"]]);
  const folder = await fetch(`${address}indicators/output`, { redirect: "manual" });
  expect([folder.status, new URL(folder.headers.get("location") ?? "", address).pathname]).toEqual([
    301,
    "/indicators/output/",
  ]);
  expect(await (await fetch(`${address}indicators/output/`)).text()).toBe(FILES["indicators/output/index.html"]);

  const kept = async (path: string): Promise<string | null> =>
    (await fetch(address + path)).headers.get("cache-control");
  expect(await kept("")).toBe("no-cache");
  expect(await kept("data/index.json")).toBe("no-cache");
  for (const path of ["assets/main-abc.js", "data/releases/2026-01-05/release.json"])
    expect(await kept(path)).toBe("public, max-age=31536000, immutable");

  for (const path of ["", "assets/main-abc.js"]) {
    const copy = await fetch(address + path, { headers: { "accept-encoding": "gzip" } });
    expect([path, copy.headers.get("content-encoding")]).toEqual([path, "gzip"]);
    expect(copy.headers.get("vary")?.toLowerCase(), path).toContain("accept-encoding");
    expect(await copy.text()).toBe(FILES[path === "" ? "index.html" : path]);
    const plain = await fetch(address + path, { headers: { "accept-encoding": "identity" } });
    expect([path, plain.headers.get("content-encoding")]).toEqual([path, null]);
  }
  expect((await fetch(`${address}assets/main-abc.js.gz`)).status).toBe(404);
}

describe("docs/hosting.md", () => {
  test.runIf(existsSync(NGINX))("nginx serves the site as promised", async () => keepsPromises(await nginx()), 20_000);
  test.runIf(existsSync(APACHE))("Apache serves it so too", async () => keepsPromises(await apache()), 20_000);

  test("both name a type for what servers do not know by themselves", async () => {
    for (const of of ["nginx", "apache"] as const) {
      const text = await configuration(of);
      for (const [ending, type] of Object.entries({
        webmanifest: "application/manifest+json",
        ics: "text/calendar",
        csv: "text/csv",
      }))
        expect(text).toMatch(new RegExp(`${type.replace(/[+/]/g, "\\$&")}\\s+\\.?${ending}\\b`));
    }
  });
});
