import type { Issue, IssueCode } from "#domain/check/issue.ts";

/**
 * What publishing makes of an issue: `refuse` it, `ask` whether it is meant (`--confirm <code>`), or only `note` it.
 */
export type Severity = "refuse" | "ask" | "note";

/** Codes that do not refuse: what may be true and seldom is, and what only looks or reads worse. */
const MILDER: ReadonlyMap<IssueCode, Severity> = new Map([
  ["period-not-over", "ask"],
  ["rate-over", "ask"],
  ["below-zero", "ask"],
  ["not-whole", "ask"],
  ["total-differs", "ask"],
  ["items-differ", "ask"],
  ["phrase-without-number", "ask"],
  ["source-unplaced", "ask"],
  // Of the site, not of the release: it can be added at any time, without another release.
  ["no-address", "note"],
  ["document-untraceable", "note"],
  ["equal-names", "note"],
  ["prototype-name", "note"],
  ["mixed-periods", "note"],
  ["sign-not-drawn", "note"],
]);

export function severityOf({ code, published = false }: Pick<Issue, "code" | "published">): Severity {
  const severity = MILDER.get(code) ?? "refuse";
  return severity === "ask" && published ? "note" : severity;
}

/** The codes that publishing asks about. */
export const ASKED: readonly IssueCode[] = [...MILDER].flatMap(([code, severity]) =>
  severity === "ask" ? [code] : [],
);
