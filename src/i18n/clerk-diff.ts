import type { ReleaseDiff } from "#domain/diff.ts";
import type { Language } from "#domain/language.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { EventChange, RecordChange, TrackedChange } from "#domain/versions/records.ts";
import type { ValueChangeKind } from "#domain/versions/kinds.ts";
import type { GivenReason, KnownValue, ValueChange } from "#domain/versions/values.ts";
import { formatPeriod } from "./format.ts";

/** What the clerk's tool says of the difference between two releases, in one language. */
interface DiffWords {
  readonly asOf: (release: string, day: string) => string;
  readonly nothing: string;
  readonly heading: (name: keyof typeof HEADINGS, count: number) => string;
  readonly values: Readonly<Record<ValueChangeKind, string>>;
  readonly records: Readonly<Record<RecordChange<unknown>["kind"], string>>;
  readonly events: Readonly<Record<EventChange<unknown>["kind"], string>>;
  readonly reason: (reason: GivenReason) => string;
  readonly noReason: string;
  readonly source: string;
  readonly fields: (names: readonly string[]) => string;
  readonly none: string;
}

const HEADINGS = {
  values: ["数值", "Values"],
  definitions: ["指标定义", "Definitions"],
  documents: ["文件", "Documents"],
  commitments: ["承诺", "Commitments"],
  suggestions: ["建议", "Suggestions"],
} as const;

const WORDS: Readonly<Record<Language, DiffWords>> = {
  zh: {
    asOf: (release, day) => `${day} 当天所知（版本 ${release}）`,
    nothing: "没有不同。",
    heading: (name, count) => `${HEADINGS[name][0]}：${count} 处`,
    values: {
      added: "新增",
      revised: "修订",
      corrected: "更正",
      redefined: "口径调整",
      withdrawn: "撤回",
      unexplained: "有变，未说明",
      cited: "数值不变，出处或备注有变",
    },
    records: { added: "新增", changed: "有变", removed: "不再列出" },
    events: { added: "新增", altered: "被改动", vanished: "被删去" },
    reason: ({ reason, document, release }) =>
      `理由：${reason.zh}（${[release, ...(document === undefined ? [] : [document])].join("，")}）`,
    noReason: "理由：没有写",
    source: "出处：",
    fields: (names) => `不同的项：${names.join("、")}`,
    none: "无",
  },
  en: {
    asOf: (release, day) => `as known on ${day} (release ${release})`,
    nothing: "No difference.",
    heading: (name, count) => `${HEADINGS[name][1]}: ${count}`,
    values: {
      added: "added",
      revised: "revised",
      corrected: "corrected",
      redefined: "redefined",
      withdrawn: "withdrawn",
      unexplained: "changed without a reason",
      cited: "same value, other source or note",
    },
    records: { added: "added", changed: "changed", removed: "no longer listed" },
    events: { added: "added", altered: "altered", vanished: "gone" },
    reason: ({ reason, document, release }) =>
      `reason: ${reason.en} (${[release, ...(document === undefined ? [] : [document])].join(", ")})`,
    noReason: "reason: none given",
    source: "source: ",
    fields: (names) => `fields: ${names.join(", ")}`,
    none: "none",
  },
};

/** Everything that differs, a block for each kind of thing, a line or a few for each of them. */
export function diffText(diff: ReleaseDiff, lang: Language): string {
  const words = WORDS[lang];
  const version = ({ release, day }: ReleaseDiff["from"]): string =>
    day === null ? release : words.asOf(release, day);
  const block = (name: keyof typeof HEADINGS, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [[words.heading(name, lines.length), ...lines].join("\n")];
  const blocks = [
    ...block(
      "values",
      diff.values.map((change) => valueText(change, lang)),
    ),
    ...block(
      "definitions",
      diff.definitions.map((change) => recordText(change, change.after?.name ?? change.before?.name, lang)),
    ),
    ...block(
      "documents",
      diff.documents.map((change) => recordText(change, change.after?.title ?? change.before?.title, lang)),
    ),
    ...block(
      "commitments",
      diff.commitments.map((change) => trackedText(change, lang)),
    ),
    ...block(
      "suggestions",
      diff.suggestions.map((change) => trackedText(change, lang)),
    ),
  ];
  return [`${version(diff.from)} → ${version(diff.to)}`, ...(blocks.length === 0 ? [words.nothing] : blocks)].join(
    "\n\n",
  );
}

/** Two sides of a change; one where they are the same or the other is not there. */
const sides = (texts: readonly (string | null)[]): string =>
  [...new Set(texts.filter((text) => text !== null))].join(" → ");

function valueText(change: ValueChange, lang: Language): string {
  const words = WORDS[lang];
  const { kind, id, before, after, reasons, fields } = change;
  const known = [before, after];
  const name = (after ?? before)?.indicator?.name[lang] ?? change.indicator;
  const period = sides(known.map((k) => k && formatPeriod(k.observation.period, lang, k.observation.basis)));
  const told = reasons.map(words.reason);
  const needsReason = kind !== "added" && kind !== "cited";
  const others = fields.filter((field) => !SHOWN.has(field));
  return [
    `  ${words.values[kind]}  ${id}  ${name} ${period}`,
    `${printedText(before) ?? words.none} → ${printedText(after) ?? words.none}`,
    ...(told.length === 0 && needsReason ? [words.noReason] : told),
    words.source + sides(known.map((k) => k && k.observation.source.document)),
    ...(others.length === 0 ? [] : [words.fields(others)]),
  ].join("\n    ");
}

/** What the lines of a value show already. */
const SHOWN: ReadonlySet<string> = new Set([
  "value",
  "lower",
  "upper",
  "missing",
  "printed",
  "period",
  "source",
  "note",
] satisfies readonly (keyof Observation)[]);

/** The words of a value; the code of the reason where there is none. */
const printedText = (known: KnownValue | null): string | null =>
  known === null ? null : known.observation.printed || (known.observation.missing ?? null);

function recordText(
  { kind, id, fields }: Pick<RecordChange<unknown>, "kind" | "id" | "fields">,
  name: Readonly<Record<Language, string>> | undefined,
  lang: Language,
): string {
  const words = WORDS[lang];
  const head = `  ${words.records[kind]}  ${id}  ${name?.[lang] ?? ""}`;
  return fields.length === 0 ? head : `${head}\n    ${words.fields(fields)}`;
}

interface Titled {
  readonly title: Readonly<Record<Language, string>>;
  readonly events: readonly { readonly date: string; readonly type: string }[];
}

function trackedText<T extends Titled>(change: TrackedChange<T>, lang: Language): string {
  const lines = change.events.map((event) => {
    const told = event.after ?? event.before;
    return `    ${WORDS[lang].events[event.kind]}  ${told?.date ?? ""} ${told?.type ?? ""}`;
  });
  return [recordText(change, (change.after ?? change.before)?.title, lang), ...lines].join("\n");
}
