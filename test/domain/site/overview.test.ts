import { describe, expect, test } from "vitest";
import { figuresOn } from "#domain/meeting/slides.ts";
import { overviewOf } from "#domain/site/overview.ts";
import type { Release } from "#domain/schemas/release.ts";
import { latestOf } from "#domain/chart/series.ts";
import { cardsIn, screensOf } from "#domain/wall/screens.ts";
import { makeSet } from "#mocks/sets.ts";

const latest = (): Release => {
  const release = makeSet("second-county").releases.slice(-1)[0]?.release;
  if (release === undefined) throw new Error("invalid set");
  return release;
};
const themed = (release: Release, theme: string) => {
  const section = overviewOf(release).sections.find((s) => s.theme.id === theme);
  if (section === undefined) throw new Error(`invalid theme: ${theme}`);
  return section;
};
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe("a theme of which the main document gives one figure", () => {
  const section = themed(latest(), "economy");

  test("shows the figures of all documents, the newest year first after its own", () => {
    expect(ids(section.figures)).toEqual(["county-output", "exports", "retail-by-quarter", "budget-revenue", "people"]);
    expect(section.context).toBe(false);
  });

  test("draws the series of eight quarters, large on its slide and on the wall", () => {
    expect(section.charts.map(({ series }) => series[0]?.points.length)).toEqual([8]);
    const wall = screensOf(latest()).find(({ id }) => id === "theme.economy");
    if (wall?.kind !== "theme") throw new Error("invalid screen");
    const shown = cardsIn(wall).map(({ indicator }) => indicator.id);
    expect(shown).toContain("retail-by-quarter");
    expect(shown.length).toBeGreaterThan(2);
    expect(figuresOn(latest(), section).length).toBeGreaterThan(1);
  });

  test("is context where the main document says nothing of it", () => {
    const release = latest();
    const observations = release.observations.observations.filter((o) => o.indicator !== "county-output");
    const without = { ...release, observations: { ...release.observations, observations } };
    expect(themed(without, "economy").context).toBe(true);
  });
});

describe("every theme", () => {
  test.each(["second-county", "full-decade", "revised", "targets"] as const)(
    "of %s shows at most six figures, each with a value, and nothing that stands in the headline",
    (set) => {
      for (const { release } of makeSet(set).releases)
        for (const { figures } of overviewOf(release).sections) {
          expect(figures.length).toBeLessThanOrEqual(6);
          for (const figure of figures) {
            expect(figure.headline).toBeUndefined();
            expect(latestOf(release, figure)).not.toEqual([]);
          }
        }
    },
  );
});
