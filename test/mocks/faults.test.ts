import { afterEach, beforeAll, afterAll, describe, expect, it } from "vitest";
import { loadRelease } from "#data/load/load-release.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import { SLOW_MS } from "#mocks/faults.ts";
import { FAULTS, handlersFor, MOCK_SETS } from "#mocks/handlers.ts";
import { addressReader } from "#releases/reader/address-reader.ts";
import { mockServer } from "#mocks/node.ts";

const BASE = "http://mock.test/any/base/data/";
const RELEASE = "releases/2024-02-01";

const server = mockServer("minimal");
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const get = (file: string): Promise<Response> => fetch(BASE + file);
const load = () => loadRelease(addressReader(BASE, (...request) => fetch(...request)));

describe("without a fault", () => {
  it("answers every file of a set as it is listed", async () => {
    for (const [file, body] of await bodiesOf("minimal")) {
      const response = await get(file);
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
      expect(await response.text(), file).toBe(body);
    }
  });

  it("answers what it does not have with 404", async () => {
    expect((await get("releases/1999-01-01/release.json")).status).toBe(404);
    expect((await get(`${RELEASE}/secrets.json`)).status).toBe(404);
  });

  it("answers under any base and leaves other addresses alone", async () => {
    expect((await fetch("http://other.test/data/site.json")).status).toBe(200);
    await expect(fetch("http://mock.test/src/data/client.ts")).rejects.toThrow();
  });

  it.each(MOCK_SETS.filter((set) => set !== "huge"))("%s loads as the page loads it", async (set) => {
    server.use(...handlersFor(set));
    const { release, problems } = await load();
    expect(release?.release.synthetic).toBe(true);
    expect(problems.length > 0).toBe(set === "malformed" || set === "newer-schema");
  });
});

describe("with a fault", () => {
  it("not-found: the sources alone are gone", async () => {
    server.use(...handlersFor("minimal", "not-found"));
    expect((await get(`${RELEASE}/sources.json`)).status).toBe(404);
    const { release, problems } = await load();
    expect(problems).toEqual([{ kind: "load", failure: "not-found", file: `${RELEASE}/sources.json` }]);
    expect(release?.observations.observations).toHaveLength(3);
  });

  it("slow: every answer takes its time and is whole", async () => {
    server.use(...handlersFor("minimal", "slow", 150));
    const started = performance.now();
    const response = await get("site.json");
    expect(performance.now() - started).toBeGreaterThan(140);
    expect(await response.text()).toBe((await bodiesOf("minimal")).get("site.json"));
    expect(SLOW_MS).toBe(2500);
  });

  it("offline: no answer at all", async () => {
    server.use(...handlersFor("minimal", "offline"));
    await expect(get("index.json")).rejects.toThrow(TypeError);
    const { site, release, problems } = await load();
    expect([site, release]).toEqual([null, null]);
    expect(problems).toHaveLength(2);
    expect(problems).toEqual(
      expect.arrayContaining([
        { kind: "load", failure: "offline", file: "site.json" },
        { kind: "load", failure: "offline", file: "index.json" },
      ]),
    );
  });

  it("malformed: the observations are cut in the middle", async () => {
    server.use(...handlersFor("minimal", "malformed"));
    const whole = (await bodiesOf("minimal")).get(`${RELEASE}/observations.json`) ?? "";
    const cut = await (await get(`${RELEASE}/observations.json`)).text();
    expect(whole.startsWith(cut)).toBe(true);
    expect(cut).toHaveLength(Math.floor(whole.length / 2));
    const { release, problems } = await load();
    expect(problems).toEqual([{ kind: "load", failure: "not-json", file: `${RELEASE}/observations.json` }]);
    expect(release?.indicators.indicators).toHaveLength(3);
  });

  it.each([
    ["html-404", 404],
    ["html-200", 200],
  ] as const)("%s: a page stands in for the observations", async (fault, status) => {
    server.use(...handlersFor("minimal", fault));
    const response = await get(`${RELEASE}/observations.json`);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("text/html");
    const { problems } = await load();
    expect(problems).toEqual([{ kind: "load", failure: "html", file: `${RELEASE}/observations.json` }]);
  });

  it.each(FAULTS.filter((fault) => fault !== "slow"))("%s works with a set of three releases", async (fault) => {
    server.use(...handlersFor("revised", fault));
    const { release } = await load();
    expect(release === null).toBe(fault === "offline");
  });
});
