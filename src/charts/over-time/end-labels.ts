import type { Calendar } from "#charts/axis/calendar.ts";
import type { Words } from "#charts/draw/frame.ts";
import type { Scale } from "#charts/axis/scale.ts";
import type { Strand } from "./strands.ts";
import { widest, wrapped } from "#charts/draw/text.ts";
import { INK, seriesColour, SMALL } from "#charts/draw/tokens.ts";

interface Place {
  readonly scale: Scale;
  readonly top: number;
  readonly plot: number;
  /** The most that labels may take from the width. */
  readonly room: number;
}

/** Names and last values at the ends of lines, moved apart where lines end close to one another. */
export function endLabels(strands: readonly Strand[], calendar: Calendar, { scale, top, plot, room }: Place) {
  const labels = strands.flatMap(({ name, marks }, at) => {
    const last = marks.filter((m) => m.status === "actual" && m.at !== null).pop();
    if (last?.at == null) return [];
    const lines = linesOf(name, last.short, room);
    const y = top + plot * (1 - (last.at - scale.min) / (scale.max - scale.min));
    return [{ at, slot: calendar.laneOf(last).at, lines, y, tall: lines.length * (SMALL + 4) + 2 }];
  });
  const placed = spread(
    [...labels].sort((a, b) => a.y - b.y || a.at - b.at),
    top - 8,
    top + plot + 8,
  );
  return {
    /** As tall as all of them need. */
    tall: labels.reduce((sum, l) => sum + l.tall, 0),
    width: widest(
      labels.flatMap((l) => l.lines),
      SMALL,
      600,
    ),
    words: (x: (at: number) => number): readonly Words[] =>
      placed.map(({ at, slot, lines, y }) => ({
        x: x(slot),
        y,
        text: lines.join("\n"),
        colour: strands.length === 1 ? INK : seriesColour(at),
        size: SMALL,
        weight: 600,
      })),
  };
}

/** A name of more lines than this is cut short; the table has it whole. */
const MOST_LINES = 4;

/** A name with its value; of a name that is cut short the value has a line of its own. */
function linesOf(name: string, value: string, room: number): readonly string[] {
  const all = wrapped(name === "" ? value : `${name} ${value}`, SMALL, room, 600);
  if (all.length <= MOST_LINES) return all;
  const cut = wrapped(name, SMALL, room - SMALL, 600).slice(0, MOST_LINES - 1);
  return [...cut.map((line, at) => (at === cut.length - 1 ? `${line}…` : line)), ...wrapped(value, SMALL, room, 600)];
}

/** Moves labels, in order from the top, so that none covers another and all stay between the ends. */
function spread<T extends { readonly y: number; readonly tall: number }>(
  labels: readonly T[],
  from: number,
  to: number,
) {
  const placed: (T & { y: number })[] = [];
  let edge = from;
  for (const label of labels) {
    const y = Math.max(label.y, edge + label.tall / 2);
    placed.push({ ...label, y });
    edge = y + label.tall / 2;
  }
  edge = Math.max(to, 0);
  for (const label of [...placed].reverse()) {
    label.y = Math.min(label.y, edge - label.tall / 2);
    edge = label.y - label.tall / 2;
  }
  return placed;
}
