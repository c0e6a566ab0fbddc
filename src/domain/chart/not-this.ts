import { hasStage } from "#domain/figure/indicator.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { quantityOf } from "#domain/figure/value.ts";

/** What a figure is easily taken for and is not: each follows from how it is defined, none is typed in. */
export type NotThis =
  /** A target, not a result; an expectation, not a result. */
  | "target"
  | "expected"
  /** Of a part of the county, or of more than it. */
  | "park"
  | "project"
  | "wider"
  /** An amount at one stage is not the amount at another. */
  | "intended"
  | "signed"
  | "planned"
  | "in-place"
  | "realised"
  | "not-stated"
  /** What it counts. */
  | "share"
  | "rate"
  | "growth"
  | "plan"
  | "count"
  | "kind-not-stated"
  | "some"
  | "stock"
  | "flow"
  /** The exact number is not known, or not what was counted. */
  | "open"
  | "unitless";

/** At most this many are said: one plain sentence. */
const MOST = 2;

/** What the figure by which an indicator is quoted is not, the likeliest mistake first; at least one thing, at most three. */
export function notThis(indicator: Indicator, quoted: readonly Observation[]): readonly NotThis[] {
  const all: NotThis[] = [];
  if (quoted.length > 0 && quoted.every((o) => o.status === "target")) all.push("target");
  else if (quoted.some((o) => o.status === "expected")) all.push("expected");
  if (indicator.unit === "unstated") all.push("unitless");
  const { level } = indicator.scope;
  if (level !== "county") all.push(level);
  const staged = indicator.stage !== null && hasStage(indicator) ? stageCode(indicator.stage) : null;
  if (staged !== null) all.push(staged);
  else if (!(indicator.kind === "plan" && all.includes("target"))) all.push(kindCode(indicator));
  const open = quoted.some((o) => quantityOf(o).kind === "interval");
  return [...all.slice(0, MOST), ...(open ? ["open" as const] : [])];
}

const stageCode = (stage: NonNullable<Indicator["stage"]>): NotThis | null =>
  stage === "not-applicable" ? null : stage;

/** Firms and institutions are counted with 家: those that the definition names are never all there are. */
const kindCode = ({ kind, unit }: Indicator): NotThis =>
  kind === "not-stated"
    ? "kind-not-stated"
    : unit === "家" && (kind === "stock" || kind === "flow" || kind === "count")
      ? "some"
      : kind;
