// @vitest-environment happy-dom
import { waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { disclosureOf } from "#domain/disclosure/disclosure.ts";
import { parseSite } from "#domain/release/parse.ts";
import type { OutcomeScheme } from "#domain/schemas/release.ts";
import { OUTCOME_SCHEMES, ownScheme } from "#authoring/begin/outcome-schemes.ts";
import { changed, type ReleaseFiles, setAt, smallRelease, smallSite } from "#test/support/small-release.ts";
import { draw, parsed } from "#test/support/view.tsx";
import { SuggestionsView } from "#views/suggestions/suggestions.tsx";

const SCHEMES: readonly (readonly [string, OutcomeScheme | null])[] = [
  ...Object.entries(OUTCOME_SCHEMES),
  ["one's own", ownScheme("办结=问题解决|solved,解释=作出说明|explained", ["zh", "en"])],
];

const text = (zh: string) => ({ zh, en: zh });

/** A release in which every class of a scheme has as many suggestions as its place: one, two … */
function itemised({ outcomes }: OutcomeScheme): ReleaseFiles {
  const items = outcomes.flatMap(({ code }, at) =>
    Array.from({ length: at + 1 }, (_, n) => ({
      id: `item-${at}-${n}`,
      kind: "suggestion",
      number: `${at}${n}`,
      session: "first-session",
      title: text(`建议${at}${n}`),
      leadUnit: "roads",
      coUnits: [],
      indicators: [],
      events: [
        { date: "2025-02-01", type: "received" },
        { date: "2025-05-01", type: "replied", outcome: code },
      ],
    })),
  );
  return changed(smallRelease(), "suggestions.json", "items", items);
}

/** The same as an account that publishes numbers alone: an indicator by classes, whose ids are no signs of a scheme. */
function counted({ outcomes }: OutcomeScheme): ReleaseFiles {
  const categories = outcomes.map(({ code, name }, at) => ({ code: `class-${at}`, name, outcome: code }));
  const small = changed(smallRelease(), "suggestions.json", "items", []);
  const source = { document: "sample-account", section: "一", phrase: null };
  const values = outcomes.map((_, at) => ({
    id: `outcomes.${at}`,
    indicator: "outcomes",
    category: `class-${at}`,
    period: "2025",
    basis: "cumulative",
    value: at + 1,
    printed: `${at + 1}件`,
    qualifier: null,
    status: "actual",
    source,
  }));
  const total = outcomes.reduce((sum, _, at) => sum + at + 1, 0);
  const replied = {
    ...values[0],
    id: "replied.2025",
    indicator: "replied",
    category: undefined,
    value: total,
    printed: `${total}件`,
  };
  const indicator = {
    id: "outcomes",
    theme: "economy",
    name: text("办理结果"),
    unit: "件",
    noun: "suggestions",
    kind: "count",
    direction: "none",
    definition: text("样例定义"),
    owner: null,
    scope: { level: "county", name: { zh: "样例县", en: "Sample County" } },
    stage: null,
    expectedNext: null,
    related: [],
  };
  const withIndicators = [
    { ...indicator, breakdown: { name: text("办理结果"), additive: true, categories } },
    { ...indicator, id: "replied", name: text("已答复") },
  ].reduce((files, one, at) => changed(files, "indicators.json", `indicators[${5 + at}]`, one), small);
  const withValues = [...values, JSON.parse(JSON.stringify(replied))].reduce<ReleaseFiles>(
    (files, value, at) => changed(files, "observations.json", `observations[${8 + at}]`, value),
    withIndicators,
  );
  return changed(withValues, "suggestions.json", "sessions[0].disclosure", {
    outcomes: "outcomes",
    replied: "replied",
  });
}

describe.each(SCHEMES)("the scheme %s", (_, given) => {
  if (given === null) throw new Error("invalid scheme");
  const { value: site } = parseSite(setAt(smallSite(), ["outcomeScheme"], given));
  const counts = given.outcomes.map((__, at) => at + 1);

  test.each([
    ["suggestions one by one", itemised(given)],
    ["an account of numbers alone", counted(given)],
  ])("counts the classes of %s, and shows each by its letter and its words", async (__, files) => {
    const release = parsed(files);
    const [session] = release.suggestions.sessions;
    if (session === undefined) throw new Error("invalid release");
    const rung = disclosureOf(release, session, given, "2026-01-05")?.ladder.rungs.find(
      ({ name }) => name === "outcomes",
    );
    expect(rung?.parts.map(({ count }) => count)).toEqual(counts);

    const { container } = draw(<SuggestionsView />, { page: { name: "suggestions" }, release, site });
    const ladder = () => container.querySelector('figure[data-chart="ladder-first-session"]');
    await waitFor(() => expect(ladder()).not.toBeNull());
    const rows = [...(ladder()?.querySelectorAll("tbody tr") ?? [])].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.textContent),
    );
    for (const [at, { code, name }] of given.outcomes.entries())
      expect(rows).toContainEqual([expect.any(String), `${code} ${name.zh}`, String(at + 1)]);
  });
});
