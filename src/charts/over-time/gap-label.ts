import type { Language } from "#domain/site/language.ts";
import { listed, WRITING } from "#words/format/writing.ts";
import type { Calendar } from "#charts/axis/calendar.ts";
import type { Words } from "#charts/draw/frame.ts";
import type { Mark } from "./mark.ts";
import { textWidth, widest } from "#charts/draw/text.ts";
import { MUTED, SMALL } from "#charts/draw/tokens.ts";

/** What stands for a reason where there is no room for it, not even upright, explained once: a blank would be read as zero. */
const GAP_SIGN = "×";
/** The least room that a reason takes upright. */
const UPRIGHT = SMALL + 4;

/** Gaps that follow one another for one reason, in months of the axis. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/**
 * The reasons of gaps in their own places: across where there is room, Chinese upright where there is little, else a sign that the
 * key explains. `y` is how far above zero their middle is.
 */
export function gapWords(
  calendar: Calendar,
  marks: readonly Mark[],
  { lang, x, unit }: { readonly lang: Language; readonly x: (at: number) => number; readonly unit: number },
): { readonly words: readonly Words[]; readonly key: string } {
  const words = runsOf(calendar, marks).map(({ from, to, reason }): Words => {
    const room = x(to) - x(from) - 4;
    const common = { x: x((from + to) / 2), colour: MUTED, size: SMALL, align: "center", halo: true } as const;
    const lines = reason.split(" ");
    if (textWidth(reason, SMALL) <= room) return { ...common, text: reason, y: SMALL / 2 + 5 };
    if (widest(lines, SMALL) <= room)
      return { ...common, text: lines.join("\n"), y: (lines.length * (SMALL + 4)) / 2 + 3 };
    if (WRITING[lang].upright && room >= UPRIGHT - 4)
      return { ...common, text: [...reason].join("\n"), y: ([...reason].length * (SMALL + 4)) / 2 + 3 };
    return { ...common, text: GAP_SIGN, y: SMALL / 2 + 4, size: unit < 8 ? 8 : SMALL };
  });
  const signs = words.some((w) => w.text === GAP_SIGN);
  const reasons = [...new Set(marks.filter((m) => m.at === null).map((m) => m.line))];
  return { words, key: signs ? `${GAP_SIGN} ${listed(reasons, lang)}` : "" };
}

function runsOf(calendar: Calendar, marks: readonly Mark[]): readonly Run[] {
  const runs: Run[] = [];
  const gaps = marks
    .filter((m) => m.at === null)
    .map((m) => ({ ...calendar.laneOf(m), reason: m.line }))
    .filter((g) => g.length > 0)
    .sort((a, b) => a.at - b.at);
  for (const { at, length, reason } of gaps) {
    const own = { from: at - length / 2, to: at + length / 2, reason };
    const before = runs[runs.length - 1];
    if (before !== undefined && before.reason === reason && own.from - before.to < 1e-6)
      runs[runs.length - 1] = { ...before, to: Math.max(before.to, own.to) };
    else runs.push(own);
  }
  return runs;
}
