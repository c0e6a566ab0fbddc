import type { Commitment } from "#domain/schemas/commitment.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { ItemEvent, SuggestionItem } from "#domain/schemas/suggestion.ts";
import { text } from "#mocks/parts/county.ts";
import { JOBS_TARGET_ID } from "./figures.ts";
import { UNITS } from "./names.ts";

const SESSION = "fiction-session-2025";
const source = { document: "fiction-account", section: "二", phrase: null };
const OUTCOMES = ["A", "B", "C"];

/** Twenty suggestions, all assigned and answered, three outcomes in turn; no reply was made public. */
const ITEMS: readonly SuggestionItem[] = Array.from({ length: 20 }, (_, at): SuggestionItem => {
  const events: ItemEvent[] = [
    { date: "2025-01-12", type: "received", source },
    { date: "2025-02-10", type: "assigned" },
    { date: `2025-0${4 + (at % 3)}-15`, type: "replied", source, outcome: OUTCOMES[at % 3] ?? "" },
  ];
  if (at % 2 === 0) events.push({ date: "2025-09-01", type: "satisfied" });
  return {
    id: `fiction-suggestion-${at + 1}`,
    kind: "suggestion",
    number: String(at + 1),
    session: SESSION,
    title: text(`关于虚构${at + 1}组道路的建议`, `On the road of Fictional Hamlet ${at + 1}`),
    leadUnit: UNITS[at % UNITS.length]?.id ?? "",
    coUnits: [],
    indicators: at % 5 === 0 ? ["rural-roads"] : [],
    events,
  };
});

export const SUGGESTIONS: Omit<Release["suggestions"], "schemaVersion"> = {
  units: [...UNITS],
  sessions: [
    {
      id: SESSION,
      name: text("虚构县人大2025年会议", "Fictional County congress, 2025 session"),
      period: "2025",
      document: "fiction-account",
      bills: null,
      received: "deputies-received",
      departments: "deputies-bureaus",
      towns: "deputies-towns",
      satisfaction: "deputies-content",
      allClosed: false,
      statements: [],
    },
  ],
  items: [...ITEMS],
};

const promise = (
  id: string,
  title: Commitment["title"],
  due: Commitment["due"],
  more: Partial<Commitment> = {},
): Commitment => {
  const cited = { document: "fiction-report", section: "四", phrase: title.zh };
  return {
    id,
    group: "fiction-plan",
    title,
    by: text("虚构县人民政府", "Government of Fictional County"),
    responsible: null,
    due,
    target: null,
    indicators: [],
    source: cited,
    events: [
      {
        date: "2026-01-20",
        type: "promised",
        evidence: "none",
        text: text("写入报告", "In the report"),
        source: cited,
      },
    ],
    ...more,
  };
};

/** Four promises: one due with a year that is not over, one without a date, one that is past due, one kept. */
export const COMMITMENTS: Omit<Release["commitments"], "schemaVersion"> = {
  groups: [
    {
      id: "fiction-plan",
      name: text("2026年十件实事", "Public works of 2026"),
      about: text("报告列出的实事", "Works listed in the report"),
    },
  ],
  commitments: [
    promise("jobs-in-2026", text("城镇新增就业2500人", "2,500 new jobs in towns"), "2026", {
      target: JOBS_TARGET_ID,
      indicators: ["new-jobs"],
    }),
    promise("school-bus", text("开通校车", "School buses"), null),
    promise("bridge", text("修通示例桥", "A bridge"), "2026-H1"),
    promise("library", text("开放图书馆", "A library"), "2026", {
      events: [
        {
          date: "2026-01-20",
          type: "promised",
          evidence: "none",
          text: text("写入报告", "In the report"),
          source: { document: "fiction-report", section: "四", phrase: "开放图书馆" },
        },
        {
          date: "2026-02-15",
          type: "delivered",
          evidence: "documented",
          text: text("已开放", "It is open"),
          source: { document: "fiction-bulletin", section: "一", phrase: "图书馆已开放" },
        },
      ],
    }),
  ],
};
