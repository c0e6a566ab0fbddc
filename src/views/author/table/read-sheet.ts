import type { TableContext } from "#authoring/table/context.ts";
import type { TableReading } from "#authoring/table/table.ts";

/** A workbook to be read. */
export interface SheetOrder {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly context: TableContext;
}

/**
 * Reads a workbook beside the page, which goes on answering while it does; on the page itself where there are no workers, as
 * in a file opened by double-click. What reads workbooks is fetched with the first one.
 */
export async function readSheet(order: SheetOrder): Promise<TableReading> {
  return (await beside(order)) ?? (await here(order));
}

async function here({ bytes, name, context }: SheetOrder): Promise<TableReading> {
  const { readTable } = await import("#authoring/table/table.ts");
  // What is said of it is drawn before the work begins.
  await new Promise((done) => setTimeout(done, 30));
  return readTable(bytes, name, context);
}

/** `null` where no worker could be had, or it broke off. */
function beside(order: SheetOrder): Promise<TableReading | null> {
  return new Promise((done) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL("./sheet-worker.ts", import.meta.url), { type: "module" });
    } catch {
      done(null);
      return;
    }
    const end = (reading: TableReading | null): void => {
      worker.terminate();
      done(reading);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<TableReading | null>) => end(data));
    worker.addEventListener("error", () => end(null));
    // It stays here too: an answer has it read again.
    worker.postMessage(order, []);
  });
}
