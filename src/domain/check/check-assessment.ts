import type { Tell } from "./check-citation.ts";
import { declarationsIn } from "./declarations.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Citation } from "#domain/schemas/source.ts";
import { unitOf } from "#domain/figure/unit.ts";

interface Looking {
  readonly tell: Tell;
  readonly cite: (source: Citation, place: string) => void;
  readonly hasObservation: (id: string) => boolean;
}

/**
 * What is declared about judging an indicator suits it: shares grow, a profile belongs to a flow, a rating to a rate, and
 * nothing was declared before the document in which it stands.
 */
export function checkAssessment(release: Release, indicator: Indicator, at: string, look: Looking): void {
  const { assessment } = indicator;
  if (assessment === undefined) return;
  const { tell } = look;
  const { profile, path, band, targets = [], rating } = assessment;
  const place = `${at}.assessment`;
  const misfit = (field: string, expected: string): void =>
    tell("assessment-misfit", `${place}.${field}`, indicator.kind, expected);
  const share = unitOf(indicator.unit).dimension === "share";
  const own = release.observations.observations.filter((o) => o.indicator === indicator.id);

  if (profile !== undefined && indicator.kind !== "flow") misfit("profile", "kind = flow");
  if (rating !== undefined && indicator.kind !== "rate") misfit("rating", "kind = rate");
  if (band !== undefined && (band.per === "points") !== share) misfit("band.per", share ? "points" : "share");
  if (profile?.kind === "shares")
    profile.shares.forEach(({ through, share: part }, i) => {
      const before = profile.shares[i - 1];
      const full = through !== 12 || part === 1;
      if (!full || (before !== undefined && (before.through >= through || before.share > part)))
        tell(
          "profile-unordered",
          `${place}.profile.shares[${i}]`,
          `${through}: ${part}`,
          full ? "months and shares that grow" : "12: 1",
        );
    });
  // Where values lie in several files, any id may be in another one: whether the baseline has a value is not seen here.
  const inParts = look.hasObservation("");
  if (path !== undefined && !inParts && !own.some((o) => o.period === path.baseline && o.status === "actual"))
    tell("dangling-reference", `${place}.path.baseline`, path.baseline, "a period with an observed value");
  targets.forEach(({ observation }, i) => {
    if (
      !look.hasObservation(observation) ||
      (own.length > 0 && !own.some((o) => o.id === observation && o.status === "target"))
    )
      tell("dangling-reference", `${place}.targets[${i}].observation`, observation, "a target of this indicator");
  });
  if (rating?.of !== undefined && !look.hasObservation(rating.of))
    tell("dangling-reference", `${place}.rating.of`, rating.of, "an id of observations.json");

  for (const [field, said] of declarationsIn(assessment)) {
    if (said.source === undefined) continue;
    const { source } = said;
    look.cite(source, `${place}.${field}.declared.source`);
    const published = release.sources.documents.find((d) => d.id === source.document)?.published ?? null;
    if (published !== null && said.on < published)
      tell("contradicting-dates", `${place}.${field}.declared.on`, said.on, `≥ ${published}`);
  }
}
