import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { type Loaded, loadRelease } from "#data/load/load-release.ts";
import { observationsFileSchema } from "#domain/schemas/release.ts";
import { addressReader } from "#releases/reader/address-reader.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { hosted } from "#test/support/hosted.ts";
import { smallRelease } from "#test/support/small-release.ts";

const ID = "2026-01-05";
const SITE = {
  schemaVersion: 1,
  area: { id: "sample", name: { zh: "样例县", en: "Sample County" }, within: { zh: "样例省", en: "Sample Province" } },
  areas: [],
  title: { zh: "样例", en: "Sample" },
  description: { zh: "样例", en: "Sample" },
  languages: ["zh", "en"],
  outcomeScheme: null,
  contact: null,
  links: [],
};

/** A host that has a small release, with some answers replaced. */
function host(
  replaced: Readonly<Record<string, () => Response>>,
  release: Readonly<Record<string, unknown>> = smallRelease(ID),
): DataReader {
  const index = {
    schemaVersion: 1,
    latest: ID,
    releases: [
      {
        id: ID,
        published: ID,
        covers: { from: "2024", to: "2025" },
        supersedes: null,
        files: Object.fromEntries(Object.keys(release).map((name) => [name, { sha256: "0".repeat(64), bytes: 0 }])),
      },
    ],
  };
  const bodies = new Map([
    ["index.json", JSON.stringify(index)],
    ["site.json", JSON.stringify(SITE)],
  ]);
  for (const [name, data] of Object.entries(release)) bodies.set(`releases/${ID}/${name}`, JSON.stringify(data));
  return hosted(bodies, [], { replaced });
}

describe("loading the latest release", () => {
  test("a sound host has no problems", async () => {
    const loaded = await loadRelease(host({}));
    expect(loaded.problems).toEqual([]);
    expect(loaded.release?.release.id).toBe(ID);
    expect(loaded.site?.area.id).toBe("sample");
  });

  test.each([
    [
      "a web page with status 200",
      () => new Response("<!doctype html><p>hello", { headers: { "content-type": "text/html" } }),
      "html",
    ],
    [
      "a web page under a JSON content type",
      () => new Response("<html></html>", { headers: { "content-type": "application/json" } }),
      "html",
    ],
    ["nothing", () => new Response("", { status: 404 }), "not-found"],
    ["a failing server", () => new Response("", { status: 503 }), "http"],
    [
      "half a file",
      () => new Response('{"schemaVersion":1,', { headers: { "content-type": "application/json" } }),
      "not-json",
    ],
  ] as const)("%s in place of the figures is named, and the rest is kept", async (_, answer, failure) => {
    const file = `releases/${ID}/observations.json`;
    const { release, problems } = await loadRelease(host({ [file]: answer }));
    expect(problems).toEqual([{ kind: "load", failure, file }]);
    expect(release?.indicators.indicators.length).toBeGreaterThan(0);
    expect(release?.observations.observations).toEqual([]);
  });

  test("no network leaves no release, and says so once a file", async () => {
    const { release, problems } = await loadRelease(
      addressReader("x/", () => Promise.reject(new TypeError("fetch failed"))),
    );
    expect(release).toBeNull();
    expect(problems).toEqual([
      { kind: "load", failure: "offline", file: "site.json" },
      { kind: "load", failure: "offline", file: "index.json" },
    ]);
  });

  test("a file of a newer schema is refused by name, the others are shown", async () => {
    const file = `releases/${ID}/commitments.json`;
    const answer = (): Response => Response.json({ schemaVersion: 99, groups: [], commitments: [] });
    const { release, problems } = await loadRelease(host({ [file]: answer }));
    expect(problems).toMatchObject([
      { kind: "issue", issue: { code: "newer-schema", file: "commitments.json", found: "99" } },
    ]);
    expect(release?.observations.observations.length).toBeGreaterThan(0);
  });
});

describe("a release with its values in several files", () => {
  const whole = smallRelease(ID);
  const { observations, schemaVersion } = v.parse(observationsFileSchema, whole["observations.json"]);
  const [first] = observations;
  const own = observations.filter((o) => o.indicator === first?.indicator);
  const others = observations.filter((o) => o.indicator !== first?.indicator);
  const inParts = {
    ...whole,
    "observations.json": { schemaVersion, observations: own },
    "observations.2.json": { schemaVersion, observations: others },
  };
  const ids = ({ release }: Loaded): readonly string[] =>
    (release?.observations.observations ?? []).map((o) => o.id).sort();

  test("is read as one", async () => {
    const once = await loadRelease(host({}));
    const loaded = await loadRelease(host({}, inParts));
    expect(loaded.problems).toEqual([]);
    expect(loaded.tally).toEqual(once.tally);
    expect(ids(loaded)).toEqual(ids(once));
  });

  test("loses one part alone, and names it", async () => {
    const file = `releases/${ID}/observations.2.json`;
    const gone = await loadRelease(host({ [file]: () => new Response("", { status: 404 }) }, inParts));
    expect(gone.problems).toEqual([{ kind: "load", failure: "not-found", file }]);
    expect(gone.tally.values).toBe(own.length);
    const bad = { ...inParts, "observations.2.json": { schemaVersion: 1, observations: [{ id: "x" }] } };
    const { release, problems } = await loadRelease(host({}, bad));
    expect(problems[0]).toMatchObject({ kind: "issue", issue: { file: "observations.2.json" } });
    expect(release?.observations.observations).toHaveLength(own.length);
  });

  test("hands on every value of an indicator that has more than a page shows", async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({
      ...first,
      id: `${first?.id}.${at}`,
      period: String(1500 + at),
    }));
    const taken: number[] = [];
    const release = { ...whole, "observations.json": { schemaVersion, observations: many } };
    const loaded = await loadRelease(host({}, release), { take: async (_, values) => void taken.push(values.length) });
    expect(taken).toEqual([500]);
    expect(loaded.tally.values).toBe(500);
    expect(loaded.release?.observations.observations.length).toBeLessThan(500);
  });
});
