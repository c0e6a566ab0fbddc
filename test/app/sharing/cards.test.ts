import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cardOf, cardPath } from "#app/sharing/cards.ts";
import { CARD } from "#charts/card.ts";
import { textWidth } from "#charts/text.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { type Page, pagesOf } from "#domain/page.ts";
import { pageData, versionsFor } from "#data/page-data.ts";
import { loadSite } from "#data/reader.ts";
import { loadMessages } from "#i18n/messages.ts";
import { rasterise } from "#tools/raster.ts";
import { revisedSite } from "#test/support/revised-site.ts";

const real = await loadSite({
  base: "public/data/",
  pages: false,
  fetch: (file) =>
    Promise.resolve(new Response(readFileSync(file, "utf8"), { headers: { "content-type": "application/json" } })),
});
if (real.loaded.release === null) throw new Error("invalid release");
const pages = pagesOf(
  real.loaded.release,
  real.history.entries.map(({ id }) => id),
);
const card = (page: Page, lang: Language, { loaded, history }: typeof real = real): string =>
  cardOf(page, lang, pageData(page, loaded, versionsFor(page, history))) ?? "";

/** The lines of a card that are its own, not its chart's: where each begins, its size and its text. */
const lines = (svg: string) =>
  [
    ...svg
      .replace(/<svg x=.*<\/svg>(?=<path)/s, "")
      .matchAll(/<text x="(\d+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)<\/text>/g),
  ].map(([, x, y, size, text = ""]) => ({ x: Number(x), y: Number(y), size: Number(size), text }));

describe.each(LANGUAGES)("the cards of the real pages in %s", (lang) => {
  test("say what the page is, whose it is and of which release, in lines that fit", async () => {
    const wrong: string[] = [];
    for (const page of pages) {
      await loadMessages(lang, page.name);
      const written = lines(card(page, lang));
      expect(written.length).toBeGreaterThan(2);
      expect(written[written.length - 1]?.text).toContain(real.loaded.release?.release.id);
      for (const { x, y, size, text } of written)
        // Bold type is up to a tenth wider than the measure.
        if (x + textWidth(text.replaceAll("&amp;", "&"), size) > CARD.width - 32 || y > CARD.height - 16)
          wrong.push(`${cardPath(page, lang)}: “${text}” at ${x}, ${y}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("a card", () => {
  test("of an indicator shows its newest value in the words as printed, with the chart of the same series", () => {
    const texts = lines(card({ name: "indicator", id: "jobs-filled" }, "zh")).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["解决用工", "1900余", "人"]));
    const gdp = card({ name: "indicator", id: "gdp" }, "zh");
    expect(lines(gdp).map(({ text }) => text)).toContain("66.4");
    expect(gdp).toContain('<svg x="676"');
    expect(gdp).not.toContain("var(");
  });

  test("of the overview shows every headline figure", () => {
    const texts = lines(card({ name: "overview" }, "zh")).map(({ text }) => text);
    for (const number of ["21", "40.6", "1.3", "508", "1900余"]) expect(texts).toContain(number);
  });

  test("of made-up figures says so", async () => {
    const mocked = await revisedSite(undefined, null);
    expect(card({ name: "indicator", id: "gdp" }, "en", mocked)).toContain("Synthetic data");
  });

  test("is a picture of the size that networks ask for", async () => {
    const png = await rasterise(card({ name: "overview" }, "zh"), CARD.width);
    if (png === null) return;
    const header = Buffer.from(png);
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
