import { NOT_YET_FACTS } from "#domain/figure/observation.ts";
import { UNIT_CODES } from "#domain/figure/unit.ts";
import { PERIOD_PATTERN, periodEnd, periodStart } from "#domain/period/period.ts";
import { inUnit } from "#domain/quantity/in-unit.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation, ObservationStatus } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { own } from "#domain/release/own.ts";
import { same } from "#domain/versions/same.ts";
import { documentsOf, type Draft, type DraftSource, type DraftValue, valuesIn } from "./draft.ts";

/** Why a figure cannot be published as it stands. */
export type DraftIssueCode =
  | "no-indicator"
  | "no-category"
  | "no-period"
  | "no-unit"
  | "unit-differs"
  | "stage-misfit"
  /** Two figures of the document say different things of one indicator and period. */
  | "twice"
  /** Two documents say different things of it. */
  | "documents-differ"
  | "no-reason";

/** A figure of a draft: its document, and its key there. */
export interface FigureAt {
  readonly nth: number;
  readonly key: string;
}

/** A figure that stands in the way, with what was found and what is wanted. */
export interface DraftIssue extends FigureAt {
  readonly code: DraftIssueCode;
  readonly found: string;
  readonly expected: string;
  /** The figure of another document that says something else. */
  readonly against?: FigureAt;
}

/** A figure as an observation, beside what is published for the same thing. `same`: it says what is published already. */
export interface Placed extends FigureAt {
  readonly kind: "new" | "changed" | "beside" | "same";
  readonly observation: Observation;
  readonly was: Observation | null;
}

/** What a draft has to publish: its documents, the observations in the order of their texts, and what stands against it. */
export interface DraftObservations {
  readonly documents: readonly SourceDocument[];
  /** The ids of those that something rests on that is new or changed. */
  readonly named: ReadonlySet<string>;
  readonly placed: readonly Placed[];
  readonly issues: readonly DraftIssue[];
}

/** A draft's figures in the units of their indicators, each with its citation, held against a release. */
export function toObservations(draft: Draft, release: Release): DraftObservations {
  const documents: SourceDocument[] = [];
  const named = new Set<string>();
  const indicators = new Map(release.indicators.indicators.map((i) => [i.id, i]));
  const placed: Placed[] = [];
  const issues: DraftIssue[] = [];
  const ids = new Set(release.observations.observations.map(({ id }) => id));
  const all = documentsOf(draft).map((one) => {
    const document = documentOf(one.source, release, documents);
    documents.push(document);
    return { one, document };
  });
  const figures = all.flatMap(({ one, document }, nth) =>
    valuesIn(one).map(([key, value]) => ({ nth, key, value, document, reasons: one.reasons })),
  );
  for (const { nth, key, value, document, reasons } of figures) {
    const tell = (code: DraftIssueCode, found: string, expected: string): void =>
      void issues.push({ nth, key, code, found, expected });
    const indicator = indicators.get(value.indicator);
    if (indicator === undefined) {
      tell("no-indicator", value.indicator, "");
      continue;
    }
    const from = release.sources.documents.find(({ id }) => id === value.document)?.id ?? document.id;
    const fields = fieldsOf(value, indicator, from, tell);
    if (fields === null) continue;
    const reason = own(reasons, key);
    const twins = placed.filter(({ observation }) => isOfOne(observation, fields));
    const twin = twins.find(({ observation }) => saysTheSame(observation, fields)) ?? twins[0];
    if (twin !== undefined && (reason?.kind !== "beside" || twin.nth === nth)) {
      // Reports say their main figures more than once, and tables say them again.
      const { printed } = twin.observation;
      if (saysTheSame(twin.observation, fields)) {
        if (twin.kind !== "same") named.add(from);
      } else if (twin.nth === nth) tell("twice", fields.printed, printed);
      else
        issues.push({
          nth,
          key,
          code: "documents-differ",
          found: fields.printed,
          expected: printed,
          against: { nth: twin.nth, key: twin.key },
        });
      continue;
    }
    const published = release.observations.observations.filter((o) => isOfOne(o, fields));
    const was = published.find((o) => saysTheSame(o, fields)) ?? published[0] ?? null;
    if (was === null || reason?.kind === "beside") {
      const id = freeId(fields, document.id, ids);
      ids.add(id);
      const isFirst = was === null && twin === undefined;
      placed.push({ nth, key, kind: isFirst ? "new" : "beside", observation: { id, ...fields }, was });
    } else if (saysTheSame(was, fields)) {
      placed.push({ nth, key, kind: "same", observation: was, was });
      continue;
    } else {
      if (reason === undefined || reason.reason.zh === "") tell("no-reason", fields.printed, was.printed);
      // It stays the same value, whose period is written as it was.
      placed.push({ nth, key, kind: "changed", observation: { ...fields, id: was.id, period: was.period }, was });
    }
    named.add(from);
  }
  return { documents, named, placed, issues };
}

type Fields = Omit<Observation, "id">;

