import { type ReactNode, useCallback, useMemo, useState } from "react";
import { type Draft, keyOf } from "#authoring/draft/draft.ts";
import { type Document, fromLeftover, proposed, underPart } from "#authoring/draft/proposed.ts";
import { sectionsOf, sentenceAt } from "#authoring/draft/sections.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import type { ReportSession } from "#views/author/session.ts";
import { DeskFrame, type Ways } from "./desk-frame.tsx";
import { FigureCard } from "./figure-card.tsx";
import { type Item, itemsOf } from "./items.ts";
import { TextPane } from "./text-pane.tsx";
import type { Readable } from "./readable.ts";
import { useDesk } from "./use-desk.ts";
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
  const desk = useDesk(drafted, useReport(session, drafted, points), ways.first);
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
    (item: Item, choice: number | null) => {
      const figure = figures.get(item.key);
      if (figure === undefined || item.figure === null) return fromLeftover(item, document, year);
      const value = proposed(figure, document, release, choice ?? 0);
      return choice === null ? underPart(value, figure, release) : value;
    },
    [figures, document, year, release],
  );
  const beside = useCallback(
    (item: Item) => {
      const sentence = sentenceAt(points, item.start);
      const unit = figures.get(item.key)?.unit ?? null;
      return reading.figures
        .filter((figure) => figure.unit === unit && figure.start >= sentence.start && figure.end <= sentence.end)
        .map(({ label, flags }) => ({ label: label ?? "", isPart: flags.includes("part") }));
    },
    [points, figures, reading],
  );
  return { items, findings, propose, beside, readsAnew: false };
}
