import { readTable } from "#authoring/table/table.ts";
import type { SheetOrder } from "./read-sheet.ts";

/** Reads one workbook, and answers with what was read; `null` where that broke off. */
addEventListener("message", ({ data: { bytes, name, context } }: MessageEvent<SheetOrder>) => {
  readTable(bytes, name, context).then(
    (reading) => postMessage(reading),
    () => postMessage(null),
  );
});
