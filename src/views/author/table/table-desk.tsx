import { type ReactNode, useCallback, useMemo } from "react";
import type { Draft } from "#authoring/draft/draft.ts";
import { besideCell, sheetItems } from "#authoring/draft/from-table.ts";
import { tableContext } from "#authoring/table/context.ts";
import type { TableReading } from "#authoring/table/table.ts";
import { workbenchTableWords } from "#words/workbench-table/workbench-table-words.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Busy } from "#views/author/busy.tsx";
import type { TableSession } from "#views/author/session.ts";
import { DeskFrame, type Ways } from "#views/author/desk/desk-frame.tsx";
import { FigureCard } from "#views/author/desk/figure-card.tsx";
import type { Item } from "#views/author/desk/items.ts";
import type { Readable } from "#views/author/desk/readable.ts";
import { useDesk } from "#views/author/desk/use-desk.ts";
import { type Drafted, useDrafted } from "#views/author/desk/use-drafted.ts";
import { ProblemList } from "./problem-list.tsx";
import { QuestionList } from "./question-list.tsx";
import { SheetPane } from "./sheet-pane.tsx";
import { useSheets } from "./use-sheets.ts";

interface Props extends Ways {
  readonly session: TableSession;
  readonly onDraft: (draft: Draft) => void;
}

const NOTHING: TableReading = { values: [], left: [], questions: [], problems: [], learnt: [] };

/** A workbook: what only a person can say of it, and its values with their cells, one of them in a card to be decided. */
export function TableDesk({ session, onDraft, ...ways }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang);
  const tableWords = workbenchTableWords(lang);
  const drafted = useDrafted(session.published, session.draft, onDraft);
  const { reading: read, busy, failed } = useSheets(session, drafted);
  const reading = read ?? NOTHING;
  const desk = useDesk(drafted, useCells(session, drafted, reading), ways.first);
  const { draft, replace } = drafted;
  const answer = (id: string, said: string | null): void => {
    const others = Object.entries(draft.answers).filter(([other]) => other !== id);
    replace({ ...draft, answers: Object.fromEntries(said === null ? others : [...others, [id, said]]) });
  };
  return (
    <DeskFrame desk={desk} published={session.published} taught={reading.learnt} {...ways}>
      {(onRun) =>
        failed ? (
          <p role="alert">{words.give.failed}</p>
        ) : read === null ? (
          <Busy label={tableWords.busy} />
        ) : (
          <>
            {busy && <Busy label={tableWords.busy} />}
            <ProblemList problems={reading.problems} />
            <QuestionList
              questions={reading.questions}
              answers={draft.answers}
              release={drafted.release}
              onAnswer={answer}
            />
            {desk.current === null ? (
              <p>{reading.questions.length > 0 ? tableWords.onlyQuestions : tableWords.none}</p>
            ) : (
              <div className="author-desk">
                <SheetPane desk={desk} left={reading.left} />
                <FigureCard desk={desk} languages={session.published.languages} onRun={onRun} />
              </div>
            )}
          </>
        )
      }
    </DeskFrame>
  );
}

/** What a workbook gives to be decided. */
function useCells({ published }: TableSession, { release }: Drafted, reading: TableReading): Readable {
  const cells = useMemo(
    () => sheetItems(reading, tableContext(release, published.aliases).indicators),
    [reading, release, published.aliases],
  );
  const items = useMemo<readonly Item[]>(
    () =>
      cells.map(({ key, start, end, left }) => ({
        key,
        start,
        end,
        figure: left === null ? { indicator: [], tier: "certain", flags: [] } : null,
      })),
    [cells],
  );
  const values = useMemo(() => new Map(cells.map(({ key, value }) => [key, value])), [cells]);
  const propose = useCallback(
    ({ key }: Item) => {
      const value = values.get(key);
      if (value === undefined) throw new Error(`invalid cell: ${key}`);
      return value;
    },
    [values],
  );
  const beside = useCallback(({ key }: Item) => besideCell(reading.left, key), [reading]);
  return { items, findings: [], propose, beside, readsAnew: true };
}
