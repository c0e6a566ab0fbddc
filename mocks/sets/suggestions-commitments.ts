import type { Commitment } from "#domain/schemas/commitment.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { HandlingUnit, SuggestionItem } from "#domain/schemas/suggestion.ts";
import { text } from "#mocks/parts/county.ts";

type CommitmentEvent = Commitment["events"][number];

/** How each made-up commitment went: what happened, what showed it, and its date. */
const WAYS: readonly {
  readonly due: Commitment["due"];
  readonly later: readonly (readonly [date: string, CommitmentEvent["type"], CommitmentEvent["evidence"]])[];
}[] = [
  { due: "2024", later: [] },
  { due: "2023", later: [] },
  { due: null, later: [] },
  { due: "2024", later: [["2023-06-10", "started", "claimed"]] },
  { due: "2023-H1", later: [["2023-06-20", "started", "documented"]] },
  {
    due: "2023",
    later: [
      ["2023-05-08", "started", "claimed"],
      ["2023-09", "progress", "claimed"],
    ],
  },
  {
    due: "2024",
    later: [
      ["2023-05-08", "started", "documented"],
      ["2023-09", "progress", "documented"],
    ],
  },
  { due: "2023", later: [["2023-11-20", "delivered", "claimed"]] },
  { due: "2023", later: [["2023-11-20", "delivered", "documented"]] },
  { due: "2023-H1", later: [["2023-10-15", "delivered", "documented"]] },
  { due: "2023", later: [["2023-08-01", "dropped", "claimed"]] },
  { due: null, later: [["2023-08-01", "dropped", "documented"]] },
];

const TOLD: Readonly<Record<CommitmentEvent["type"], readonly [zh: string, en: string]>> = {
  promised: ["写入答复", "Written into the reply"],
  started: ["据报已启动", "Said to have begun"],
  progress: ["据报有进展", "Said to be going on"],
  delivered: ["据报已完成", "Said to be done"],
  dropped: ["据报不再实施", "Said to have been given up"],
  unclear: ["是否承诺不明", "Unclear whether it is a promise"],
};

/** Commitments made in answer to suggestions, of every step and every evidence, each with its unit and indicators. */
export function commitmentsOn(
  items: readonly SuggestionItem[],
  units: readonly HandlingUnit[],
  document: string,
): Omit<Release["commitments"], "schemaVersion"> {
  const commitments = WAYS.flatMap(({ due, later }, at): readonly Commitment[] => {
    const answered = items.slice(at * 2, at * 2 + 2);
    const [item] = answered;
    const unit = units.find(({ id }) => id === item?.leadUnit);
    if (item === undefined || unit === undefined) return [];
    const place = { document, section: "四", phrase: `示例承诺${at + 1}` };
    const event = ([date, type, evidence]: (typeof later)[number]): CommitmentEvent => ({
      date,
      type,
      evidence,
      text: text(...TOLD[type]),
      source: place,
    });
    return [
      {
        id: `commitment-${at + 1}`,
        group: "replies-2023",
        title: text(`落实示例承诺${at + 1}`, `Carry out sample commitment ${at + 1}`),
        by: unit.name,
        responsible: unit.name,
        responsibleUnit: unit.id,
        due,
        target: null,
        indicators: item.indicators,
        suggestions: answered.map(({ id }) => id),
        source: place,
        events: [event(["2023-03-10", "promised", "none"]), ...later.map(event)],
      },
    ];
  });
  return {
    groups: [
      {
        id: "replies-2023",
        name: text("答复中的承诺", "Promised in replies"),
        about: text("虚构：答复建议时答应的事。", "Made up: what replies to suggestions promised."),
      },
    ],
    commitments,
  };
}
