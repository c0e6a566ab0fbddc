import { lazy, type ReactNode, Suspense } from "react";
import { workbenchTableWords } from "#words/workbench-table/workbench-table-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Busy } from "#views/author/busy.tsx";
import type { Draft } from "#authoring/draft/draft.ts";
import type { Session } from "#views/author/session.ts";
import type { Ways } from "./desk-frame.tsx";
import { ReportDesk } from "./report-desk.tsx";

/** Whoever has a report needs nothing of what reads workbooks. */
const TableDesk = lazy(() => import("#views/author/table/table-desk.tsx").then((m) => ({ default: m.TableDesk })));

interface Props extends Ways {
  readonly session: Session;
  readonly onDraft: (draft: Draft) => void;
}

/** Where the figures of a document are decided one by one, and published. */
export function Desk({ session, ...rest }: Props): ReactNode {
  const { lang } = usePlace();
  if (session.kind === "report") return <ReportDesk session={session} {...rest} />;
  return (
    <Suspense fallback={<Busy label={workbenchTableWords(lang).busy} />}>
      <TableDesk session={session} {...rest} />
    </Suspense>
  );
}
