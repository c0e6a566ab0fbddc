import type { CommitmentLine, CommitmentsModel } from "#domain/commitment/commitment-lines.ts";
import type { Language } from "#domain/site/language.ts";
import { stretchOf } from "#domain/period/stretch.ts";
import { COMMITMENT_WORDS, type CommitmentWords } from "#words/commitment/commitment-words.ts";
import { eventText } from "#words/spoken/describe-commitments.ts";
import { formatDate } from "#words/format/date.ts";
import { aside } from "#words/format/writing.ts";
import { flags } from "./commitment-flags.ts";
import { lane, LANE_PARTS, LANE_SIGNS, partsOf, reachOf } from "./commitment-lane.ts";
import { type DrawContext, NARROW_BELOW } from "#charts/draw/drawing.ts";
import type { Drawn, Words } from "#charts/draw/frame.ts";
import { pictureKey } from "#charts/draw/picture-key.ts";
import { plainDrawing } from "#charts/draw/plain-drawing.ts";
import { line, type Shape } from "#charts/draw/shapes.ts";
import { literal, textWidth, widest, wrapped } from "#charts/draw/text.ts";
import { type TimeAxis, timeAxis } from "#charts/axis/time-axis.ts";
import { ALERT, INK, LINE_HEIGHT, MUTED, RULE, SMALL, TEXT } from "#charts/draw/tokens.ts";

const LANE = 22;
const HEAD = 28;
/** Nearer to its own lane than to the one before: on a phone a name stands above. */
const BETWEEN = 10;
const INDENT = 14;
/** The line of the day, and the one of the years below it. */
const TOP = 2 * (SMALL + 7);
const BOTTOM = SMALL + 10;

/** Commitments one line each on a true time axis, the most urgent first; one alone is drawn with what happened written at it. */
export function drawCommitments(model: CommitmentsModel, context: DrawContext): Drawn {
  const { height } = context;
  // As many of the most urgent ones as the place has room for: the headings say of how many they are.
  for (let left = model.lines.length; ; left--) {
    const drawn = drawLines({ ...model, lines: model.lines.slice(0, left) }, context);
    if (height === undefined || drawn.height <= height || left <= 1) return drawn;
  }
}

function drawLines(model: CommitmentsModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const words = COMMITMENT_WORDS[lang];
  const names = model.lines.map((l) => literal(nameOf(l, words, lang)));
  const alone = model.total === 1 && model.lines.length === 1;
  const narrow = width < NARROW_BELOW || alone;
  const column = narrow ? width : Math.min(width * 0.42, widest(names, TEXT) + 1 + INDENT);
  const today = stretchOf(model.day).to;
  const reach = [...model.lines.flatMap(reachOf), { from: today - 1, to: today }];
  const axis = timeAxis(
    { from: Math.min(...reach.map((s) => s.from)), to: Math.max(...reach.map((s) => s.to)) },
    { left: narrow ? 1 : column + 14, right: width - 1 },
    lang,
  );
  const rows = alone ? [] : rowsOf(model, names, { column, narrow, width }, words);
  const first = model.lines[0];
  const single = alone && first !== undefined ? flags(first, axis, TOP, width, today, lang) : null;
  const bottom = single?.bottom ?? rows[rows.length - 1]?.bottom ?? TOP;
  // A low place has its years above alone.
  const low = context.height !== undefined;
  const foot = low ? 2 : BOTTOM;
  const parts = partsOf(model.lines);
  const key = pictureKey(
    [
      ...LANE_PARTS.filter((p) => parts.has(p)).map((p) => ({ ...LANE_SIGNS[p], text: words.key[p] })),
      ...[
        model.lines.some(isImprecise) ? words.key.imprecise : "",
        model.shown < model.total && !low ? words.limited(model.shown, model.total) : "",
      ]
        .filter((text) => text !== "")
        .map((text) => ({ wide: 0, sign: () => [], text })),
    ],
    width,
    bottom + foot + 4,
  );
  const height = bottom + foot + 4 + key.height + 4;
  const tip = (l: CommitmentLine) => (event: CommitmentLine["events"][number]) =>
    [l.title[lang], eventText(event, lang)].flatMap((t) => wrapped(literal(t), TEXT, width * 0.7)).join("\n");
  const shapes: readonly Shape[] = [
    ...grid(axis, TOP, bottom),
    line(axis.place(today), SMALL + 6, axis.place(today), bottom, { stroke: INK }),
    ...(single?.shapes ?? []),
    ...rows.flatMap((r) => (r.line === null ? [] : lane(r.line, axis, r.middle, today, tip(r.line)))),
    ...key.shapes,
  ];
  return plainDrawing(
    {
      height,
      shapes,
      spots: model.lines.map((of, at) => ({
        of,
        x: axis.place(stretchOf(of.due ?? of.events[0]?.date ?? model.day).to),
        y: single?.middle ?? rows.filter((r) => r.line !== null)[at]?.middle ?? 0,
      })),
      words: [
        todayWords(axis.place(today), words.day(formatDate(model.day, lang)), width),
        ...[TOP - SMALL / 2 - 3, ...(low ? [] : [bottom + SMALL / 2 + 5])].flatMap((y) => ticks(axis, y)),
        ...rows.flatMap((r) => r.words),
        ...(single?.words ?? []),
        ...key.words,
      ],
    },
    context,
  );
}

