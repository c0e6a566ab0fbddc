import { commitmentModel, commitmentsModel, type CommitmentsModel } from "#domain/commitment/commitment-lines.ts";
import { knownOf, type KnownModel } from "#domain/known/known.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import { anIndicator, anObservation, aRelease } from "./cases.ts";

/** SYNTHETIC commitments and matrices, one for everything that is drawn in its own way. */

type Event = Commitment["events"][number];
type Happened = readonly [date: string, type: Event["type"], evidence: Event["evidence"]];

/** A made-up commitment, with what happened to it. */
export const aCommitment = (
  id: string,
  due: Commitment["due"],
  happened: readonly Happened[],
  given: Partial<Commitment> = {},
): Commitment => ({
  id,
  group: "sample",
  title: { zh: `样例承诺${id}`, en: `Sample promise ${id}` },
  by: { zh: "样例县", en: "Sample County" },
  responsible: null,
  due,
  target: null,
  indicators: [],
  source: { document: "sample-report", section: "一", phrase: null },
  events: happened.map(([date, type, evidence]) => ({
    date,
    type,
    evidence,
    text: { zh: "样例", en: "Sample" },
    source: { document: "sample-report", section: "一", phrase: null },
  })),
  ...given,
});

const LONG = {
  zh: "建成一条名字特别长、经过许多村庄、还要同时改造沿线桥梁涵洞和安全设施的样例公路",
  en: "Build a sample road with an exceptionally long name that runs through many villages and rebuilds every bridge",
};

/** Every state, every precision of a date, a name of several lines, and a date far from all others. */
export const ofEveryKind: readonly Commitment[] = [
  aCommitment("met", "2023-H1", [
    ["2023-01-10", "promised", "none"],
    ["2023-05-20", "delivered", "documented"],
  ]),
  aCommitment("no-date", null, [["2023-01-10", "promised", "none"]]),
  aCommitment("far", "2060", [["2023-01-10", "promised", "none"]], { title: LONG }),
  aCommitment("soon", "2024-06-30", [
    ["2023-01", "promised", "none"],
    ["2023-08", "started", "claimed"],
    ["2023-11-02", "progress", "documented"],
  ]),
  aCommitment("late", "2023-03-31", [
    ["2022", "promised", "none"],
    ["2023-12-01", "delivered", "claimed"],
  ]),
  aCommitment("overdue", "2023", [["2023-01-10", "promised", "none"]]),
  aCommitment("dropped", "2024", [
    ["2023-01-10", "promised", "none"],
    ["2023-09-01", "dropped", "claimed"],
  ]),
  aCommitment("long-overdue", "2021-03", [["2021-01-08", "promised", "none"]], { title: LONG }),
  aCommitment("only-reported", null, [["2023-01-10", "progress", "claimed"]]),
];

const DAY = "2024-02-01";

const [first] = ofEveryKind.filter((c) => c.id === "soon");
if (first === undefined) throw new Error("invalid case: soon");

/** Years with everything, a gap of two, halves and months, several years in one, a break, and an indicator of which nothing is known. */
const everything = (() => {
  const own = [
    anIndicator({ id: "all", name: { zh: "样例全有", en: "Sample of everything" } }),
    anIndicator({
      id: "broken",
      name: { zh: LONG.zh, en: LONG.en },
      assessment: {
        breaks: [
          {
            from: "2022",
            differs: "definition",
            declared: { on: "2022-01-01", statement: { zh: "改了口径", en: "Defined anew" } },
          },
        ],
      },
    }),
    anIndicator({ id: "nothing", name: { zh: "样例空白", en: "Sample of nothing" } }),
  ];
  return aRelease(own, [
    anObservation({ indicator: "all", period: "2018" }),
    anObservation({ indicator: "all", period: "2021-H1", basis: "cumulative" }),
    anObservation({ indicator: "all", period: "2021" }),
    anObservation({ indicator: "all", period: "2022-08", basis: "instant" }),
    anObservation({ indicator: "all", period: "2023", status: "expected", id: "all.2023.e" }),
    anObservation({ indicator: "all", period: "2025", status: "target", id: "all.2025.t" }),
    anObservation({ indicator: "broken", period: "2019/2020" }),
    anObservation({ indicator: "broken", period: "2022" }),
    anObservation({ indicator: "nothing", period: "2022", value: null, missing: "withheld" }),
  ]);
})();

const [known] = knownOf(everything);
const long = anIndicator({ id: "long", name: { zh: "样例长年", en: "Sample of many years" } });
const [manyYears] = knownOf(
  aRelease(
    [long],
    [1890, 1949, 1950, 1978, 2024].map((year) => anObservation({ indicator: "long", period: String(year) })),
  ),
);
if (known === undefined || manyYears === undefined) throw new Error("invalid case: nothing known");

/** Every way in which commitments and what is known are drawn. */
export const pictureCases: Readonly<Record<string, CommitmentsModel | KnownModel>> = {
  commitments: commitmentsModel(ofEveryKind, DAY),
  family: commitmentsModel(
    [
      aCommitment("whole", "2023", [["2023-01", "promised", "none"]]),
      aCommitment("part", "2023", [["2023-01", "promised", "none"]], { parent: "whole", title: LONG }),
      aCommitment("unclear", "2022", [["2023-01-10", "unclear", "none"]]),
    ],
    DAY,
  ),
  few: commitmentsModel(ofEveryKind, DAY, 3),
  one: commitmentModel(first, DAY),
  known,
  manyYears,
};
