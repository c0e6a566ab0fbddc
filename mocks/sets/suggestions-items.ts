import type { Localised } from "#domain/schemas/localised.ts";
import type { OutcomeScheme } from "#domain/schemas/release.ts";
import type { HandlingUnit, SuggestionItem } from "#domain/schemas/suggestion.ts";
import { text } from "#mocks/parts/county.ts";
import { seeded } from "#mocks/parts/random.ts";

const STANDS = ["assigned", "extended", "returned", "replied", "satisfied", "dissatisfied"] as const;
type Stand = (typeof STANDS)[number];
type Outcome = OutcomeScheme["outcomes"][number];

/** How many items of a set came how far, and how many of those that were answered came to each outcome of a scheme. */
export interface Spread {
  readonly stands: Readonly<Record<Stand, number>>;
  readonly outcomes: readonly number[];
  readonly scheme: OutcomeScheme;
  readonly units: readonly HandlingUnit[];
}

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

/** The list in an order that looks like none and is always the same. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const next = seeded(seed);
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The items of a set, numbered from 1. */
export function itemsOf({ stands, outcomes, scheme, units }: Spread): readonly SuggestionItem[] {
  const order = shuffled(
    STANDS.flatMap((stand) => Array.from({ length: stands[stand] }, () => stand)),
    17,
  );
  const classes = shuffled(
    scheme.outcomes.flatMap((o, i) => Array.from({ length: outcomes[i] ?? 0 }, () => o)),
    18,
  );
  let answered = 0;
  return order.map((stand, at) => {
    const open = stand === "assigned" || stand === "extended" || stand === "returned";
    // What was sent back had been given the last class, and has none since.
    const outcome = open ? scheme.outcomes[scheme.outcomes.length - 1] : classes[answered++];
    return itemAt(at, stand, outcome, units);
  });
}

function itemAt(
  at: number,
  stand: Stand,
  outcome: Outcome | undefined,
  units: readonly HandlingUnit[],
): SuggestionItem {
  const topic = TOPICS[at % TOPICS.length];
  const place = Math.floor(at / TOPICS.length) + 1;
  const lead = units[at % units.length];
  const second = at % 4 === 0 ? units[(at + 7) % units.length] : undefined;
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
    indicators: topic?.indicator === undefined ? [] : [topic.indicator],
    events: eventsOf(at, stand, outcome),
  };
}

/**
 * Replies were due three months after the assignment of 10 February; every ninth came too late. Most replies were
 * published in time, every seventh late, every thirteenth not at all; of every fourth, the reply itself shows the outcome.
 */
function eventsOf(at: number, stand: Stand, outcome: Outcome | undefined): SuggestionItem["events"] {
  const source = { document: "account-2023", section: "二", phrase: null };
  const reply = at % 9 === 0 ? 140 + (at % 30) : 60 + (at % 55);
  const events: SuggestionItem["events"] = [
    { date: day(0), type: "received", source },
    { date: day(31), type: "assigned" },
  ];
  if (stand === "assigned") return events;
  if (stand === "extended")
    return [...events, { date: day(110), type: "extended", note: text("延期三个月", "Three more months") }];
  events.push({
    date: day(reply),
    type: "replied",
    source,
    ...(outcome === undefined ? {} : { outcome: outcome.code }),
  });
  if (stand === "returned") return [...events, { date: day(200), type: "returned", note: text("重新办理", "Again") }];
  if (at % 13 !== 5)
    events.push({
      date: day(reply + (at % 7 === 3 ? 45 : 9)),
      type: "published",
      source,
      ...(at % 4 === 0 ? { evidence: "documented" as const } : {}),
    });
  if (stand === "replied") return events;
  events.push({ date: day(220 + (at % 20)), type: stand });
  if (stand === "satisfied" && outcome?.solved === true)
    events.push({ date: day(250), type: "resolved" }, { date: day(260), type: "closed" });
  return events;
}

/** So many days after 10 January 2023, when the items were received. */
const day = (after: number): string => new Date(Date.UTC(2023, 0, 10 + after)).toISOString().slice(0, 10);
