import type { Localised } from "#domain/schemas/localised.ts";
import type { OutcomeScheme } from "#domain/schemas/release.ts";
import type { Evidence, HandlingUnit, SuggestionItem } from "#domain/schemas/suggestion.ts";
import { accountOf, compose, type MockFolder, sessionOf, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, text, towns } from "#mocks/parts/county.ts";
import { HEADLINE, SESSION_INDICATORS } from "#mocks/parts/indicators.ts";
import { accountFigures, headlineOf } from "#mocks/parts/one-year.ts";
import { seeded } from "#mocks/parts/random.ts";

const TOTAL = 130;
const TOWNS = towns(6);

/** How far the items came, and how many of each: 110 were rated, 99 of them as satisfactory, which is 90 %. */
const PROCEDURE = { assigned: 5, extended: 4, returned: 3, replied: 8, satisfied: 99, dissatisfied: 11 } as const;
type Stand = keyof typeof PROCEDURE;

/** How many of the 118 items that were answered came to each outcome, by the number of classes in the scheme. */
const OUTCOMES: Readonly<Record<number, readonly number[]>> = { 3: [58, 34, 26], 4: [58, 34, 18, 8] };

const UNITS: readonly HandlingUnit[] = [
  ...Array.from({ length: 14 }, (_, i) => ({
    id: `department-${i + 1}`,
    kind: "department" as const,
    name: text(`示例${i + 1}局`, `Sample Bureau ${i + 1}`),
  })),
  ...TOWNS.map(({ id, name }) => ({ id, kind: "town" as const, name })),
];

const TOPICS: readonly { readonly name: Localised; readonly indicator?: string }[] = [
  { name: text("招商引资", "attracting investment"), indicator: "investment-projects" },
  { name: text("企业融资", "finance for firms"), indicator: "funds-in-place" },
  { name: text("中小企业培育", "support for small firms"), indicator: "specialized-smes" },
  { name: text("减税政策落实", "carrying out tax cuts"), indicator: "tax-cuts" },
  { name: text("闲置土地利用", "the use of idle land"), indicator: "land-revitalized" },
  { name: text("企业招工", "hiring for firms"), indicator: "jobs-filled" },
  { name: text("道路修缮", "road repair") },
  { name: text("校车安排", "school buses") },
  { name: text("饮水改造", "drinking water") },
  { name: text("路灯安装", "street lights") },
  { name: text("河道清理", "river cleaning") },
  { name: text("养老服务", "care for the old") },
  { name: text("公交线路", "bus lines") },
];

const EVIDENCE: readonly Evidence[] = ["documented", "claimed", "claimed", "none"];

/** The list in an order that looks like none and is always the same. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const next = seeded(seed);
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const STANDS: readonly Stand[] = ["assigned", "extended", "returned", "replied", "satisfied", "dissatisfied"];

function itemsUnder(scheme: OutcomeScheme): readonly SuggestionItem[] {
  const stands = shuffled(
    STANDS.flatMap((stand) => Array.from({ length: PROCEDURE[stand] }, () => stand)),
    17,
  );
  const counts = OUTCOMES[scheme.outcomes.length] ?? [];
  const classes = shuffled(
    scheme.outcomes.flatMap((o, i) => Array.from({ length: counts[i] ?? 0 }, () => o)),
    18,
  );
  let answered = 0;
  return stands.map((stand, at) => {
    const open = stand === "assigned" || stand === "extended" || stand === "returned";
    const outcome = open ? null : (classes[answered++] ?? null);
    return itemAt(at, stand, outcome);
  });
}

function itemAt(at: number, stand: Stand, outcome: OutcomeScheme["outcomes"][number] | null): SuggestionItem {
  const topic = TOPICS[at % TOPICS.length];
  const place = Math.floor(at / TOPICS.length) + 1;
  const lead = UNITS[at % UNITS.length];
  const second = at % 4 === 0 ? UNITS[(at + 7) % UNITS.length] : undefined;
  return {
    id: `suggestion-${at + 1}`,
    kind: "suggestion",
    number: String(at + 1),
    session: "session-2023",
    title: text(
      `关于示例${place}村${topic?.name.zh ?? ""}的建议`,
      `On ${topic?.name.en ?? ""} in Sample Village ${place}`,
    ),
    leadUnit: lead?.id ?? "",
    coUnits: second === undefined ? [] : [second.id],
    outcome: outcome?.code ?? null,
    evidence: outcome === null ? "none" : (EVIDENCE[at % EVIDENCE.length] ?? "none"),
    indicators: topic?.indicator === undefined ? [] : [topic.indicator],
    events: eventsOf(at, stand, outcome?.solved ?? false),
  };
}

/** Replies were due three months after the assignment of 10 February; every ninth came too late. */
function eventsOf(at: number, stand: Stand, solved: boolean): SuggestionItem["events"] {
  const source = { document: "account-2023", section: "二", phrase: null };
  const reply = day(at % 9 === 0 ? 140 + (at % 30) : 60 + (at % 55));
  const events: SuggestionItem["events"] = [
    { date: day(0), type: "received", source },
    { date: day(31), type: "assigned" },
  ];
  if (stand === "assigned") return events;
  if (stand === "extended")
    return [...events, { date: day(110), type: "extended", note: text("延期三个月", "Three more months") }];
  events.push({ date: reply, type: "replied", source });
  if (stand === "replied") return events;
  if (stand === "returned") return [...events, { date: day(200), type: "returned", note: text("重新办理", "Again") }];
  events.push({ date: day(200 + (at % 20)), type: stand });
  if (stand === "satisfied" && solved)
    events.push({ date: day(240), type: "resolved" }, { date: day(250), type: "closed" });
  return events;
}

/** So many days after 10 January 2023, when the items were received. */
const day = (after: number): string => new Date(Date.UTC(2023, 0, 10 + after)).toISOString().slice(0, 10);

/** 130 suggestions under an outcome scheme, with events, units and evidence; some are overdue, and the totals are theirs. */
export function suggestionsUnder(scheme: OutcomeScheme): MockFolder {
  const release = compose({
    id: "2024-01-20",
    covers: { from: "2023", to: "2023" },
    notes: text("130件建议及其办理。", "130 suggestions and how they were handled."),
    indicators: [...HEADLINE, ...SESSION_INDICATORS],
    observations: [
      ...headlineOf(2023),
      ...accountFigures(2023, { received: TOTAL, departments: 14, towns: TOWNS.length, satisfaction: 90 }),
    ],
    documents: [yearlyReport(2023), accountOf(2023)],
    suggestions: {
      units: [...UNITS],
      sessions: [sessionOf(2023, { allClosed: false })],
      items: [...itemsUnder(scheme)],
    },
  });
  return { site: sampleSite({ areas: TOWNS, scheme }), releases: [{ release }] };
}
