import { checkAssessment } from "./check-assessment.ts";
import { checkDisclosure } from "./check-disclosure.ts";
import { checkQuantity } from "./check-quantity.ts";
import { type Issue, found } from "./issue.ts";
import type { Release, ReleaseFileName } from "./schemas/release.ts";
import type { Citation } from "./schemas/source.ts";
import { unitOf } from "./unit.ts";
import { checkDeclared } from "./versions/check-declared.ts";

/** Which files could not be read, so that references into them are not judged. */
interface Unread {
  readonly indicators: boolean;
  readonly observations: boolean;
  readonly sources: boolean;
}

/**
 * What no single record can show: that ids are unique, references lead somewhere, and value, words and unit agree.
 * Observations that fail are left out of the release that is returned; everything else stays and is reported.
 */
export function checkRelease(
  release: Release,
  unread: Unread,
): { readonly release: Release; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const report = (file: ReleaseFileName) => (code: Issue["code"], place: string, value: unknown, expected: string) =>
    void issues.push({ code, file, place, found: found(value), expected });

  const indicators = new Map(release.indicators.indicators.map((i) => [i.id, i]));
  const documents = new Set(release.sources.documents.map((d) => d.id));
  const observationIds = new Set(release.observations.observations.map((o) => o.id));
  const hasIndicator = (id: string): boolean => unread.indicators || indicators.has(id);
  const hasDocument = (id: string): boolean => unread.sources || documents.has(id);
  const hasObservation = (id: string): boolean => unread.observations || observationIds.has(id);

  checkDeclared(release, report("release.json"), hasDocument, hasObservation);
  checkIndicators(release, report("indicators.json"), hasIndicator);
  const tellIndicator = report("indicators.json");
  release.indicators.indicators.forEach((indicator, at) =>
    checkAssessment(release, indicator, `indicators[${at}]`, {
      tell: tellIndicator,
      cite: (source, place) => checkCitation(source, place, tellIndicator, hasDocument),
      hasObservation,
    }),
  );

  const seen = new Set<string>();
  const observations = release.observations.observations.filter((o, at) => {
    const before = issues.length;
    const tell = report("observations.json");
    const place = `observations[${at}]`;
    if (seen.has(o.id)) tell("duplicate-id", `${place}.id`, o.id, "an id of its own");
    seen.add(o.id);
    const indicator = indicators.get(o.indicator);
    if (!hasIndicator(o.indicator))
      tell("dangling-reference", `${place}.indicator`, o.indicator, "an id of indicators.json");
    checkCitation(o.source, `${place}.source`, tell, hasDocument);
    checkQuantity(o, indicator?.unit ?? null, place, tell);
    if (indicator !== undefined) {
      const codes = indicator.breakdown?.categories.map((c) => c.code);
      if (codes === undefined ? o.category !== undefined : o.category === undefined || !codes.includes(o.category))
        tell("category-missing", `${place}.category`, o.category, codes?.join(" | ") ?? "no category");
    }
    return issues.length === before;
  });

  release.suggestions.sessions.forEach((s, at) => {
    const tell = report("suggestions.json");
    if (!hasDocument(s.document))
      tell("dangling-reference", `sessions[${at}].document`, s.document, "an id of sources.json");
    for (const key of ["bills", "received", "departments", "towns", "satisfaction"] as const) {
      const id = s[key];
      if (id !== null && !hasIndicator(id))
        tell("dangling-reference", `sessions[${at}].${key}`, id, "an id of indicators.json");
    }
    s.statements.forEach((statement, i) =>
      checkCitation(statement.source, `sessions[${at}].statements[${i}].source`, tell, hasDocument),
    );
  });
  checkDisclosure(release, report("suggestions.json"), hasIndicator);
  checkItems(release, report("suggestions.json"), hasIndicator, hasDocument);

  const groups = new Set(release.commitments.groups.map((g) => g.id));
  const items = new Set(release.suggestions.items.map((i) => i.id));
  const units = new Set(release.suggestions.units.map((u) => u.id));
  release.commitments.commitments.forEach((c, at) => {
    const tell = report("commitments.json");
    const place = `commitments[${at}]`;
    if (!groups.has(c.group)) tell("dangling-reference", `${place}.group`, c.group, "an id of groups");
    if (c.target !== null && !hasObservation(c.target))
      tell("dangling-reference", `${place}.target`, c.target, "an id of observations.json");
    for (const id of c.indicators)
      if (!hasIndicator(id)) tell("dangling-reference", `${place}.indicators`, id, "an id of indicators.json");
    for (const id of c.suggestions ?? [])
      if (!items.has(id)) tell("dangling-reference", `${place}.suggestions`, id, "an id of items of suggestions.json");
    if (c.responsibleUnit !== undefined && !units.has(c.responsibleUnit))
      tell("dangling-reference", `${place}.responsibleUnit`, c.responsibleUnit, "an id of units of suggestions.json");
    checkCitation(c.source, `${place}.source`, tell, hasDocument);
    checkEvents(c.events, place, tell, hasDocument);
  });
  duplicates(release.commitments.groups, "groups", report("commitments.json"));
  duplicates(release.commitments.commitments, "commitments", report("commitments.json"));

  release.sources.conflicts.forEach((c, at) => {
    const tell = report("sources.json");
    for (const id of c.indicators)
      if (!hasIndicator(id)) tell("dangling-reference", `conflicts[${at}].indicators`, id, "an id of indicators.json");
    for (const id of c.documents)
      if (!hasDocument(id)) tell("dangling-reference", `conflicts[${at}].documents`, id, "an id of documents");
    for (const id of c.observations)
      if (!hasObservation(id))
        tell("dangling-reference", `conflicts[${at}].observations`, id, "an id of observations.json");
  });
  duplicates(release.sources.documents, "documents", report("sources.json"));
  duplicates(release.sources.conflicts, "conflicts", report("sources.json"));

  return { release: { ...release, observations: { ...release.observations, observations } }, issues };
}

