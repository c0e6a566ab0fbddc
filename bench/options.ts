import { readArguments } from "#tools/arguments.ts";

/** The parts of a pass, each of which can be asked for alone. */
export const PARTS = ["build", "load", "naive", "scale", "interaction", "line", "read"] as const;
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
  const text = { type: "string" } as const;
  const given = readArguments(args, { runs: text, only: text, out: text, date: text, quick: { type: "boolean" } });
  if (given === null) return null;
  const { runs = "7", only, out, date = today, quick = false } = given;
  if (!/^[1-9]\d*$/.test(runs) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const names = only?.split(",");
  const parts = names && PARTS.filter((part) => names.includes(part));
  if (names !== undefined && parts !== undefined && parts.length < names.length) return null;
  const all = quick ? PARTS.filter((part) => part !== "scale") : PARTS;
  // A part of a pass, or a try, does not replace the result that is kept.
  const kept = !quick && parts === undefined ? "bench" : ".cache/bench/results";
  return { runs: quick ? 1 : Number(runs), parts: parts ?? all, out: out ?? kept, date };
}
