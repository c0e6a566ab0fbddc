import type { PeriodCode } from "#domain/period.ts";
import type { Words } from "./frame.ts";
import type { Scale } from "./scale.ts";
import type { Strand } from "./slots.ts";
import { widest, wrapped } from "./text.ts";
import { INK, seriesColour, SMALL } from "./tokens.ts";

interface Place {
  readonly scale: Scale;
  readonly top: number;
  readonly plot: number;
  /** The most that labels may take from the width. */
  readonly room: number;
}

/** Names and last values at the ends of lines, moved apart where lines end close to one another. */
export function endLabels(strands: readonly Strand[], slots: readonly PeriodCode[], { scale, top, plot, room }: Place) {
  const labels = strands.flatMap(({ name, marks }, at) => {
    const last = marks.filter((m) => m.status === "actual" && m.at !== null).pop();
    if (last?.at == null) return [];
    const value = wrapped(name === "" ? last.short : `${name} ${last.short}`, SMALL, room);
    const y = top + plot * (1 - (last.at - scale.min) / (scale.max - scale.min));
    return [{ at, slot: slots.indexOf(last.point.period), lines: value, y, tall: value.length * (SMALL + 4) + 2 }];
  });
  const placed = spread(
    [...labels].sort((a, b) => a.y - b.y || a.at - b.at),
    top - 8,
    top + plot + 8,
  );
  return {
    width: widest(
      labels.flatMap((l) => l.lines),
      SMALL,
    ),
    words: (x: (slot: number) => number): readonly Words[] =>
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
