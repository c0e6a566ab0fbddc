import { describe, expect, test } from "vitest";
import { loadAsOf } from "#data/load/load-as-of.ts";
import { pageData } from "#data/load/page-data.ts";
import { loadSite } from "#data/load/reader.ts";
import { figuresOf } from "#domain/files/figures.ts";
import type { Release } from "#domain/schemas/release.ts";
import { toCsv } from "#domain/chart/table-file.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import { hosted } from "#test/support/hosted.ts";

const marksIn = (release: Release | null): readonly string[] =>
  (release?.observations.observations ?? []).flatMap(({ id, changed }) =>
    changed === undefined ? [] : [`${id} ${changed}`],
  );

describe("values that a release changed", () => {
  test("carry their mark, also when a later release has changed others", async () => {
    const { loaded } = await loadSite(hosted(await bodiesOf("second-county")));
    expect(marksIn(loaded.release)).toEqual(["rural-roads.2025 corrected", "county-output.2025 revised"]);
  });

  test("carry the last of several", async () => {
    const { loaded } = await loadSite(hosted(await bodiesOf("revised")));
    expect(marksIn(loaded.release)).toEqual([
      "gdp.2022 revised",
      "jobs-filled.2022 corrected",
      "gdp-growth.2022 revised",
      "park-platforms.2022 redefined",
    ]);
  });

  test("carry on a day only what had been changed by then", async () => {
    const host = hosted(await bodiesOf("revised"));
    const { loaded } = await loadSite(host);
    const page = { name: "overview" } as const;
    const then = await loadAsOf(host, page, "2023-09-01", pageData(page, loaded, null));
    expect([...marksIn(then.release)].sort()).toEqual(["gdp.2022 revised", "jobs-filled.2022 corrected"]);
    const before = await loadAsOf(host, page, "2023-03-01", pageData(page, loaded, null));
    expect(marksIn(before.release)).toEqual([]);
  });

  test("carry it into files, in a column of its own", async () => {
    const { loaded } = await loadSite(hosted(await bodiesOf("second-county")));
    const release = loaded.release;
    const roads = release?.indicators.indicators.find(({ id }) => id === "rural-roads");
    if (release === null || roads === undefined) throw new Error("invalid set");
    const [head, row] = toCsv(figuresOf(release, roads).points).trim().split("\r\n");
    expect(head).toMatch(/,changed$/);
    expect(row).toMatch(/,86,.*,corrected$/);
  });
});