function fieldsOf(
  value: DraftValue,
  indicator: Indicator,
  document: string,
  tell: (code: DraftIssueCode, found: string, expected: string) => void,
): Fields | null {
  const categories = indicator.breakdown?.categories.map(({ code }) => code);
  const category = categories === undefined ? undefined : value.category;
  if (categories !== undefined && (category === undefined || !categories.includes(category))) {
    tell("no-category", category ?? "", categories.join(" | "));
    return null;
  }
  if (!PERIOD_PATTERN.test(value.period)) {
    tell("no-period", value.period, "2025 | 2025-H1 | 2025-Q3 | 2025-08");
    return null;
  }
  const status = statusOf(value, indicator);
  if (status === null) {
    tell("stage-misfit", value.stage, indicator.stage ?? indicator.kind);
    return null;
  }
  const { phrase, start, end, section } = value;
  // A phrase that was broken in the middle is not to be cited; its figure is.
  const whole = phrase !== "" && !/[\n\r\t]/.test(phrase) && end - start <= 40;
  const fieldsWith = (
    said: Pick<Fields, "value" | "lower" | "upper" | "missing" | "printed" | "qualifier">,
  ): Fields => ({
    indicator: indicator.id,
    ...(category === undefined ? {} : { category }),
    period: value.period,
    basis: value.basis,
    ...said,
    status,
    source: { document, section, phrase: whole ? phrase : null, ...(whole ? { start, end } : {}) },
  });
  const { unit, missing } = value;
  if (missing !== undefined) return fieldsWith({ value: null, missing, printed: "", qualifier: null });
  const numbers = unit === null || UNIT_CODES.includes(unit) ? inUnit(value, indicator.unit) : null;
  if (numbers === null) {
    tell(unit === null ? "no-unit" : "unit-differs", unit ?? value.printed, indicator.unit);
    return null;
  }
  return fieldsWith({
    value: numbers.value,
    ...(numbers.lower === undefined ? {} : { lower: numbers.lower, upper: numbers.upper ?? null }),
    printed: value.printed,
    qualifier: value.qualifier,
  });
}

/** What is planned or intended is a value only of an indicator that is about that. */
function statusOf({ stage }: DraftValue, { kind, stage: money }: Indicator): ObservationStatus | null {
  if (stage !== "plan" && stage !== "intent") return stage;
  return NOT_YET_FACTS.has(kind) || NOT_YET_FACTS.has(money ?? "") ? "actual" : null;
}

/** True of two values for one thing and time: a year, and its months from January to December, are one. */
const isOfOne = (o: Fields, other: Fields): boolean =>
  o.indicator === other.indicator &&
  o.area === other.area &&
  o.category === other.category &&
  o.status === other.status &&
  // Of what is known to be missing the same can be said again, and a number comes beside it.
  (o.missing === undefined || other.missing !== undefined) &&
  (o.period === other.period ||
    (periodStart(o.period) === periodStart(other.period) && periodEnd(o.period) === periodEnd(other.period)));

const saysTheSame = (o: Fields, other: Fields): boolean =>
  o.value === other.value &&
  same([o.lower, o.upper, o.missing, o.qualifier], [other.lower, other.upper, other.missing, other.qualifier]);

/**
 * The document in the list of sources: the one with this text where it is listed already, else a new one. A workbook has no text
 * that a hash could be of, and is known by what it is called.
 */
function documentOf(
  source: DraftSource,
  { sources: { documents } }: Release,
  before: readonly SourceDocument[],
): SourceDocument {
  const isTable = source.form === "table";
  const known = documents.find(({ sha256, title, issuer, published }) =>
    isTable
      ? title.zh === source.title.zh && issuer.zh === source.issuer.zh && (published ?? "") === source.published
      : sha256 === source.sha256,
  );
  if (known !== undefined) return known;
  const base = source.published === "" ? "report" : `report-${source.published}`;
  const taken = new Set([...documents, ...before].map(({ id }) => id));
  return {
    id: freeOf(base, "-", taken),
    title: source.title,
    titleAsPublished: true,
    issuer: source.issuer,
    host: null,
    kind: /统计/.test(source.issuer.zh)
      ? "statistics"
      : /人民代表大会/.test(source.issuer.zh)
        ? "congress"
        : "government",
    official: true,
    published: source.published === "" ? null : source.published,
    publishedFrom: source.published === "" ? "none" : "page",
    url: source.url === "" ? null : source.url,
    indexNumber: null,
    sha256: isTable ? null : source.sha256,
    chars: isTable ? null : source.chars,
    damage: [],
    leftOut: [],
  };
}

function freeId({ indicator, period, category, status }: Fields, document: string, taken: ReadonlySet<string>): string {
  const parts = [indicator, period.replace("/", "-"), ...(category === undefined ? [] : [category])];
  const base = [...parts, ...(status === "actual" ? [] : [status])].join(".");
  return taken.has(base) ? freeOf(`${base}.${document}`, ".", taken) : base;
}

/** The name itself, or with the first number that is free. */
function freeOf(base: string, sign: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}${sign}${n}`;
    if (!taken.has(name)) return name;
  }
}
