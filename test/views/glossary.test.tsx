// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#domain/site/language.ts";
import { explanations, TERMS } from "#content/glossary/glossary.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { latestRelease } from "#test/mocks/read-set.ts";
import { complete, draw } from "#test/support/view.tsx";
import { GlossaryView } from "#views/glossary/glossary.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { OverviewView } from "#views/overview/overview.tsx";

const release = aRelease(
  [
    anIndicator({ id: "giants", name: { zh: "国家级专精特新“小巨人”企业", en: "National little giants" }, unit: "家" }),
    anIndicator({ id: "land", name: { zh: "盘活闲置低效用地", en: "Idle land put to use" }, unit: "亩" }),
    anIndicator({
      id: "firms",
      name: { zh: "样例企业", en: "Sample firms" },
      unit: "家",
      noun: "firms",
      kind: "stock",
    }),
  ],
  [
    anObservation({ indicator: "giants", value: 3, printed: "3家" }),
    anObservation({ indicator: "land", value: 508, printed: "508亩" }),
    anObservation({ indicator: "firms", period: "2022", value: 27, printed: "27家" }),
    anObservation({ indicator: "firms", period: "2023", value: 45, printed: "45家" }),
  ],
);

describe("the glossary's own page", () => {
  test.each(LANGUAGES)("every word with a place, a text and the figures that use it (%s)", async (lang) => {
    const { container } = draw(<GlossaryView />, { page: { name: "glossary" }, lang, release });
    await screen.findByText(explanations(lang).srdi.text);
    for (const { id, name } of TERMS) {
      const place = container.querySelector(`#${id}`);
      expect(place?.textContent).toContain(name[lang]);
      expect(place?.textContent).toContain(explanations(lang)[id].text);
    }
    expect(container.querySelector('#srdi a[href$="indicators/giants/"]')).not.toBeNull();
  });
});

describe("on the page of an indicator", () => {
  const drawn = async (id: string, lang: "zh" | "en") => {
    const { container } = draw(<IndicatorView id={id} />, { page: { name: "indicator", id }, lang, release });
    await complete(container);
    return container;
  };

  test.each(LANGUAGES)("its words open in place and lead to the glossary (%s)", async (lang) => {
    const container = await drawn("giants", lang);
    const word = container.querySelector('details[data-term="little-giant"]');
    expect(word?.querySelector("summary")?.textContent).toBe(lang === "zh" ? "小巨人" : "Little giant");
    expect(word?.querySelector("a")?.getAttribute("href")).toMatch(/glossary\/#little-giant$/);
  });

  test("what it is not, and what to picture, marked as calculated", async () => {
    const container = await drawn("land", "zh");
    expect(container.querySelector(".plainly")?.textContent).toContain("不是某一天的数");
    const derived = container.querySelector("[data-derived]");
    expect(derived?.textContent).toContain("33.9公顷");
    expect(derived?.textContent).toContain("推算，非公布数");
    // A calculated number is no figure: nothing of it is marked as published data.
    expect(derived?.querySelector("data")).toBeNull();
  });

  test.each(LANGUAGES)("what its chart shows, in words above it (%s)", async (lang) => {
    const container = await drawn("firms", lang);
    const summary = container.querySelector("figure [data-summary]");
    expect(summary?.textContent).toContain(lang === "zh" ? "2023年45家" : "2023: 45 firms");
  });
});

test("every headline card has its picture, and no calculated number beside the published one", async () => {
  const whole = await latestRelease("full-decade");
  const { container } = draw(<OverviewView />, { page: { name: "overview" }, release: whole });
  await complete(container);
  const cards = [...container.querySelectorAll("section:first-of-type figure[data-indicator]")];
  expect(cards).toHaveLength(6);
  for (const card of cards) expect(card.querySelectorAll('svg[role="img"]').length).toBeGreaterThan(0);
  expect(cards.filter((card) => card.querySelector("[data-derived]") !== null)).toEqual([]);
});
