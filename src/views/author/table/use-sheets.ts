import { useEffect, useMemo, useState } from "react";
import { tableContext } from "#authoring/table/context.ts";
import type { TableReading } from "#authoring/table/table.ts";
import type { TableSession } from "#views/author/session.ts";
import type { Drafted } from "#views/author/desk/use-drafted.ts";
import { readSheet } from "./read-sheet.ts";

/** A workbook as it is read with the answers so far; the last reading stays until the next is there. */
export interface Sheets {
  readonly reading: TableReading | null;
  readonly busy: boolean;
  /** True where what reads workbooks did not come. */
  readonly failed: boolean;
}

export function useSheets({ bytes, name, published }: TableSession, { draft, release }: Drafted): Sheets {
  const { answers } = draft;
  const context = useMemo(
    () => tableContext(release, published.aliases, answers),
    [release, published.aliases, answers],
  );
  const [done, setDone] = useState<{ readonly of: typeof context; readonly reading: TableReading | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    readSheet({ bytes, name, context }).then(
      (reading) => {
        if (wanted) setDone({ of: context, reading });
      },
      () => {
        if (wanted) setDone((before) => ({ of: context, reading: before?.reading ?? null }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [bytes, name, context]);
  const busy = done?.of !== context;
  return { reading: done?.reading ?? null, busy, failed: !busy && done?.reading === null };
}
