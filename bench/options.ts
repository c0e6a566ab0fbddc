/** The parts of a pass, each of which can be asked for alone. */
export const PARTS = ["build", "load", "naive", "scale", "interaction", "line"] as const;
export type PartName = (typeof PARTS)[number];

export interface Options {
  readonly runs: number;
  readonly parts: readonly PartName[];
  /** Folder of `results.md` and `results.json`. */
  readonly out: string;
  /** The day the pass is dated, `2026-11-23`. */
  readonly date: string;
}

export const USAGE = `usage: npm run bench -- [--runs N] [--only ${PARTS.join(",")}] [--out <folder>] [--date <day>] [--quick]
`;

/** Reads a call; `null` for a wrong one. `today` is what the pass is dated unless told otherwise. */
export function readOptions(args: readonly string[], today: string): Options | null {
  let runs = 7;
  let parts: readonly PartName[] | null = null;
  let out: string | null = null;
  let date = today;
  let quick = false;
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at];
    if (name === "--quick") {
      quick = true;
      continue;
    }
    const value = args[(at += 1)];
    if (value === undefined) return null;
    if (name === "--runs" && /^[1-9]\d*$/.test(value)) runs = Number(value);
    else if (name === "--only") {
      const names = value.split(",");
      parts = PARTS.filter((part) => names.includes(part));
      if (parts.length < names.length) return null;
    } else if (name === "--out") out = value;
    else if (name === "--date" && /^\d{4}-\d{2}-\d{2}$/.test(value)) date = value;
    else return null;
  }
  const all = quick ? PARTS.filter((part) => part !== "scale") : PARTS;
  // A part of a pass, or a try, does not replace the result that is kept.
  const kept = !quick && parts === null ? "bench" : ".cache/bench/results";
  return { runs: quick ? 1 : runs, parts: parts ?? all, out: out ?? kept, date };
}
