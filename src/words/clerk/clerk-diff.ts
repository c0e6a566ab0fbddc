import type { ReleaseDiff } from "#domain/versions/diff.ts";
import { type Language, LANGUAGES } from "#domain/site/language.ts";
import { RECORD_LISTS, type RecordChangeKind } from "#domain/schemas/change.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { EventChange, RecordChange } from "#domain/versions/records.ts";
import type { ValueChangeKind } from "#domain/versions/kinds.ts";
import type { GivenReason, KnownValue, ValueChange } from "#domain/versions/values.ts";
import { formatPeriod } from "#words/format/format.ts";

/** What the clerk's tool says of the difference between two releases, in one language. */
interface DiffWords {
  readonly asOf: (release: string, day: string) => string;
  readonly nothing: string;
  readonly heading: (name: keyof typeof HEADINGS, count: number) => string;
  readonly values: Readonly<Record<ValueChangeKind, string>>;
  readonly records: Readonly<Record<RecordChange<unknown>["kind"], string>>;
  readonly events: Readonly<Record<EventChange<unknown>["kind"], string>>;
  readonly told: Readonly<Record<RecordChangeKind, string>>;
  readonly reason: (reason: Pick<GivenReason, "reason" | "document" | "release">) => string;
  readonly noReason: string;
  readonly source: string;
  readonly none: string;
}

const HEADINGS = {
  values: ["数值", "Values"],
  definitions: ["指标定义", "Definitions"],
  themes: ["主题", "Themes"],
  documents: ["文件", "Documents"],
  conflicts: ["来源不一致", "Conflicts"],
  groups: ["承诺类别", "Groups of commitments"],
  commitments: ["承诺", "Commitments"],
  sessions: ["办理情况", "Sessions"],
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
    events: { added: "新增", altered: "改写文字", vanished: "被删去" },
    told: { corrected: "更正", completed: "补充", reworded: "改写文字", redefined: "口径调整", withdrawn: "撤回" },
    reason: ({ reason, document, release }) =>
      `理由：${reason.zh}（${[release, ...(document === undefined ? [] : [document])].join("，")}）`,
    noReason: "理由：没有写",
    source: "出处：",
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
    events: { added: "added", altered: "reworded", vanished: "gone" },
    told: {
      corrected: "corrected",
      completed: "completed",
      reworded: "reworded",
      redefined: "redefined",
      withdrawn: "withdrawn",
    },
    reason: ({ reason, document, release }) =>
      `reason: ${reason.en} (${[release, ...(document === undefined ? [] : [document])].join(", ")})`,
    noReason: "reason: none given",
    source: "source: ",
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
    ...RECORD_LISTS.flatMap((list) =>
      block(
        list,
        diff[list].map((change: RecordChange<Titled>) => recordText(change, lang)),
      ),
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
  const [was, is] = known.map((k) => new Map<string, unknown>(Object.entries(k?.observation ?? {})));
  const side = (value: unknown): string => (value === undefined ? words.none : inLanguage(value, lang));
  return [
    `  ${words.values[kind]}  ${id}  ${name} ${period}`,
    `${printedText(before) ?? words.none} → ${printedText(after) ?? words.none}`,
    ...(told.length === 0 && needsReason ? [words.noReason] : told),
    words.source + sides(known.map((k) => k && k.observation.source.document)),
    ...others.map((field) => `${field}: ${side(was?.get(field))} → ${side(is?.get(field))}`),
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

/** What the lists have in common: some have a name, some a title, some a history. */
interface Titled {
  readonly name?: Readonly<Record<Language, string>>;
  readonly title?: Readonly<Record<Language, string>>;
}
interface Told {
  readonly events?: readonly EventChange<{ readonly date: string; readonly type: string }>[];
}

/** A record with both sides of each field that differs, what happened, and why. */
function recordText(change: RecordChange<Titled> & Told, lang: Language): string {
  const words = WORDS[lang];
  const { kind, id, fields, before, after, reasons, events = [] } = change;
  const known = after ?? before;
  const [was, is] = [
    new Map<string, unknown>(Object.entries(before ?? {})),
    new Map<string, unknown>(Object.entries(after ?? {})),
  ];
  const side = (value: unknown): string => (value === undefined ? words.none : inLanguage(value, lang));
  return [
    `  ${words.records[kind]}  ${id}  ${(known?.name ?? known?.title)?.[lang] ?? ""}`,
    ...fields.map((field) => `${field}: ${side(was.get(field))} → ${side(is.get(field))}`),
    ...events.map((event) => {
      const told = event.after ?? event.before;
      return `${words.events[event.kind]}  ${told?.date ?? ""} ${told?.type ?? ""}`;
    }),
    ...reasons.map((reason) => `${words.told[reason.kind]}  ${words.reason(reason)}`),
  ].join("\n    ");
}

/** A field's value in one language: a text as it is, everything else as JSON with the texts of that language. */
function inLanguage(value: unknown, lang: Language): string {
  const told = translated(value, lang);
  return typeof told === "string" ? told : (JSON.stringify(told) ?? "");
}

function translated(value: unknown, lang: Language): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => translated(one, lang));
  if (typeof value !== "object" || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  if (fields.size === LANGUAGES.length && LANGUAGES.every((one) => fields.has(one))) return fields.get(lang);
  return Object.fromEntries([...fields].map(([key, one]) => [key, translated(one, lang)]));
}
