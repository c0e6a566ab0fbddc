import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { indicatorPicture } from "#build/pictures/pictures.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { observationsOf, quotedOf } from "#domain/chart/series.ts";
import { drawnUnit } from "#words/format/apart.ts";

import { type Sample } from "#test/support/file-samples.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
/** All that is written in a drawing, without the breaks of its lines. */
export const textsIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = ""]) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity))
    .join("")
    .replace(/\s/g, "");
const squeezed = (text: string): string => text.replace(/\s/g, "");

const parser = new new Window().DOMParser();

/** The facts in a text of RDF/XML, as a reader of XML has them. */
export function factsIn(xml: string): ReadonlyMap<string, readonly string[]> {
  const document = parser.parseFromString(xml, "application/xml");
  const facts = new Map<string, readonly string[]>();
  const [described] = document.getElementsByTagName("rdf:Description");
  for (const fact of described?.children ?? []) {
    const items = [...fact.getElementsByTagName("rdf:li")].map((one) => one.textContent);
    facts.set(fact.tagName, items.length === 0 ? [fact.textContent] : items);
  }
  return facts;
}

/** Looks at the pictures of all figures of a release, each as it stands alone. */
export function standAloneOf(whose: string, { release, context }: Sample): void {
  describe(`pictures of ${whose}`, () => {
    test.each(LANGUAGES)(
      "say in %s what they show, in what unit, from where, of which release and at which address, and need nothing around them",
      (lang) => {
        for (const indicator of release.indicators.indicators) {
          const svg = indicatorPicture(release, context.site, indicator, lang);
          const quoted = quotedOf(release, indicator);
          if (svg === null) {
            expect(quoted).toEqual([]);
            continue;
          }
          const texts = textsIn(svg);
          expect(texts).toContain(squeezed(indicator.name[lang]));
          expect(texts).toContain(squeezed(drawnUnit(indicator, lang)));
          expect(texts).toContain(release.release.id);
          expect(texts).toContain(`/indicators/${indicator.id}/`);
          for (const { printed } of quoted) expect(texts).toContain(squeezed(printed));
          const named = new Set(observationsOf(release, indicator.id).map((o) => o.source.document));
          if (named.size <= 3)
            for (const { id, title } of release.sources.documents)
              if (named.has(id)) expect(texts).toContain(squeezed(title[lang]));
          expect(texts).toContain(lang === "zh" ? "来源：" : "Source:");
          if (release.release.synthetic === true) expect(texts).toContain(lang === "zh" ? "模拟数据" : "Syntheticdata");
          const facts = factsIn(/<metadata>(.*?)<\/metadata>/s.exec(svg)?.[1] ?? "");
          expect(facts.get("dc:date")).toEqual([release.release.published]);
          expect(facts.get("dcterms:isVersionOf")).toEqual([release.release.id]);
          expect(facts.get("dc:title")?.[0]).toContain(indicator.name[lang]);
          expect(facts.get("dc:source")?.[0]).not.toBe("");
          // Plain colours, no style sheet, script or link.
          expect(svg).not.toMatch(/var\(|<style|class=|<script|href=|NaN|undefined/);
        }
      },
      60_000,
    );
  });
}