const isInferred = ({ due, dueInferred }: CommitmentLine): boolean => due !== null && dueInferred === true;

/** A month or a year is all that is known of one of its dates. */
const isImprecise = ({ events }: CommitmentLine): boolean => events.some(({ date }) => date.length < 10);

function nameOf(of: CommitmentLine, words: CommitmentWords, lang: Language): string {
  const { title, state, under, folded } = of;
  const asides = [...(state === under ? [] : [words.states[state]]), ...(isInferred(of) ? [words.dueInferred] : [])];
  return title[lang] + (folded > 0 ? words.parts(folded) : "") + asides.map((said) => aside(said, lang)).join("");
}

interface Row {
  /** `null` for a heading. */
  readonly line: CommitmentLine | null;
  readonly middle: number;
  readonly bottom: number;
  readonly words: readonly Words[];
}

/** Headings with the state that the lines below them share, and each line with its name before it, or above it on a phone. */
function rowsOf(
  { lines, counts }: CommitmentsModel,
  names: readonly string[],
  { column, narrow, width }: { readonly column: number; readonly narrow: boolean; readonly width: number },
  words: CommitmentWords,
): readonly Row[] {
  const rows: Row[] = [];
  let y = TOP + 4;
  lines.forEach((l, at) => {
    if (lines[at - 1]?.under !== l.under) {
      const count = lines.filter((other) => other.under === l.under && !other.part).length;
      // Bold letters are wider than they are reckoned.
      const room = (narrow ? column : width) * 0.9;
      const text = wrapped(words.group(words.states[l.under], count, counts[l.under] ?? count), TEXT, room);
      const tall = HEAD + (text.length - 1) * LINE_HEIGHT;
      const colour = l.under === "passed" || l.under === "late" ? ALERT : INK;
      rows.push({
        line: null,
        middle: y + tall / 2,
        bottom: y + tall,
        words: [{ x: 0, y: y + tall / 2, text: text.join("\n"), weight: 600, colour, halo: true }],
      });
      y += tall;
    }
    const indent = l.part ? INDENT : 0;
    const text = wrapped(names[at] ?? "", TEXT, column - indent);
    const tall = text.length * LINE_HEIGHT;
    const height = narrow ? tall + LANE : Math.max(tall, LANE);
    rows.push({
      line: l,
      middle: narrow ? y + tall + LANE / 2 - 1 : y + height / 2,
      bottom: y + height + BETWEEN,
      words: [{ x: indent, y: narrow ? y + tall / 2 : y + height / 2, text: text.join("\n"), halo: narrow }],
    });
    y += height + BETWEEN;
  });
  return rows;
}

const grid = ({ ticks }: TimeAxis, top: number, bottom: number): readonly Shape[] =>
  ticks.map(({ x }) => line(x, top, x, bottom, { stroke: RULE }));

/** The day, at its line, and inside the drawing. */
function todayWords(x: number, text: string, width: number): Words {
  const wide = textWidth(text, SMALL);
  return { x: Math.max(0, Math.min(width - wide, x - wide / 2)), y: SMALL / 2 + 1, text, size: SMALL, colour: INK };
}

const ticks = (axis: TimeAxis, y: number): readonly Words[] =>
  axis.ticks
    .filter(({ label }) => label !== "")
    .map(({ x, label }) => ({ x, y, text: label, size: SMALL, colour: MUTED, align: "center" }));
