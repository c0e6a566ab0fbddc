// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { TERMS } from "#i18n/glossary.ts";
import { publishedRelease } from "#test/support/published.ts";
import { complete, draw } from "#test/support/view.tsx";
import { GlossaryView } from "#views/glossary/glossary.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { OverviewView } from "#views/overview/overview.tsx";

const { release, site } = publishedRelease();

describe("the glossary's own page", () => {
  test.each(LANGUAGES)("every word with a place, a text and the figures that use it (%s)", async (lang) => {
    const { container } = draw(<GlossaryView />, { page: { name: "glossary" }, lang, release, site });
    await screen.findByText(TERMS[0]?.text[lang] ?? "");
    for (const { id, name, text } of TERMS) {
      const place = container.querySelector(`#${id}`);
      expect(place?.textContent).toContain(name[lang]);
      expect(place?.textContent).toContain(text[lang]);
    }
    expect(container.querySelector('#srdi a[href$="indicators/specialized-smes/"]')).not.toBeNull();
  });
});

describe("on the page of an indicator", () => {
  const drawn = async (id: string, lang: "zh" | "en") => {
    const { container } = draw(<IndicatorView id={id} />, { page: { name: "indicator", id }, lang, release, site });
    await complete(container);
    return container;
  };

  test.each(LANGUAGES)("its words open in place and lead to the glossary (%s)", async (lang) => {
    const container = await drawn("little-giants", lang);
    const word = container.querySelector('details[data-term="little-giant"]');
    expect(word?.querySelector("summary")?.textContent).toBe(lang === "zh" ? "小巨人" : "Little giant");
    expect(word?.querySelector("a")?.getAttribute("href")).toMatch(/glossary\/#little-giant$/);
  });

  test("what it is not, and what to picture, marked as calculated", async () => {
    const container = await drawn("land-revitalized", "zh");
    expect(container.querySelector(".plainly")?.textContent).toContain("不是某一天的数");
    const derived = container.querySelector("[data-derived]");
    expect(derived?.textContent).toContain("33.9公顷");
    expect(derived?.textContent).toContain("推算，非公布数");
    // A calculated number is no figure: nothing of it is marked as published data.
    expect(derived?.querySelector("data")).toBeNull();
  });

  test.each(LANGUAGES)("what its chart shows, in words above it (%s)", async (lang) => {
    const container = await drawn("science-tech-smes", lang);
    const summary = container.querySelector("figure [data-summary]");
    expect(summary?.textContent).toContain(lang === "zh" ? "2023年45家" : "2023: 45 firms");
  });
});

test("every headline card has its picture, and no calculated number beside the published one", async () => {
  const { container } = draw(<OverviewView />, { page: { name: "overview" }, release, site });
  await complete(container);
  const cards = [...container.querySelectorAll("section:first-of-type figure[data-indicator]")];
  expect(cards).toHaveLength(6);
  for (const card of cards) expect(card.querySelectorAll('svg[role="img"]').length).toBeGreaterThan(0);
  expect(cards.filter((card) => card.querySelector("[data-derived]") !== null)).toEqual([]);
});
