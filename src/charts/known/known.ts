import { type KnownMark, type KnownModel, type KnownRow, signOf } from "#domain/known/known.ts";
import { KNOWN_WORDS } from "#words/known/known-words.ts";
import { signWords } from "#words/spoken/describe-known.ts";
import { formatPeriod } from "#words/format/format.ts";
import { type DrawContext, NARROW_BELOW } from "#charts/draw/drawing.ts";
import type { Drawn, Words } from "#charts/draw/frame.ts";
import { KNOWN_SIGNS, knownShapes } from "./known-mark.ts";
import { pictureKey } from "#charts/draw/picture-key.ts";
import { plainDrawing } from "#charts/draw/plain-drawing.ts";
import { line, type Shape } from "#charts/draw/shapes.ts";
import { literal, textWidth, widest, wrapped } from "#charts/draw/text.ts";
import { LINE_HEIGHT, MUTED, RULE, SMALL, TEXT } from "#charts/draw/tokens.ts";

const CELL = 14;
/** Up to this many columns have room beside the names, on a phone too. */
const BESIDE = 16;
const TOP = SMALL + 10;
const BETWEEN = 8;

/** A grid of years: where one stands, and how wide it is. */
interface Columns {
  readonly left: number;
  readonly right: number;
  readonly wide: number;
  readonly count: number;
  /** The end of a month, counted as the model's marks count. */
  readonly at: (month: number) => number;
}

/** What is known at all: a row an indicator, a column a year, a mark for each kind of knowledge, as long as its period. */
export function drawKnown(model: KnownModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const words = KNOWN_WORDS[lang];
  const narrow = width < NARROW_BELOW && spanOf(model) > BESIDE;
  const names = model.rows.map((r) => literal(r.name[lang]));
  const column = narrow ? width : Math.min(width * (width < NARROW_BELOW ? 0.42 : 0.44), widest(names, TEXT) + 1);
  const columns = columnsOf(model, narrow ? 1 : column + 8, width - (width < NARROW_BELOW ? 10 : 1));
  let y = TOP;
  const rows = model.rows.map((row, at) => {
    const lines = wrapped(names[at] ?? "", TEXT, column);
    const tall = lines.length * LINE_HEIGHT;
    const height = (narrow ? tall + CELL + 3 : Math.max(tall, CELL)) + BETWEEN;
    const top = y;
    y += height;
    const middle = narrow ? top + 2 + tall + CELL / 2 + 2 : top + height / 2;
    return { row, top, middle, name: { x: 0, y: narrow ? top + 3 + tall / 2 : middle, text: lines.join("\n") } };
  });
  const bottom = y;
  const labels = labelsOf(model, columns, width);
  const foot = model.rows.length > 12 ? TOP : 6;
  const signs = new Set(model.rows.flatMap((r) => r.marks.map(signOf)));
  const partial = model.rows.some((r) => r.marks.some((m) => !m.whole && m.status !== "target"));
  const key = pictureKey(
    [
      ...KNOWN_SIGNS.filter(({ sign }) => signs.has(sign)).map(({ sign, shapes }) => ({
        wide: CELL,
        sign: shapes,
        text: words.key[sign],
      })),
      ...[partial ? words.key.part : "", words.key.empty, model.step > 1 ? words.key.step(model.step) : ""]
        .filter((text) => text !== "")
        .map((text) => ({ wide: 0, sign: () => [], text })),
    ],
    width,
    bottom + foot,
  );
  const height = bottom + foot + key.height + 4;
  const shapes: readonly Shape[] = [
    ...Array.from({ length: columns.count + 1 }, (_, n) => columns.left + n * columns.wide).map((x) =>
      line(x, TOP, x, bottom, { stroke: RULE }),
    ),
    ...[TOP, ...rows.slice(1).map((r) => r.top), bottom].map((at) =>
      line(narrow ? columns.left : 0, at, columns.right, at, { stroke: RULE }),
    ),
    ...rows.flatMap(({ row, middle }) => marksOf(row, middle, columns, model, context)),
    ...key.shapes,
  ];
  const yearWords = (at: number): readonly Words[] =>
    labels.map(({ x, text }) => ({ x, y: at, text, size: SMALL, colour: MUTED, align: "center" as const }));
  return plainDrawing(
    {
      height,
      shapes,
      spots: rows.flatMap(({ row, middle }) =>
        row.marks.map((of) => {
          const [left, right] = reachOf(of, columns, model);
          return { of, x: (left + right) / 2, y: middle };
        }),
      ),
      words: [
        ...yearWords(SMALL / 2 + 3),
        ...rows.map((r) => r.name),
        ...(foot === TOP ? yearWords(bottom + SMALL / 2 + 4) : []),
        ...key.words,
      ],
    },
    context,
  );
}

const spanOf = ({ years: [first, last], step }: KnownModel): number => (last - first + 1) / step;

function columnsOf({ years: [first, last], step }: KnownModel, left: number, right: number): Columns {
  const begin = Math.floor(first / step) * step;
  const count = Math.ceil((last + 1 - begin) / step);
  const wide = (right - left) / count;
  return { left, right, wide, count, at: (month) => left + ((month / 12 - begin) / step) * wide };
}

/** The names of columns, as many as have room: every one, every second, fifth, tenth … */
function labelsOf({ years: [first], step }: KnownModel, { left, wide, count }: Columns, width: number) {
  const begin = Math.floor(first / step) * step;
  const room = textWidth("2000", SMALL) + 3;
  const each = [1, 2, 5, 10, 20, 50].find((n) => n * wide >= room) ?? 100;
  return Array.from({ length: count }, (_, n) => ({ year: begin + n * step, x: left + (n + 0.5) * wide }))
    .filter(({ year, x }) => (year / step) % each === 0 && x - room / 2 >= 0 && x + room / 2 <= width + 2)
    .map(({ year, x }) => ({ x, text: String(year) }));
}

/** From where to where a mark reaches: its own months, or its whole column where that holds several years. */
function reachOf({ from, to }: KnownMark, { at, left, right, wide }: Columns, { step }: KnownModel) {
  if (step > 1) {
    const nth = (month: number): number => Math.floor((at(month) - left) / wide + 1e-9);
    return [left + nth(from - 1) * wide + 1, left + (nth(to - 1) + 1) * wide - 1] as const;
  }
  const [begin, end] = [at(from - 1) + 1, at(to) - 1];
  // A month is seen too, and stays where it is.
  const least = Math.max(end - begin, 4);
  const middle = (begin + end) / 2;
  return [Math.max(left, middle - least / 2), Math.min(right, middle + least / 2)] as const;
}

/** A part of a year lies over the whole, what is sure over what is expected, and a target's mark over all. */
const ORDER = ["other", "expected", "actual", "target"] as const;

function marksOf(
  row: KnownRow,
  y: number,
  columns: Columns,
  model: KnownModel,
  { lang, width }: DrawContext,
): readonly Shape[] {
  return [...row.marks]
    .sort((a, b) => ORDER.indexOf(signOf(a)) - ORDER.indexOf(signOf(b)) || Number(b.whole) - Number(a.whole))
    .flatMap((mark) => {
      const tip = [row.name[lang], `${formatPeriod(mark.period, lang, mark.basis)} ${signWords(signOf(mark), lang)}`]
        .flatMap((t) => wrapped(literal(t), TEXT, width * 0.7))
        .join("\n");
      const [left, right] = reachOf(mark, columns, model);
      return knownShapes(signOf(mark), left, right, y, tip);
    });
}
