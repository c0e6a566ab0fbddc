import { describe, expect, test } from "vitest";
import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { cardIn, cardsOf, lines } from "#test/build/share/cards-of.ts";
import { publishedSite } from "#test/support/published.ts";

const real = await publishedSite();
const card = (page: Page, lang: Language): string => cardIn(real, page, lang);

cardsOf("the real pages", real);

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
});
