import type { Named, Span } from "./reading.ts";
import { type Source, spanOf } from "./source.ts";

/** The runs of Arabic digits of a text, half and full width, as it was given. */
function digitRuns({ chars }: Pick<Source, "chars">): readonly Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < chars.length; at += 1) {
    if (!isDigit(chars[at])) continue;
    const start = at;
    while (isDigit(chars[at + 1])) at += 1;
    runs.push({ start, end: at + 1 });
  }
  return runs;
}

const isDigit = (sign: string | undefined): boolean =>
  sign !== undefined && sign.length === 1 && /[0-9０-９]/.test(sign);

/**
 * Puts every run of digits in one place: a name that cuts a run takes all of it, one that a figure has is dropped, and runs
 * that neither holds are left over.
 */
export function account(
  source: Source,
  figures: readonly Span[],
  names: readonly Named[],
): { readonly named: readonly Named[]; readonly left: readonly Span[] } {
  const runs = digitRuns(source);
  const named: Named[] = [];
  const left: Span[] = [];
  const grown = names.map((name) => grow(name, runs));
  let figure = 0;
  let last = 0;
  for (const name of grown) {
    while ((figures[figure]?.end ?? Infinity) <= name.start) figure += 1;
    const taken = (figures[figure]?.start ?? Infinity) < name.end;
    if (taken || name.start < last) continue;
    named.push(name);
    last = name.end;
  }
  let at = 0;
  const held = [...figures, ...named].sort((a, b) => a.start - b.start);
  for (const run of runs) {
    while ((held[at]?.end ?? Infinity) <= run.start) at += 1;
    const by = held[at];
    if (by === undefined || by.start >= run.end) left.push(run);
  }
  return { named, left };
}

function grow(name: Named, runs: readonly Span[]): Named {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= name.start) low = middle + 1;
    else high = middle;
  }
  let { start, end } = name;
  for (let at = low; at < runs.length; at += 1) {
    const run = runs[at];
    if (run === undefined || run.start >= end) break;
    start = Math.min(start, run.start);
    end = Math.max(end, run.end);
  }
  return { ...name, start, end };
}

/** Figures that hold whole runs of digits; a part of a number is none. */
export function whole<T extends Span>(source: Source, raws: readonly T[]): readonly T[] {
  const runs = digitRuns(source);
  let at = 0;
  return raws.filter((raw) => {
    const { start, end } = spanOf(source, raw);
    while ((runs[at]?.end ?? Infinity) <= start) at += 1;
    let last = at;
    while ((runs[last]?.end ?? Infinity) <= end) last += 1;
    const cut = (span: Span | undefined, edge: number): boolean =>
      span !== undefined && span.start < edge && edge < span.end;
    return !cut(runs[at], start) && !cut(runs[last], end);
  });
}
