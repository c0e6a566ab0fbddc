/**
 * How far money has come, in order: 意向 intended → 签约 signed → 计划总投资 planned → 到位 in place → 兑现 realised.
 * `not-stated`: the document names none of these. `not-applicable`: money that is no investment or support, such as output or trade. Amounts at different stages are never added.
 */
export const STAGES = [
  "intended",
  "signed",
  "planned",
  "in-place",
  "realised",
  "not-stated",
  "not-applicable",
] as const;
export type Stage = (typeof STAGES)[number];

/** True for money that comes by stages; output, trade and everything that is no money has none. */
export const hasStage = (indicator: { readonly stage: Stage | null }): boolean =>
  indicator.stage !== null && indicator.stage !== "not-applicable";

/** Whom or what a figure covers. */
export const SCOPE_LEVELS = ["county", "park", "project", "wider"] as const;

/** The indicators that stand beside some others, each as often as it does. */
export const besideOf = (
  indicators: readonly { readonly beside?: readonly { readonly indicator: string }[] | undefined }[],
): readonly string[] => indicators.flatMap(({ beside = [] }) => beside.map(({ indicator }) => indicator));
