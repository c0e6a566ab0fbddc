import type { CommitmentsModel } from "./commitment-lines.ts";
import { csvCell } from "#domain/chart/table.ts";

const COLUMNS = ["commitment", "part", "due", "due_basis", "state", "date", "event", "evidence", "as_of"] as const;

/** Whether a document names a date or the editors inferred it, as a code; `null` where there is none. */
export const basisOf = (due: string | null, inferred: boolean | undefined): "stated" | "inferred" | null =>
  due === null ? null : inferred === true ? "inferred" : "stated";

/** The lines of an axis as CSV, in codes, a row an event; one file for every language. */
export function commitmentsCsv({ lines, day }: CommitmentsModel): string {
  const rows = lines.flatMap(({ id, part, due, dueInferred, state, events }) => {
    const own = [id, String(part), due ?? "", basisOf(due, dueInferred) ?? "", state];
    return events.length === 0
      ? [[...own, "", "", "", day]]
      : events.map((e) => [...own, e.date, e.type, e.evidence, day]);
  });
  return `\uFEFF${[COLUMNS, ...rows].map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
