import { describe, expect, test } from "vitest";
import { datasetOf, jsonLd } from "#build/share/dataset.ts";
import { descriptionOf } from "#build/share/description.ts";
import { feedFiles } from "#build/share/files.ts";
import { headOf } from "#build/share/head.ts";
import { LANGUAGES, type Language } from "#domain/site/language.ts";
import { type Page, pagesOf } from "#domain/site/page.ts";
import { type PageData, pageData, versionsFor } from "#data/load/page-data.ts";
import type { loadSite } from "#data/load/reader.ts";
import { datasetFaults } from "#test/support/dataset-rules.ts";

type Read = Pick<Awaited<ReturnType<typeof loadSite>>, "loaded" | "history">;

export const dataOf = (page: Page, { loaded, history }: Read): PageData =>
  pageData(page, loaded, versionsFor(page, history));
export const head = (page: Page, lang: Language, from: Read, card = true): string =>
  headOf(page, lang, dataOf(page, from), {
    card,
    feeds: from.loaded.release === null ? [] : feedFiles(from.loaded.release),
  });
export const all = ({ loaded, history }: Read): readonly Page[] =>
  loaded.release === null
    ? []
    : pagesOf(
        loaded.release,
        history.entries.map(({ id }) => id),
      );

/** The values of an attribute in a text of HTML, by what stands before it. */
export const content = (html: string, of: string): string | undefined =>
  new RegExp(`<(?:meta|link) ${of}[^>]*? (?:content|href)="([^"]*)"`).exec(html)?.[1];

/** Looks at the heads of all pages of a site; there are more pages and data than are given, and descriptions longer than that. */
export function headsOf(
  whose: string,
  from: Read,
  least: { readonly pages: number; readonly datasets: number; readonly signs: number },
): void {
  describe.each(LANGUAGES)(`pages of ${whose} in %s`, (lang) => {
    const heads = all(from).map((page) => ({ page, html: head(page, lang, from) }));

    test("each say what they are, in words of their own", () => {
      expect(heads.length).toBeGreaterThan(least.pages);
      const described = heads.map(({ page }) => descriptionOf(page, lang, dataOf(page, from)));
      for (const text of described) expect(text.length).toBeGreaterThan(least.signs);
      for (const { html } of heads)
        for (const of of ['name="description"', 'property="og:title"', 'property="og:site_name"', 'property="og:url"'])
          expect(content(html, of)?.length ?? 0).toBeGreaterThan(1);
      const [indicators] = [heads.filter(({ page }) => page.name === "indicator")];
      const own = new Set(
        indicators.map(({ html }) => `${content(html, 'property="og:title"')} ${content(html, 'name="description"')}`),
      );
      expect(own.size).toBe(indicators.length);
    });

    test("describe their data by the rules for a Dataset, wherever there are any", () => {
      const faults: string[] = [];
      let described = 0;
      for (const { page } of heads) {
        const dataset = datasetOf(page, lang, dataOf(page, from));
        if (dataset === null) continue;
        described += 1;
        faults.push(
          ...datasetFaults(JSON.parse(jsonLd(dataset))).map(
            (fault) => `${"id" in page ? page.id : page.name}: ${fault}`,
          ),
        );
      }
      expect(described).toBeGreaterThan(least.datasets);
      expect(faults).toEqual([]);
    });
  });
}
