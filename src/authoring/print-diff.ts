import type { ReleaseDiff } from "#domain/diff.ts";
import type { TrackedChange } from "#domain/versions/records.ts";
import type { KnownValue } from "#domain/versions/values.ts";

/** What differs, for machines: each value with both sides and its reasons, records by their ids. */
export function diffAsData(diff: ReleaseDiff): Readonly<Record<string, unknown>> {
  return {
    from: diff.from,
    to: diff.to,
    values: diff.values.map(({ kind, id, indicator, fields, before, after, reasons }) => ({
      kind,
      observation: id,
      indicator,
      fields,
      before: valueAsData(before),
      after: valueAsData(after),
      reasons: reasons.map((r) => ({
        release: r.release,
        kind: r.kind,
        reason: r.reason,
        document: r.document ?? null,
      })),
    })),
    definitions: diff.definitions.map(({ kind, id, fields }) => ({ kind, indicator: id, fields })),
    documents: diff.documents.map(({ kind, id, fields }) => ({ kind, document: id, fields })),
    commitments: diff.commitments.map(trackedAsData),
    suggestions: diff.suggestions.map(trackedAsData),
  };
}

const valueAsData = (known: KnownValue | null): unknown =>
  known === null
    ? null
    : {
        quantity: known.quantity,
        unit: known.indicator?.unit ?? null,
        printed: known.observation.printed,
        period: known.observation.period,
        source: known.observation.source,
      };

const trackedAsData = ({
  kind,
  id,
  fields,
  events,
}: Pick<TrackedChange<{ readonly events: readonly unknown[] }>, "kind" | "id" | "fields" | "events">): unknown => ({
  kind,
  id,
  fields,
  events,
});
