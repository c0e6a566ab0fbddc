import { describe, expect, test } from "vitest";
import { CARD } from "#charts/svg/card.ts";
import { overviewOf } from "#domain/site/overview.ts";
import { latestOf } from "#domain/chart/series.ts";
import { rasterise } from "#build/pictures/raster.ts";
import { revisedSite } from "#test/support/revised-site.ts";
import { cardIn, cardsOf, lines } from "./cards-of.ts";

const mocked = await revisedSite(undefined, null);

cardsOf("a made-up site", mocked);

describe("a card", () => {
  test("of an indicator shows its newest value in the words as printed, with the chart of the same series", () => {
    const texts = lines(cardIn(mocked, { name: "indicator", id: "jobs-filled" }, "zh")).map(({ text }) => text);
    const jobs = mocked.release.indicators.indicators.find(({ id }) => id === "jobs-filled");
    if (jobs === undefined) throw new Error("invalid set: revised");
    const printed = latestOf(mocked.release, jobs)[0]?.printed.replace(/人$/, "");
    expect(texts).toEqual(expect.arrayContaining([jobs.name.zh, printed, "人"]));
    const gdp = cardIn(mocked, { name: "indicator", id: "gdp" }, "zh");
    expect(gdp).toContain('<svg x="676"');
    expect(gdp).not.toContain("var(");
  });

  test("of the overview shows every headline figure", () => {
    const texts = lines(cardIn(mocked, { name: "overview" }, "zh")).map(({ text }) => text);
    const numbers = overviewOf(mocked.release)
      .headline.filter(({ breakdown }) => breakdown === undefined)
      .flatMap((i) => latestOf(mocked.release, i)[0]?.printed.replace(i.unit, "") ?? []);
    expect(numbers).toHaveLength(5);
    for (const number of numbers) expect(texts).toContain(number);
  });

  test("of made-up figures says so", () => {
    expect(cardIn(mocked, { name: "indicator", id: "gdp" }, "en")).toContain("Synthetic data");
  });

  test("is a picture of the size that networks ask for", async () => {
    const png = await rasterise(cardIn(mocked, { name: "overview" }, "zh"), CARD.width);
    if (png === null) return;
    const header = Buffer.from(png);
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
