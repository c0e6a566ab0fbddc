import { csvCell } from "#domain/chart/table.ts";
import type { DotsModel } from "./dots.ts";
import type { LadderModel } from "./ladder.ts";

/** How many suggestions stand where, then which unit leads how many, as CSV in codes: one file for every language. */
export function dotsCsv({ parts, units }: DotsModel): string {
  return csvOf(
    ["kind", "code", "count"],
    [
      ...parts.map((p) => ["state", p.code, String(p.count)]),
      ...units.flatMap(({ kind, named, total }) => [
        ...named.map((u) => [kind, u.id, String(u.count)]),
        // Units of which nobody says how many suggestions each leads.
        ...(total === null || total <= named.length
          ? []
          : [[`${kind}s-without-a-number`, "", String(total - named.length)]]),
      ]),
    ],
  );
}

/** The rungs as CSV in codes; what is not published has no number, and says why where that is known. */
export const ladderCsv = ({ rungs }: LadderModel): string =>
  csvOf(
    ["rung", "part", "count", "note", "indicator", "printed"],
    rungs.flatMap(({ name, parts, note, figure }) =>
      parts.map((p) => [
        name,
        p.code,
        p.count === null ? "" : String(p.count),
        note ?? "",
        figure?.indicator.id ?? "",
        figure?.observation?.printed ?? "",
      ]),
    ),
  );

const csvOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
