import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder } from "#tools/serve.ts";
import { start } from "#tools/start.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "start-"));
  await writeFile(join(folder, "index.html"), "<h1>here</h1>");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A port that is free now, with a free one after it. */
async function freePort(): Promise<number> {
  for (;;) {
    const served = await serveFolder(folder, { port: 0 });
    await served.close();
    if (served.port > 60_000) continue;
    try {
      await (await serveFolder(folder, { port: served.port + 1 })).close();
      return served.port;
    } catch {
      // The next one is taken: look further.
    }
  }
}

/** Another program on a port, by one of the computer's names. */
function occupy(port: number, host: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(port, host, () => done(server));
  });
}

/** Starts on a port, asks for the page where it says it is, and stops. */
async function visit(port: number, build = () => Promise.resolve(0)) {
  const said: string[] = [];
  let page: string | null = null;
  const code = await start({
    build,
    folder,
    port,
    say: (text) => void said.push(text),
    untilStopped: async () => {
      const address = said.find((text) => text.startsWith("http")) ?? "";
      page = await (await fetch(address)).text();
    },
  });
  return { code, said, page };
}

describe("start", () => {
  test("says where the site is, and serves it there", async () => {
    const port = await freePort();
    const { code, said, page } = await visit(port);
    expect(said[0]).toBe(`http://localhost:${port}`);
    expect(page).toBe("<h1>here</h1>");
    expect(code).toBe(0);
  });

  test.each(["127.0.0.1", "::1", "::"])("when the port is taken at %s, says so and takes the next", async (host) => {
    const port = await freePort();
    let other: Server;
    try {
      other = await occupy(port, host);
    } catch {
      // A computer without IPv6 has nothing to take.
      expect(host).toContain(":");
      return;
    }
    const { code, said, page } = await visit(port);
    other.close();
    expect(said.slice(0, 2)).toEqual([`port ${port} is taken, trying ${port + 1}`, `http://localhost:${port + 1}`]);
    expect(page).toBe("<h1>here</h1>");
    expect(code).toBe(0);
  });

  test("a build that failed is not served", async () => {
    const { code, said, page } = await visit(await freePort(), () => Promise.resolve(1));
    expect({ code, said, page }).toEqual({ code: 1, said: [], page: null });
  });

  test("the port is free again afterwards", async () => {
    const port = await freePort();
    await visit(port);
    expect((await visit(port)).said[0]).toBe(`http://localhost:${port}`);
  });
});
