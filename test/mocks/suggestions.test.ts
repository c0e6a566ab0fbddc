import { describe, expect, it } from "vitest";
import { handlingOf } from "#domain/handling.ts";
import { latestOf } from "#domain/series.ts";
import { readSet } from "./read-set.ts";

const SCHEMES = [
  ["suggestions", ["A", "B", "C", "D", "not-published"]],
  ["suggestions-jyb", ["甲", "乙", "丙", "not-published"]],
] as const;

describe.each(SCHEMES)("%s", (set, codes) => {
  const read = async () => {
    const { site, releases } = await readSet(set);
    const release = releases[0];
    const session = release?.suggestions.sessions[0];
    if (release === undefined || session === undefined) throw new Error(`invalid set: ${set}`);
    return { site, release, session, items: release.suggestions.items };
  };

  it("has 130 items on each of the three axes, with outcomes of its scheme", async () => {
    const { site, release, session } = await read();
    const model = handlingOf(release, session, site.outcomeScheme);
    expect(model?.total).toBe(130);
    for (const { parts } of model?.axes ?? []) expect(parts.reduce((sum, p) => sum + p.count, 0)).toBe(130);
    const parts = (axis: string) => model?.axes.find((a) => a.axis === axis)?.parts ?? [];
    expect(parts("outcome").map((p) => p.code)).toEqual(codes);
    expect(parts("evidence").map((p) => p.code)).toEqual(["documented", "claimed", "none"]);
    expect(parts("procedure").map((p) => [p.code, p.count])).toEqual([
      ["assigned", 5],
      ["extended", 4],
      ["returned", 3],
      ["replied", 8],
      ["closed", 110],
    ]);
  });

  it("gives totals that are those of its items", async () => {
    const { release, items } = await read();
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

  it("has items answered after three months and items not answered at all", async () => {
    const { items } = await read();
    const replies = items.map((i) => i.events.find((e) => e.type === "replied")?.date);
    expect(replies.filter((date) => date !== undefined && date > "2023-05-10").length).toBeGreaterThan(5);
    expect(replies.filter((date) => date === undefined)).toHaveLength(9);
    expect(new Set(items.map((i) => i.title.zh)).size).toBe(130);
  });
});
