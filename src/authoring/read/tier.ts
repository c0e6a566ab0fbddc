import type { Candidate, Figure, FigureFlag, Tier } from "./reading.ts";
import type { Raw } from "./scan.ts";

/** What is known of how a figure was read. */
export interface Evidence {
  readonly flags: readonly FigureFlag[];
  readonly label: string | null;
  /** The label stands where labels stand. */
  readonly plain: boolean;
  readonly raw: Raw;
  readonly period: string | null;
  /** The sentence and its section say the same of the stage. */
  readonly sure: boolean;
  readonly indicator: readonly Candidate[];
}

/** How much a person has to look at a record. The limits were set on the eight texts of `test/authoring/read/reports` that rules were written on. */
export function tierOf(e: Evidence): Tier {
  if (e.flags.includes("unpaired") || e.flags.includes("no-unit") || e.label === null || e.period === null)
    return "ask";
  const [first, second] = e.indicator;
  const best = first?.certainty ?? 0;
  const close = second !== undefined && best - second.certainty < 0.08 && best < 0.97;
  const clear = best >= 0.9 || best < 0.4;
  if (
    e.raw.script !== "arabic" ||
    !e.plain ||
    !e.sure ||
    close ||
    !clear ||
    e.flags.includes("mended") ||
    e.flags.includes("unit-carried") ||
    !(best >= 0.97 || isUsual(e.label))
  )
    return "likely";
  return "certain";
}

/** Words that join things or tell a story: a label that has one may begin or end elsewhere. */
const STORY = /[与各对为被从到由中等已未再又将让使因按在如若并、“”"'()（）]|提出|共同|先后|以及|通过/;
const HEAD =
  /(?:率|额|量|收入|支出|投资|产值|增加值|人数|面积|里程|企业|项目|人口|余额|浓度|总数|用户|资金|建议)(?:增长|下降)?$/;

/** Short, or with a head that indicators have. */
const isUsual = (label: string): boolean =>
  !STORY.test(label.replace(/等级|中学|中心|中小|中药|为民|对外|再生|在校|在园|国家级|各类/g, "")) &&
  (label.length <= 8 || (label.length <= 14 && HEAD.test(label)));

/** One indicator with two values for one period: neither of them is certain. */
export function withoutDoubles(figures: readonly Figure[]): readonly Figure[] {
  const keys = figures.map(keyOf);
  const values = new Map<string, Figure>();
  const doubles = new Set<string>();
  for (const [at, figure] of figures.entries()) {
    const key = keys[at] ?? null;
    if (key === null) continue;
    const other = values.get(key);
    if (other === undefined) values.set(key, figure);
    else if (!isSame(other, figure)) doubles.add(key);
  }
  return figures.map((figure, at) =>
    figure.tier === "certain" && doubles.has(keys[at] ?? "") ? { ...figure, tier: "likely" } : figure,
  );
}

const keyOf = ({ indicator: [first], period, stage }: Figure): string | null =>
  first === undefined || first.certainty < 0.5 ? null : `${first.id} ${period ?? ""} ${stage}`;

const isSame = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.lower === b.lower && a.upper === b.upper && a.unit === b.unit;
