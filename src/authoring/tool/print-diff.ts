import type { ReleaseDiff } from "#domain/versions/diff.ts";
import type { RecordChange, TrackedChange } from "#domain/versions/records.ts";
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
    definitions: diff.definitions.map(({ id, ...change }) => ({ ...recordAsData(change), indicator: id })),
    themes: diff.themes.map(({ id, ...change }) => ({ ...recordAsData(change), theme: id })),
    documents: diff.documents.map(({ id, ...change }) => ({ ...recordAsData(change), document: id })),
    conflicts: diff.conflicts.map(({ id, ...change }) => ({ ...recordAsData(change), conflict: id })),
    groups: diff.groups.map(({ id, ...change }) => ({ ...recordAsData(change), group: id })),
    sessions: diff.sessions.map(({ id, ...change }) => ({ ...recordAsData(change), session: id })),
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

/** A record with both sides of each field that differs, and why. */
function recordAsData({ kind, fields, before, after, reasons }: Omit<RecordChange<object>, "id">): object {
  const [was, is] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after ?? {}))];
  return {
    kind,
    fields,
    changed: fields.map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null })),
    reasons: reasons.map((r) => ({
      release: r.release,
      kind: r.kind,
      reason: r.reason,
      document: r.document ?? null,
    })),
  };
}

const trackedAsData = <T extends { readonly events: readonly unknown[] }>({
  id,
  events,
  ...change
}: TrackedChange<T>): unknown => ({ ...recordAsData(change), id, events });
