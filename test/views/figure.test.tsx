// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { ReactNode } from "react";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Page } from "#domain/site/page.ts";
import { anIndicator, anObservation } from "#test/support/cases.ts";
import { latestRelease } from "#test/mocks/read-set.ts";
import { complete, draw, parsed } from "#test/support/view.tsx";
import { CommitmentView } from "#views/commitments/commitment.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { IndicatorsView } from "#views/indicators/indicators.tsx";
import { OverviewView } from "#views/overview/overview.tsx";
import { Figure } from "#views/parts/figure/figure.tsx";
import { SourceView } from "#views/source/source.tsx";
import { SourcesView } from "#views/sources/sources.tsx";
import { SuggestionsView } from "#views/suggestions/suggestions.tsx";

const over = { value: 1900, lower: 1900, upper: null, printed: "1900余个", qualifier: "余" } as const;
function html(
  given: Partial<Observation>,
  lang: "zh" | "en",
  props: Partial<Parameters<typeof Figure>[0]> = {},
): Element {
  const { container } = draw(
    <Figure observation={anObservation(given)} indicator={anIndicator()} size="inline" {...props} />,
    { page: { name: "about" }, lang },
  );
  return container;
}

describe("a figure", () => {
  test("has the words as published in Chinese, and beside their translation", () => {
    expect(html(over, "zh").textContent).toBe("1900余个");
    const english = html(over, "en");
    expect(english.textContent).toBe("over 1,900 projects (1900余个)");
    expect(english.querySelector('[lang="zh-CN"]')?.textContent?.trim()).toBe("1900余个");
    expect(html({ value: null, lower: 2, upper: 3, printed: "2-3个" }, "en").textContent).toBe("2–3 projects (2-3个)");
  });

  test("is said in English in the scale of English, with the figure as printed inside", () => {
    const yuan = { indicator: anIndicator({ unit: "亿元" }) };
    const funds = html({ value: 40.6, printed: "40.6亿元" }, "en", yuan);
    expect(funds.textContent).toBe("4.06 billion yuan (40.6亿元)");
    expect(funds.querySelector("data")?.getAttribute("value")).toBe("40.6");
    expect(funds.querySelector("data")?.textContent).toContain("40.6亿元");
    expect(html({ value: 40.6, printed: "40.6亿元" }, "zh", yuan).textContent).toBe("40.6亿元");
  });

  test("repeats no words that do not qualify it, but on a card", () => {
    expect(html({}, "en").textContent).toBe("21 projects");
    expect(html({}, "en", { size: "display" }).textContent).toBe("21 projects (21个)");
  });

  test("is nothing but the words as published in a table's column for them", () => {
    const printed = html(over, "en", { asPrinted: true });
    expect(printed.textContent).toBe("1900余个");
    expect(printed.querySelector("data")?.getAttribute("lang")).toBe("zh-CN");
    expect(printed.querySelector("data")?.getAttribute("data-upper")).toBe("");
  });
});

const release = await latestRelease("full-decade");
const document = release.observations.observations[0]?.source.document ?? "";
const promise = release.commitments.commitments.find((c) => c.target !== null)?.id ?? "";
const pages: readonly [Page, ReactNode][] = [
  [{ name: "overview" }, <OverviewView key="o" />],
  [{ name: "indicators" }, <IndicatorsView key="c" />],
  [{ name: "indicator", id: "gdp" }, <IndicatorView key="i" id="gdp" />],
  [{ name: "suggestions" }, <SuggestionsView key="s" />],
  [{ name: "commitment", id: promise }, <CommitmentView key="p" id={promise} />],
  [{ name: "sources" }, <SourcesView key="d" />],
  [{ name: "source", id: document }, <SourceView key="e" id={document} />],
];

describe("on every page in English, the words as published stand beside a figure or one link away from it", () => {
  test.each(pages)("$name", async (page, view) => {
    const { container } = draw(view, { page, lang: "en", release });
    await complete(container);
    const figures = [...container.querySelectorAll("data[value]")];
    expect(figures.length).toBeGreaterThan(0);
    const printed = new Set(release.observations.observations.map((o) => o.printed));
    const without = figures.filter((figure) => {
      const around = figure.closest("[data-indicator]");
      const said = [...(around?.querySelectorAll('[lang="zh-CN"]') ?? [])].some((one) =>
        printed.has(one.textContent.trim().replace("–", "-")),
      );
      const id = around?.getAttribute("data-indicator") ?? "";
      const onItsPage = page.name === "indicator" && page.id === id;
      const link = around?.querySelector(`a[href*="indicators/${id}/"]`) ?? null;
      // The entry of a promise, and a row of a document, quote the phrase itself.
      const phrase = figure.closest("article, tr")?.querySelector('q[lang="zh-CN"]') ?? null;
      return !said && !onItsPage && link === null && phrase === null;
    });
    expect(without.map((figure) => figure.outerHTML)).toEqual([]);
  });

  test("where the link leads, the table has them", async () => {
    const { container } = draw(<IndicatorView id="jobs" />, {
      page: { name: "indicator", id: "jobs" },
      lang: "en",
      release: parsed(),
    });
    await complete(container);
    const cells = [...container.querySelectorAll("#values tbody data")].map((d) => d.textContent);
    expect(cells).toEqual(["1900余人"]);
  });
});
