import { describe, expect, test } from "vitest";
import { termsIn, usesOf } from "#domain/site/glossary.ts";
import { entriesOf } from "#domain/search/entry.ts";
import { TERMS } from "#content/glossary/glossary.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release, site } = await publishedRelease();
const figures = entriesOf(release).filter(({ kind }) => kind === "indicator");

describe("the glossary", () => {
  test("is about the language, not about one county", () => {
    const county = site.area.name.zh.replace(/县$/, "");
    for (const { text, name } of TERMS) expect(`${name.zh}${text.zh}${text.en}`).not.toContain(county);
  });

  test("has the uses of its words among the published figures, from either side", () => {
    const uses = usesOf(TERMS, figures);
    for (const figure of figures)
      for (const term of TERMS)
        expect(uses.get(term.id)?.includes(figure) ?? false).toBe(termsIn(TERMS, figure).includes(term));
  });
});
