import { describe, expect, it } from "vitest";
import { handlingOf } from "#domain/handling/handling.ts";
import { rulesOf } from "#domain/handling/limits.ts";
import { track } from "#domain/handling/track.ts";
import { latestOf } from "#domain/chart/series.ts";
import type { MockSet } from "#mocks/sets.ts";
import { readSet } from "./read-set.ts";

const read = async (set: MockSet) => {
  const { site, releases } = await readSet(set);
  const release = releases[0];
  const session = release?.suggestions.sessions[0];
  if (release === undefined || session === undefined) throw new Error(`invalid set: ${set}`);
  return { site, release, session, items: release.suggestions.items, day: release.release.published };
};

const SETS = [
  ["suggestions", 130, ["A", "B", "C", "D", "not-published"]],
  ["suggestions-jyb", 130, ["甲", "乙", "丙", "not-published"]],
  ["suggestions-10k", 10_000, ["A", "B", "C", "D", "not-published"]],
] as const;

describe.each(SETS)("%s", (set, total, codes) => {
  it(`has ${total} items on each of the three axes, with outcomes of its scheme`, async () => {
    const { site, release, session, day } = await read(set);
    const model = handlingOf(release, session, site.outcomeScheme, day);
    expect(model?.total).toBe(total);
    for (const { parts } of model?.axes ?? []) expect(parts.reduce((sum, p) => sum + p.count, 0)).toBe(total);
    const codesOf = (axis: string) => model?.axes.find((a) => a.axis === axis)?.parts.map((p) => p.code);
    expect(codesOf("outcome")).toEqual(codes);
    expect(codesOf("evidence")).toEqual(["documented", "claimed", "none"]);
    expect(codesOf("procedure")).toEqual(["assigned", "extended", "returned", "replied", "closed"]);
  });

  it("gives totals that are those of its items", async () => {
    const { release, items } = await read(set);
    const value = (id: string): number | null | undefined => {
      const indicator = release.indicators.indicators.find((i) => i.id === id);
      return indicator === undefined ? undefined : latestOf(release, indicator)[0]?.value;
    };
    const leads = new Set(items.map((i) => i.leadUnit));
    const leading = (kind: string): number =>
      release.suggestions.units.filter((u) => u.kind === kind && leads.has(u.id)).length;
    const rated = (type: string): number => items.filter((i) => i.events.some((e) => e.type === type)).length;
    expect(value("suggestions-received")).toBe(items.length);
    expect(value("suggestions-departments")).toBe(leading("department"));
    expect(value("suggestions-towns")).toBe(leading("town"));
    expect(value("suggestions-satisfaction")).toBe(
      (rated("satisfied") / (rated("satisfied") + rated("dissatisfied"))) * 100,
    );
  });

  it("has items in time, late and overdue, and titles of their own", async () => {
    const { site, release, items, day } = await read(set);
    const tracked = track(items, release.suggestions.units, day, rulesOf(site));
    expect(new Set(tracked.map((t) => t.timing))).toEqual(new Set(["overdue", "late", "met"]));
    const late = new Set(tracked.filter((t) => t.timing === "overdue").map((t) => t.limit?.kind));
    expect(late).toEqual(new Set(["reply", "publication"]));
    expect(new Set(items.map((i) => i.title.zh)).size).toBe(total);
  });
});
