import { readdirSync, readFileSync } from "node:fs";
import type { Stage } from "#authoring/read/reading.ts";

/** A figure as a person marked it: `{40.6亿元|40.6 亿元 约|actual 2022|到位资金/资金|funds}`. */
export interface Marked {
  /** Code points of number, unit and the words after it; words before it (约, 达) may be read with it. */
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly ends: readonly [number, number] | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly stage: Stage;
  readonly period: string;
  /** Any of these. */
  readonly labels: readonly string[];
  readonly indicator: string | null;
}

export interface MarkedReport {
  readonly name: string;
  readonly kind: "plain" | "hard";
  /** `rules`: those that the rules were written on; the others were set aside (`reports/README.md`). */
  readonly set: (typeof SETS)[number];
  readonly year: number | null;
  readonly text: string;
  readonly figures: readonly Marked[];
}

export const SETS = ["first four", "second four", "last two", "by another hand", "last four", "rules"] as const;

const FOLDER = new URL("reports/", import.meta.url);

/** The marked reports of `reports/`, in the order of their names. */
export function markedReports(): readonly MarkedReport[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parse(name, readFileSync(new URL(name, FOLDER), "utf8")));
}

const isStage = (word: string): word is Stage => /^(?:actual|expected|target|plan|intent)$/.test(word);

/** Reads the marks: stage, period left empty are those of the mark before; `_` is no unit, `3..5` a range. */
function parse(name: string, file: string): MarkedReport {
  const [head = "", body = ""] = file.split("===\n");
  const fields = new Map(
    head
      .trim()
      .split("\n")
      .map((line) => [line.split(": ")[0], line.split(": ")[1]]),
  );
  let text = "";
  let stage: Stage = "actual";
  let period = "";
  const figures: Marked[] = [];
  for (const [part] of body.matchAll(/\{[^}]*\}|[^{]+/g)) {
    if (!part.startsWith("{")) {
      text += part;
      continue;
    }
    const [printed = "", number = "", when = "", label = "", indicator = ""] = part.slice(1, -1).split("|");
    const [amount = "", unit = "_", qualifier] = number.split(" ");
    const [word = "", time] = when.split(" ");
    if (isStage(word)) stage = word;
    if (time !== undefined) period = time;
    const range = amount.split("..").map(Number);
    const before = /(预计(?=达到?$)|达到$|达$)/.exec(text)?.[1];
    const start = Array.from(text).length;
    text += printed;
    figures.push({
      start,
      end: Array.from(text).length,
      value: range.length === 2 ? null : Number(amount),
      ends: range.length === 2 ? [range[0] ?? 0, range[1] ?? 0] : null,
      unit: unit === "_" ? null : unit,
      qualifier: qualifier ?? before ?? null,
      stage,
      period,
      labels: label.split("/"),
      indicator: indicator === "" ? null : indicator,
    });
  }
  const year = fields.get("year");
  return {
    name,
    kind: fields.get("kind") === "hard" ? "hard" : "plain",
    set: SETS.find((set) => set === fields.get("set")) ?? "rules",
    year: year === undefined || year === "null" ? null : Number(year),
    text,
    figures,
  };
}
