import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { carriedSource } from "#data/carried/carried.ts";
import type { DataSource } from "#data/fetch/source.ts";
import type { PageData } from "#data/load/page-data.ts";
import { pageQuery } from "#data/query/queries.ts";
import type { Page } from "#domain/site/page.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import { hosted } from "#test/support/hosted.ts";

const [FIRST, SECOND, THIRD] = ["2023-02-10", "2023-08-15", "2024-02-20"] as const;

/** A device without a network on which the newest of three releases is kept, as the worker keeps it. */
const away = async (): Promise<DataSource> => ({
  ...carriedSource(new Map()),
  files: hosted(await bodiesOf("revised"), [`releases/${FIRST}/`, `releases/${SECOND}/`], { offline: true }),
});

const pageOf = async (page: Page, day: string | null = null): Promise<PageData> =>
  new QueryClient().fetchQuery(pageQuery(await away(), page, day));

describe("a page without a network, where there are three releases and the newest is kept", () => {
  it.each<Page>([{ name: "overview" }, { name: "indicators" }, { name: "sources" }, { name: "about" }])(
    "$name is whole, and nothing is missing",
    async (page) => {
      const data = await pageOf(page);
      expect(data.release?.release.id).toBe(THIRD);
      expect(data.problems).toEqual([]);
      expect(data.versions).toBeNull();
    },
  );

  it("what tells of releases says which are not there, as no fault", async () => {
    const list = await pageOf({ name: "releases" });
    expect(list.problems).toEqual([]);
    expect(list.versions?.entries.map(({ id }) => id)).toEqual([THIRD]);
    expect(list.versions?.absent).toEqual([FIRST, SECOND]);
    const indicator = await pageOf({ name: "indicator", id: "gdp" });
    expect(indicator.problems).toEqual([]);
    expect(indicator.release).not.toBeNull();
    // What the newest one changed lies beside it.
    expect(indicator.versions).toMatchObject({ revisions: [{ release: THIRD }], absent: [FIRST, SECOND] });
    expect((await pageOf({ name: "present" })).problems).toEqual([]);
  });

  it("a day of the newest release is at hand, an earlier one is told as missing", async () => {
    expect((await pageOf({ name: "overview" }, "2024-03-01")).problems).toEqual([]);
    const early = await pageOf({ name: "overview" }, "2023-03-01");
    expect(early.release).toBeNull();
    expect(early.problems).toContainEqual({
      kind: "load",
      failure: "offline",
      file: `releases/${FIRST}/observations.json`,
    });
  });
});
