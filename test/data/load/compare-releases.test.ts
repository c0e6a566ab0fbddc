import { describe, expect, test } from "vitest";
import { compareReleases } from "#data/load/compare-releases.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import { hosted } from "#test/support/hosted.ts";

const bodies = await bodiesOf("revised");

const told = async (a: string, b: string): Promise<unknown> => {
  const compared = await compareReleases(hosted(bodies), a, b);
  if (compared.kind !== "compared") return compared;
  const { from, to, values } = compared.diff;
  return {
    from: [from.release, from.day],
    to: [to.release, to.day],
    gdp: values.find(({ id }) => id === "gdp.2022")?.reasons.map(({ release }) => release),
  };
};

describe("comparing", () => {
  test("two releases, the earlier one first however they are given, with the reasons of those between", async () => {
    const expected = {
      from: ["2023-02-10", null],
      to: ["2024-02-20", null],
      gdp: ["2023-08-15", "2024-02-20"],
    };
    expect(await told("2023-02-10", "2024-02-20")).toEqual(expected);
    expect(await told("2024-02-20", "2023-02-10")).toEqual(expected);
  });

  test("two days, each by the release of that day", async () => {
    expect(await told("2023-09-01", "2023-03-01")).toEqual({
      from: ["2023-02-10", "2023-03-01"],
      to: ["2023-08-15", "2023-09-01"],
      gdp: ["2023-08-15"],
    });
  });

  test("names the documents of both sides", async () => {
    const compared = await compareReleases(hosted(bodies), "2023-02-10", "2024-02-20");
    const ids = compared.kind === "compared" ? compared.documents.map(({ id }) => id) : [];
    expect(ids).toContain("revision-notice");
    expect(ids).toContain("report-2023");
  });

  test.each(["2023-02-30", "latest", "2023"])("%s is no release and no day", async (name) => {
    expect(await told("2023-02-10", name)).toMatchObject({ kind: "unknown", name });
  });

  test("says which file could not be had", async () => {
    const host = hosted(bodies, ["releases/2023-08-15/sources.json"]);
    const compared = await compareReleases(host, "2023-02-10", "2023-08-15");
    expect(compared).toMatchObject({
      kind: "failed",
      problems: expect.arrayContaining([
        { kind: "load", failure: "not-found", file: "releases/2023-08-15/sources.json" },
      ]),
    });
  });

  test("and that the list of releases could not", async () => {
    expect(await compareReleases(hosted(bodies, ["index.json"]), "a", "b")).toMatchObject({
      kind: "failed",
      problems: [{ failure: "not-found", file: "index.json" }],
    });
  });
});
