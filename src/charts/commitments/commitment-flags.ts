import { dueText } from "#words/format/due-text.ts";
import type { CommitmentLine } from "#domain/commitment/commitment-lines.ts";
import type { Language } from "#domain/site/language.ts";
import { stretchOf } from "#domain/period/stretch.ts";
import { COMMITMENT_WORDS } from "#words/commitment/commitment-words.ts";
import { eventText } from "#words/spoken/describe-commitments.ts";
import { capital } from "#words/format/writing.ts";
import { lane } from "./commitment-lane.ts";
import type { Words } from "#charts/draw/frame.ts";
import { line, type Shape } from "#charts/draw/shapes.ts";
import { literal, widest, wrapped } from "#charts/draw/text.ts";
import type { TimeAxis } from "#charts/axis/time-axis.ts";
import { INK, LINE_HEIGHT, MUTED, TEXT } from "#charts/draw/tokens.ts";

const LANE = 44;
const BETWEEN = 6;

interface Flags {
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
  readonly middle: number;
  readonly bottom: number;
}

/** One commitment, larger: what happened and when it is due, each written below its mark, the first one lowest. */
export function flags(
  of: CommitmentLine,
  axis: TimeAxis,
  top: number,
  width: number,
  today: number,
  lang: Language,
): Flags {
  const words = COMMITMENT_WORDS[lang];
  const middle = top + LANE / 2;
  const marks = [
    ...of.events.map((e) => ({ at: stretchOf(e.date), text: eventText(e, lang), strong: false })),
    ...(of.due === null ? [] : [{ at: stretchOf(of.due), text: words.dueBy(dueText(of, lang) ?? ""), strong: true }]),
  ].sort((a, b) => b.at.to - a.at.to);
  const shapes: Shape[] = [];
  const said: Words[] = [];
  let y = top + LANE + 4;
  for (const { at, text, strong } of marks) {
    // A span is due by its end, and something happened somewhere in it.
    const x = strong ? axis.place(at.to) : (axis.place(at.from) + axis.place(at.to)) / 2;
    const lines = wrapped(literal(capital(text)), TEXT, width * 0.62);
    const wide = widest(lines, TEXT);
    const before = x + 6 + wide > width;
    const tall = lines.length * LINE_HEIGHT;
    shapes.push(line(x, middle + 10, x, y + tall, { stroke: MUTED }));
    said.push({
      x: before ? Math.max(wide, x - 6) : x + 6,
      y: y + tall / 2,
      text: lines.join("\n"),
      align: before ? "right" : "left",
      weight: strong ? 600 : 400,
      colour: INK,
      halo: true,
    });
    y += tall + BETWEEN;
  }
  return {
    shapes: [...shapes, ...lane(of, axis, middle, today, (e) => eventText(e, lang))],
    words: said,
    middle,
    bottom: y,
  };
}
