import type { DeclaredRecordChange } from "#domain/schemas/change.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { fieldsThatDiffer, same } from "./same.ts";

/** What a release declared of a record. */
export interface GivenRecordReason extends DeclaredRecordChange {
  readonly release: string;
}

/** What releases declared of the records of one list, by their ids, from the oldest release to the newest. */
export type RecordReasons = ReadonlyMap<string, readonly GivenRecordReason[]>;

const NONE: RecordReasons = new Map();

/** A record that is not the same in two releases. */
export interface RecordChange<T> {
  readonly kind: "added" | "changed" | "removed";
  readonly id: string;
  /** The fields that differ; none where the record is new or gone. */
  readonly fields: readonly string[];
  readonly before: T | null;
  readonly after: T | null;
  /** Empty for a new record, and where nobody gave a reason. */
  readonly reasons: readonly GivenRecordReason[];
}

/** The records that differ, in the order of the later list; those that are gone come last. */
export function compareRecords<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  declared: RecordReasons = NONE,
): readonly RecordChange<T>[] {
  const told = (id: string): readonly GivenRecordReason[] => declared.get(id) ?? [];
  const earlier = new Map(before.map((record) => [record.id, record]));
  const later = new Set(after.map(({ id }) => id));
  const kept = after.flatMap((record): readonly RecordChange<T>[] => {
    const { id } = record;
    const old = earlier.get(id);
    if (old === undefined) return [{ kind: "added", id, fields: [], before: null, after: record, reasons: [] }];
    const fields = fieldsThatDiffer(old, record);
    return fields.length === 0 ? [] : [{ kind: "changed", id, fields, before: old, after: record, reasons: told(id) }];
  });
  const gone = before
    .filter(({ id }) => !later.has(id))
    .map((record): RecordChange<T> => ({
      kind: "removed",
      id: record.id,
      fields: [],
      before: record,
      after: null,
      reasons: told(record.id),
    }));
  return [...kept, ...gone];
}

/** The fields of an indicator that say what its values mean; the others name it, place it, or say when it is due. */
const MEANING: ReadonlySet<string> = new Set(["unit", "kind", "definition", "scope", "stage", "breakdown"]);

/** True where an indicator's values mean something else than before. */
export const isRedefined = (before: Indicator | undefined, after: Indicator | undefined): boolean =>
  before !== undefined && after !== undefined && fieldsThatDiffer(before, after).some((field) => MEANING.has(field));

/** Something that happened, in two releases: lists of events only grow, so `altered` and `vanished` are faults. */
export interface EventChange<E> {
  readonly kind: "added" | "altered" | "vanished";
  readonly before: E | null;
  readonly after: E | null;
}

/** A record with a history that is not the same in two releases; `fields` does not name the history itself. */
export interface TrackedChange<T extends { readonly events: readonly unknown[] }> extends RecordChange<T> {
  readonly events: readonly EventChange<T["events"][number]>[];
}

interface Happening {
  readonly date: string;
  readonly type: string;
}

/** The commitments or suggestions that differ, each with what happened in between. */
export function compareTracked<T extends { readonly id: string; readonly events: readonly Happening[] }>(
  before: readonly T[],
  after: readonly T[],
  declared: RecordReasons = NONE,
): readonly TrackedChange<T>[] {
  return compareRecords(before, after, declared).map((change) => ({
    ...change,
    fields: change.fields.filter((field) => field !== "events"),
    events: compareEvents<T["events"][number]>(change.before?.events ?? [], change.after?.events ?? []),
  }));
}

/**
 * An event that was learnt of late may stand between older ones, so lists are compared without their order. What is there
 * on one side alone is the same event, altered, where day and type agree.
 */
function compareEvents<E extends Happening>(before: readonly E[], after: readonly E[]): readonly EventChange<E>[] {
  const lost = [...before];
  const found = after.filter((event) => {
    const at = lost.findIndex((old) => same(old, event));
    if (at !== -1) lost.splice(at, 1);
    return at === -1;
  });
  const changes = found.map((event): EventChange<E> => {
    const at = lost.findIndex((old) => old.date === event.date && old.type === event.type);
    const [old] = at === -1 ? [] : lost.splice(at, 1);
    return old === undefined
      ? { kind: "added", before: null, after: event }
      : { kind: "altered", before: old, after: event };
  });
  return [...changes, ...lost.map((old): EventChange<E> => ({ kind: "vanished", before: old, after: null }))];
}
