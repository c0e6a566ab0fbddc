import { type ReactNode, useCallback, useMemo, useState } from "react";
import { type Draft, keyOf } from "#authoring/draft/draft.ts";
import { type Document, fromLeftover, proposed } from "#authoring/draft/proposed.ts";
import { sectionsOf } from "#authoring/draft/sections.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import type { ReportSession } from "#views/author/session.ts";
import { DeskFrame, type Ways } from "./desk-frame.tsx";
import { FigureCard } from "./figure-card.tsx";
import { type Item, itemsOf } from "./items.ts";
import { TextPane } from "./text-pane.tsx";
import { type Readable, useDesk } from "./use-desk.ts";
import { type Drafted, useDrafted } from "./use-drafted.ts";

interface Props extends Ways {
  readonly session: ReportSession;
  readonly onDraft: (draft: Draft) => void;
}

const NOTHING = [] as const;

/** The report with its figures, one of them in a card to be decided. */
export function ReportDesk({ session, onDraft, ...ways }: Props): ReactNode {
  const { lang } = usePlace();
  const drafted = useDrafted(session.published, session.draft, onDraft);
  const points = useMemo(() => Array.from(session.text), [session.text]);
  const desk = useDesk(drafted, useReport(session, drafted, points));
  return (
    <DeskFrame desk={desk} published={session.published} taught={NOTHING} {...ways}>
      {(onRun) =>
        desk.current === null ? (
          <p>{workbenchWords(lang).desk.none}</p>
        ) : (
          <div className="author-desk">
            <TextPane
              points={points}
              items={desk.items}
              findings={desk.findings}
              draft={desk.draft}
              current={desk.current}
              onChoose={({ key, figure }) => desk.goTo(key, figure === null ? "edit" : "look")}
            />
            <FigureCard desk={desk} languages={session.published.languages} onRun={onRun} />
          </div>
        )
      }
    </DeskFrame>
  );
}

/** What a report gives to be decided. */
function useReport(session: ReportSession, { draft, release }: Drafted, points: readonly string[]): Readable {
  const { text, again } = session;
  const { year } = draft.source;
  const [readWith] = useState(release);
  // With an indicator more, other figures may be of it too.
  const { reading, findings } = useMemo(
    () => (release === readWith ? session : again(release)),
    [session, again, release, readWith],
  );
  const items = useMemo(() => itemsOf(reading), [reading]);
  const document = useMemo<Document>(() => ({ points, sections: sectionsOf(text) }), [points, text]);
  const figures = useMemo(() => new Map(reading.figures.map((figure) => [keyOf(figure), figure])), [reading]);
  const propose = useCallback(
    (item: Item, choice: number) => {
      const figure = figures.get(item.key);
      return figure === undefined || item.figure === null
        ? fromLeftover(item, document, year)
        : proposed(figure, document, release, choice);
    },
    [figures, document, year, release],
  );
  return { items, findings, propose, readsAnew: false };
}
