import { checkCitation, checkEvents, duplicates, type Tell } from "./check-citation.ts";
import type { Release } from "#domain/schemas/release.ts";

/** That commitments belong somewhere, lead to what is listed, and are parts of one that is whole. */
export function checkCommitments(
  release: Release,
  tell: Tell,
  {
    hasIndicator,
    hasDocument,
    hasObservation,
    leftOut,
  }: {
    readonly hasIndicator: (id: string) => boolean;
    readonly hasDocument: (id: string) => boolean;
    readonly hasObservation: (id: string) => boolean;
    readonly leftOut: (list: string, id: string) => boolean;
  },
): void {
  const groups = new Set(release.commitments.groups.map((g) => g.id));
  const items = new Set(release.suggestions.items.map((i) => i.id));
  const units = new Set(release.suggestions.units.map((u) => u.id));
  release.commitments.commitments.forEach((c, at) => {
    const place = `commitments[${at}]`;
    if (!groups.has(c.group) && !leftOut("groups", c.group))
      tell("dangling-reference", `${place}.group`, c.group, "an id of groups");
    const whole = release.commitments.commitments.find(({ id }) => id === c.parent);
    const gone = c.parent !== undefined && whole === undefined && leftOut("commitments", c.parent);
    if (c.parent !== undefined && !gone && (whole === undefined || whole.id === c.id || whole.parent !== undefined))
      tell("dangling-reference", `${place}.parent`, c.parent, "another commitment that is no part itself");
    if (c.due === null && c.dueInferred === true)
      tell("missing-field", `${place}.due`, c.due, "the date that was inferred");
    if (c.target !== null && !hasObservation(c.target))
      tell("dangling-reference", `${place}.target`, c.target, "an id of observations.json");
    for (const id of c.indicators)
      if (!hasIndicator(id)) tell("dangling-reference", `${place}.indicators`, id, "an id of indicators.json");
    for (const id of c.suggestions ?? [])
      if (!items.has(id) && !leftOut("items", id))
        tell("dangling-reference", `${place}.suggestions`, id, "an id of items of suggestions.json");
    if (c.responsibleUnit !== undefined && !units.has(c.responsibleUnit) && !leftOut("units", c.responsibleUnit))
      tell("dangling-reference", `${place}.responsibleUnit`, c.responsibleUnit, "an id of units of suggestions.json");
    checkCitation(c.source, `${place}.source`, tell, hasDocument);
    checkEvents(c.events, place, tell, hasDocument);
  });
  duplicates(release.commitments.groups, "groups", tell);
  duplicates(release.commitments.commitments, "commitments", tell);
}
