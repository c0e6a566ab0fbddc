import type { ChartModel } from "#domain/chart/chart-model.ts";
import type { Language } from "#domain/site/language.ts";
import { parsePeriod, yearOf } from "#domain/period/period.ts";
import { formatPeriod } from "#words/format/format.ts";
import { capital, WRITING } from "#words/format/writing.ts";
import { type Break, breaksOf } from "#charts/over-time/breaks.ts";
import { type Calendar, calendarOf, inOrder } from "./calendar.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Mark } from "#charts/over-time/mark.ts";
import type { Strand } from "#charts/over-time/strands.ts";
import { seriesColour } from "#charts/draw/tokens.ts";

/** The most room that a unit of time takes where it is enough for all. */
const UNIT = 22;

/** One line: a value with its period, or several periods for which there is none. */
interface Line {
  readonly mark: Mark;
  readonly label: string;
  readonly value: string;
  readonly at: number;
  readonly length: number;
}

/** The lines of one strand under one another, on an axis of time that goes down the page. */
export interface Block {
  readonly name: string;
  readonly colour: string;
  readonly marks: readonly Mark[];
  readonly calendar: Calendar;
  readonly lines: readonly Line[];
  readonly breaks: readonly Break[];
}

/** Rows in order, none nearer to the one before it than words allow. */
export function apart<T extends { readonly y: number }>(rows: readonly T[], least: number): readonly T[] {
  let before = -Infinity;
  return [...rows]
    .sort((a, b) => a.y - b.y)
    .map((row) => {
      before = Math.max(row.y, before + least);
      return { ...row, y: before };
    });
}

export function blockOf(
  { name, marks }: Strand,
  at: number,
  { model, short, context }: { readonly model: ChartModel; readonly short: boolean; readonly context: DrawContext },
): Block {
  const calendar = calendarOf([marks], true);
  const lines = linesOf(marks, calendar, short, context.lang);
  const breaks = breaksOf(model, marks, calendar, context);
  return { name, colour: seriesColour(at), marks, calendar, lines, breaks };
}

/** How much room a unit of time takes, so that no two rows are nearer than words allow. */
export function pitchOf({ lines, calendar }: Block, row: number): number {
  const steps = lines
    .map((l) => l.at)
    .sort((a, b) => a - b)
    .map((own, nth, all) => (nth === 0 ? Infinity : (own - (all[nth - 1] ?? 0)) / calendar.unit));
  const least = Math.max(0.01, Math.min(...steps));
  // Days close to one another would stretch years beyond measure: their rows are moved apart instead.
  const most = Math.max(UNIT, (lines.length * 3 * row * calendar.unit) / calendar.length);
  return Math.min(most, Math.max(Number.isFinite(least) ? row / least : 0, UNIT, row));
}

function linesOf(marks: readonly Mark[], calendar: Calendar, short: boolean, lang: Language): readonly Line[] {
  const lines: Line[] = [];
  let run: readonly Mark[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run[run.length - 1];
    // What is left of a year whose half has a value is seen to be empty; the table gives the reason.
    if (first !== undefined && last !== undefined && !(run.length === 1 && calendar.laneOf(first).shared)) {
      const begin = calendar.laneOf(first).at - calendar.laneOf(first).length / 2;
      const end = calendar.laneOf(last).at + calendar.laneOf(last).length / 2;
      lines.push({
        mark: first,
        label: runName(first, last, lang),
        value: first.line,
        at: (begin + end) / 2,
        length: end - begin,
      });
    }
    run = [];
  };
  for (const mark of [...marks].sort((a, b) => calendar.laneOf(a).at - calendar.laneOf(b).at || inOrder(a, b))) {
    const last = run[run.length - 1];
    if (mark.at !== null || (last !== undefined && last.line !== mark.line)) close();
    if (mark.at === null) run = [...run, mark];
    else {
      const { period, observation } = mark.point;
      const label = capital(formatPeriod(period, lang, observation?.basis));
      lines.push({ mark, label, value: short ? mark.line : mark.short, ...calendar.laneOf(mark) });
    }
  }
  close();
  return lines;
}

/** Some periods in a row for which there is nothing: whole years as a run of years, others by the first and the last. */
function runName(first: Mark, last: Mark, lang: Language): string {
  const [a, b] = [first.point.period, last.point.period];
  if (a === b) return capital(formatPeriod(a, lang));
  if ([a, b].every((p) => parsePeriod(p).kind === "year")) return formatPeriod(`${yearOf(a)}/${yearOf(b)}`, lang);
  return capital(`${formatPeriod(a, lang)}${WRITING[lang].range}${formatPeriod(b, lang)}`);
}

/** A part of a year is thinner than the year. */
export function thickOf(mark: Mark, { calendar, pitch }: Block & { readonly pitch: number }): number {
  const { length, shared } = calendar.laneOf(mark);
  const own = (length / calendar.unit) * pitch * (shared ? 0.8 : 0.7);
  const most = calendar.rhythm === "mixed" && mark.partial ? 8 : 15;
  return Math.round(Math.max(5, Math.min(most, own)) * 2) / 2;
}
