import { describe, expect, test } from "vitest";
import { cardOf, cardPath } from "#build/share/cards.ts";
import { CARD } from "#charts/svg/card.ts";
import { textWidth } from "#charts/draw/text.ts";
import { LANGUAGES, type Language } from "#domain/site/language.ts";
import { type Page, pagesOf } from "#domain/site/page.ts";
import { pageData, versionsFor } from "#data/load/page-data.ts";
import type { loadSite } from "#data/load/reader.ts";

type Loaded = Pick<Awaited<ReturnType<typeof loadSite>>, "loaded" | "history">;

export const cardIn = ({ loaded, history }: Loaded, page: Page, lang: Language): string =>
  cardOf(page, lang, pageData(page, loaded, versionsFor(page, history))) ?? "";

/** The lines of a card that are its own, not its chart's: where each begins, its size and its text. */
export const lines = (svg: string) =>
  [
    ...svg
      .replace(/<svg x=.*<\/svg>(?=<path)/s, "")
      .matchAll(/<text x="(\d+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)<\/text>/g),
  ].map(([, x, y, size, text = ""]) => ({ x: Number(x), y: Number(y), size: Number(size), text }));

/** Looks at the cards of all pages of a site. */
export function cardsOf(whose: string, from: Loaded): void {
  const { release } = from.loaded;
  if (release === null) throw new Error("invalid release");
  const pages = pagesOf(
    release,
    from.history.entries.map(({ id }) => id),
  );
  describe.each(LANGUAGES)(`the cards of ${whose} in %s`, (lang) => {
    test("say what the page is, whose it is and of which release, in lines that fit", async () => {
      const wrong: string[] = [];
      for (const page of pages) {
        const written = lines(cardIn(from, page, lang));
        expect(written.length).toBeGreaterThan(2);
        const last = written[written.length - 1]?.text;
        // What made-up figures say of themselves comes last.
        if (release.release.synthetic === true) expect(last).toContain(lang === "zh" ? "模拟数据" : "Synthetic data");
        else expect(last).toContain(release.release.id);
        for (const { x, y, size, text } of written)
          // Bold type is up to a tenth wider than the measure.
          if (x + textWidth(text.replaceAll("&amp;", "&"), size) > CARD.width - 32 || y > CARD.height - 16)
            wrong.push(`${cardPath(page, lang)}: “${text}” at ${x}, ${y}`);
      }
      expect(wrong).toEqual([]);
    });
  });
}
