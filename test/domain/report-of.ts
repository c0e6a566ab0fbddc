import { describe, expect, test } from "vitest";
import { reportThemes, reportValues } from "#domain/site/report.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/chart/series.ts";

/** Looks at the report that a release gives. */
export function reportOf(name: string, release: Release): void {
  describe(`the figures of the report of ${name}`, () => {
    test("are every value of the release, each once", () => {
      const printed = reportThemes(release).flatMap(({ drawn, listed }) =>
        [...drawn, ...listed].flatMap(({ observations }) => observations.map((o) => o.id)),
      );
      expect(printed.length).toBe(release.observations.observations.length);
      expect(new Set(printed).size).toBe(printed.length);
    });

    test("those with a picture come first in their theme, since numbers of headings run on", () => {
      for (const { drawn, listed } of reportThemes(release)) {
        expect(drawn.every(({ chart }) => chart !== null)).toBe(true);
        expect(listed.every(({ chart }) => chart === null)).toBe(true);
      }
    });

    test("an indicator without a value is named as such", () => {
      const [theme] = reportThemes({ ...release, observations: { ...release.observations, observations: [] } });
      expect(theme?.drawn).toEqual([]);
      expect(theme?.listed).toEqual([]);
      expect(theme?.empty.length).toBeGreaterThan(0);
    });
  });

  describe(`${name}, where there are more values than a report can carry`, () => {
    const limit = 10;

    test("it has those each indicator is quoted by, and what conflicts and commitments speak of", () => {
      const [spare] = release.observations.observations.filter((o) => {
        const indicator = release.indicators.indicators.find((i) => i.id === o.indicator);
        return indicator?.headline === undefined && indicator && !quotedOf(release, indicator).includes(o);
      });
      const kept = reportValues(release, new Set([spare?.id ?? ""]), limit);
      expect(kept).toContain(spare);
      expect(kept.length).toBeLessThan(release.observations.observations.length);
      for (const indicator of release.indicators.indicators)
        expect(kept).toEqual(expect.arrayContaining([...quotedOf(release, indicator)]));
      expect(reportValues(release, new Set(), limit)).not.toContain(spare);
    });

    test("it is whole up to the limit", () => {
      const { observations } = release.observations;
      expect(reportValues(release, new Set(), observations.length)).toBe(observations);
    });
  });
}
