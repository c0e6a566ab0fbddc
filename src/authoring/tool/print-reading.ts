import type { Figure, Finding, Reading, Span } from "#authoring/read/reading.ts";
import type { Language } from "#domain/site/language.ts";
import { CLERK } from "#words/clerk/clerk.ts";
import { findingSentence, findingText } from "#words/clerk/finding-words.ts";
import { READING_WORDS, type ReadingWords } from "#words/clerk/reading-words.ts";
import { formatPeriod } from "#words/format/format.ts";

/** A document that was read, with what was found in it. */
export interface ReadDocument {
  readonly text: string;
  /** Of the file. */
  readonly sha256: string;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** A reading for machines, by the contract of `read --json`; messages are in one language. */
export function readingAsData(
  { text, sha256, reading, findings }: ReadDocument,
  lang: Language,
): Readonly<Record<string, unknown>> {
  const { figures, named, left } = reading;
  return {
    source: { sha256, chars: Array.from(text).length },
    figures,
    named,
    left,
    findings: findings.map((finding) => {
      const { code, severity, start, end } = finding;
      return { code, severity, start, end, message: findingSentence(finding, lang) };
    }),
  };
}

/** A reading for people: a line to a figure, then what is left over, then what looks wrong. */
export function readingText({ text, reading, findings }: ReadDocument, lang: Language): string {
  const words = READING_WORDS[lang];
  const chars = Array.from(text);
  const placeOf = places(chars, words);
  const { figures, named, left } = reading;
  const counts = { chars: chars.length, figures: figures.length, named: named.length, left: left.length };
  const leftLine = (span: Span): string => `${placeOf(span.start)}  ${around(chars, span)}`;
  return [
    words.counts({ ...counts, findings: findings.length }),
    ...section(
      "",
      figures.map((figure) => figureLine(figure, placeOf(figure.start), words, lang)),
    ),
    ...section(words.left, left.map(leftLine)),
    ...section(
      words.findings,
      findings.map((finding) => findingLine(finding, placeOf(finding.start), lang)),
    ),
  ].join("\n");
}

const section = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", ...(head === "" ? [] : [head]), ...lines];

function figureLine(figure: Figure, place: string, words: ReadingWords, lang: Language): string {
  const { text, label, period, stage, indicator, tier, unit } = figure;
  const [best] = indicator;
  return [
    `${place}  ${text}`,
    ...(unit === null && figure.flags.includes("no-unit") ? [words.unitMissing] : []),
    label ?? words.noLabel,
    period === null ? words.noPeriod : formatPeriod(period, lang),
    words.stages[stage],
    best === undefined ? words.noIndicator : `${best.id} (${best.certainty.toFixed(2)})`,
    words.tiers[tier],
  ].join(" · ");
}

function findingLine(finding: Finding, place: string, lang: Language): string {
  const { labelled } = CLERK[lang];
  const { message, remedy } = findingText(finding.code, lang);
  return [
    `${place}  ${READING_WORDS[lang].severity[finding.severity]}${labelled.message(message, finding.code)}`,
    `  ${labelled.found(finding.found)}`,
    ...(finding.expected === null ? [] : [`  ${labelled.expected(finding.expected)}`]),
    `  ${labelled.remedy(remedy)}`,
  ].join("\n");
}

/** So many code points are shown before and after a number that stands alone, within its line. */
const AROUND = 10;

function around(chars: readonly string[], { start, end }: Span): string {
  const before = chars
    .slice(Math.max(0, start - AROUND), start)
    .join("")
    .replace(/^[^]*[\r\n]/, "");
  const after = chars
    .slice(end, end + AROUND)
    .join("")
    .replace(/[\r\n][^]*$/, "");
  return `…${before}【${chars.slice(start, end).join("")}】${after}…`;
}

/** Gives a place its line and column; a line ends as any system ends it. */
function places(chars: readonly string[], { place }: ReadingWords): (offset: number) => string {
  const starts = [0];
  for (const [at, char] of chars.entries())
    if (char === "\n" || (char === "\r" && chars[at + 1] !== "\n")) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return place(low + 1, offset - (starts[low] ?? 0) + 1);
  };
}