type Tell = (code: Issue["code"], place: string, value: unknown, expected: string) => void;

function duplicates(records: readonly { readonly id: string }[], list: string, tell: Tell): void {
  const seen = new Set<string>();
  records.forEach(({ id }, at) => {
    if (seen.has(id)) tell("duplicate-id", `${list}[${at}].id`, id, "an id of its own");
    seen.add(id);
  });
}

function checkIndicators(release: Release, tell: Tell, hasIndicator: (id: string) => boolean): void {
  const themes = new Set(release.indicators.themes.map((t) => t.id));
  duplicates(release.indicators.indicators, "indicators", tell);
  duplicates(release.indicators.themes, "themes", tell);
  release.indicators.indicators.forEach((i, at) => {
    const place = `indicators[${at}]`;
    const { dimension } = unitOf(i.unit);
    if (!themes.has(i.theme)) tell("dangling-reference", `${place}.theme`, i.theme, [...themes].join(" | "));
    // A growth rate of money is a share, not money: only amounts have a stage.
    if ((dimension === "money" && i.stage === null) || (dimension !== "money" && i.stage !== null))
      tell("stage-missing", `${place}.stage`, i.stage, dimension === "money" ? "a stage" : "null");
    if (dimension === "count" && i.noun === undefined) tell("noun-missing", `${place}.noun`, i.noun, "an English noun");
    for (const id of i.related)
      if (!hasIndicator(id)) tell("dangling-reference", `${place}.related`, id, "an id of indicators.json");
  });
}

/** Events lead to documents, and none comes before the one above it. */
function checkEvents(
  events: readonly { readonly date: string; readonly source?: Citation | undefined }[],
  place: string,
  tell: Tell,
  hasDocument: (id: string) => boolean,
): void {
  events.forEach((e, i) => {
    const previous = events[i - 1];
    if (previous !== undefined && previous.date > e.date)
      tell("contradicting-dates", `${place}.events[${i}].date`, e.date, `≥ ${previous.date}`);
    if (e.source !== undefined) checkCitation(e.source, `${place}.events[${i}].source`, tell, hasDocument);
  });
}

/** A citation names a document that is listed, and its span covers exactly its phrase, in Unicode code points. */
function checkCitation(
  { document, phrase, start, end }: Citation,
  place: string,
  tell: Tell,
  hasDocument: (id: string) => boolean,
): void {
  if (!hasDocument(document)) tell("dangling-reference", `${place}.document`, document, "an id of sources.json");
  if (start === undefined && end === undefined) return;
  const length = phrase === null ? -1 : Array.from(phrase).length;
  if (start === undefined || end === undefined || end - start !== length)
    tell("span-differs", place, `${start ?? "—"}–${end ?? "—"}`, `${length}`);
}

function checkItems(
  release: Release,
  tell: Tell,
  hasIndicator: (id: string) => boolean,
  hasDocument: (id: string) => boolean,
): void {
  const units = new Set(release.suggestions.units.map((u) => u.id));
  const sessions = new Set(release.suggestions.sessions.map((s) => s.id));
  duplicates(release.suggestions.units, "units", tell);
  duplicates(release.suggestions.sessions, "sessions", tell);
  duplicates(release.suggestions.items, "items", tell);
  release.suggestions.items.forEach((item, at) => {
    const place = `items[${at}]`;
    if (!sessions.has(item.session)) tell("dangling-reference", `${place}.session`, item.session, "an id of sessions");
    if (!units.has(item.leadUnit)) tell("dangling-reference", `${place}.leadUnit`, item.leadUnit, "an id of units");
    for (const id of item.coUnits)
      if (!units.has(id)) tell("dangling-reference", `${place}.coUnits`, id, "an id of units");
    for (const id of item.indicators)
      if (!hasIndicator(id)) tell("dangling-reference", `${place}.indicators`, id, "an id of indicators.json");
    checkEvents(item.events, place, tell, hasDocument);
  });
}
