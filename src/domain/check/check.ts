import { checkAssessment } from "./check-assessment.ts";
import { checkCitation, checkEvents, duplicates, type Tell } from "./check-citation.ts";
import { checkCommitments } from "./check-commitments.ts";
import { checkDisclosure } from "./check-disclosure.ts";
import { checkMeaning } from "./check-meaning.ts";
import { checkQuantity } from "./check-quantity.ts";
import { type Issue, found } from "./issue.ts";
import { nearCodes } from "./near-codes.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release, ReleaseFileName } from "#domain/schemas/release.ts";
import { unitOf } from "#domain/figure/unit.ts";
import { checkDeclared } from "#domain/versions/check-declared.ts";

/** Which files could not be read, so that references into them are not judged. */
interface Unread {
  readonly indicators: boolean;
  readonly observations: boolean;
  readonly sources: boolean;
  /** Records that are there and were left out, as they have faults that are told: what names them is no other fault. */
  readonly leftOut?: (list: string, id: string) => boolean;
  /** Values, items or conflicts are among them: then sums cannot be judged. */
  readonly anyValueLeftOut?: boolean;
  /** True where the site has no English, so that none is missing. */
  readonly chineseAlone?: boolean;
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
  const { leftOut = () => false, anyValueLeftOut = false } = unread;
  const hasIndicator = (id: string): boolean => unread.indicators || indicators.has(id) || leftOut("indicators", id);
  const hasDocument = (id: string): boolean => unread.sources || documents.has(id) || leftOut("documents", id);
  const hasObservation = (id: string): boolean =>
    unread.observations || observationIds.has(id) || leftOut("observations", id);

  checkDeclared(release, report("release.json"), hasDocument, hasObservation);
  checkIndicators(release, report("indicators.json"), { hasIndicator, leftOut, english: unread.chineseAlone !== true });
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
        tell(
          "category-missing",
          `${place}.category`,
          o.category,
          codes === undefined ? "no category" : nearCodes(o.category, codes),
        );
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
  checkDisclosure(release, report("suggestions.json"), hasIndicator, anyValueLeftOut);
  checkItems(release, report("suggestions.json"), { hasIndicator, hasDocument, leftOut });

  checkCommitments(release, report("commitments.json"), { hasIndicator, hasDocument, hasObservation, leftOut });

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

function checkIndicators(
  release: Release,
  tell: Tell,
  {
    hasIndicator,
    leftOut,
    english,
  }: {
    readonly hasIndicator: (id: string) => boolean;
    readonly leftOut: NonNullable<Unread["leftOut"]>;
    readonly english: boolean;
  },
): void {
  const themes = new Set(release.indicators.themes.map((t) => t.id));
  duplicates(release.indicators.indicators, "indicators", tell);
  duplicates(release.indicators.themes, "themes", tell);
  release.indicators.indicators.forEach((i, at) => {
    const place = `indicators[${at}]`;
    const { dimension } = unitOf(i.unit);
    if (!themes.has(i.theme) && !leftOut("themes", i.theme))
      tell("dangling-reference", `${place}.theme`, i.theme, nearCodes(i.theme, [...themes]));
    // A growth rate of money is a share, not money: only amounts have a stage.
    if ((dimension === "money" && i.stage === null) || (dimension !== "money" && i.stage !== null))
      tell("stage-missing", `${place}.stage`, i.stage, dimension === "money" ? "a stage" : "null");
    if (english && dimension === "count" && i.noun === undefined)
      tell("noun-missing", `${place}.noun`, i.noun, "an English noun");
    for (const id of i.related)
      if (!hasIndicator(id)) tell("dangling-reference", `${place}.related`, id, "an id of indicators.json");
    checkBeside(i, place, tell, hasIndicator);
  });
  checkMeaning(release.indicators.indicators, tell);
}

/** What stands beside a figure is another one that is listed, and stands there once. */
function checkBeside(
  { id, beside = [] }: Indicator,
  place: string,
  tell: Tell,
  hasIndicator: (id: string) => boolean,
): void {
  const seen = new Set<string>();
  beside.forEach(({ indicator }, at) => {
    const there = `${place}.beside[${at}].indicator`;
    if (!hasIndicator(indicator)) tell("dangling-reference", there, indicator, "an id of indicators.json");
    if (indicator === id) tell("dangling-reference", there, indicator, "another indicator");
    if (seen.has(indicator)) tell("duplicate-id", there, indicator, "each indicator once");
    seen.add(indicator);
  });
}

interface Known {
  readonly hasIndicator: (id: string) => boolean;
  readonly hasDocument: (id: string) => boolean;
  readonly leftOut: NonNullable<Unread["leftOut"]>;
}

function checkItems(release: Release, tell: Tell, { hasIndicator, hasDocument, leftOut }: Known): void {
  const units = new Set(release.suggestions.units.map((u) => u.id));
  const sessions = new Set(release.suggestions.sessions.map((s) => s.id));
  duplicates(release.suggestions.units, "units", tell);
  duplicates(release.suggestions.sessions, "sessions", tell);
  duplicates(release.suggestions.items, "items", tell);
  release.suggestions.items.forEach((item, at) => {
    const place = `items[${at}]`;
    if (!sessions.has(item.session) && !leftOut("sessions", item.session))
      tell("dangling-reference", `${place}.session`, item.session, "an id of sessions");
    const hasUnit = (id: string): boolean => units.has(id) || leftOut("units", id);
    if (!hasUnit(item.leadUnit)) tell("dangling-reference", `${place}.leadUnit`, item.leadUnit, "an id of units");
    for (const id of item.coUnits)
      if (!hasUnit(id)) tell("dangling-reference", `${place}.coUnits`, id, "an id of units");
    for (const id of item.indicators)
      if (!hasIndicator(id)) tell("dangling-reference", `${place}.indicators`, id, "an id of indicators.json");
    checkEvents(item.events, place, tell, hasDocument);
  });
}
