import { type ReactNode, lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Draft } from "#authoring/draft/draft.ts";
import type { FigureAt } from "#authoring/draft/to-observations.ts";
import type { Published } from "#authoring/draft/newest-release.ts";
import { workbenchPublishWords } from "#words/workbench-publish/workbench-publish-words.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Busy } from "#views/author/busy.tsx";
import { DraftFiles } from "#views/author/draft-files.tsx";
import type { Work } from "#views/author/work.ts";
import { DocumentBar } from "./document-bar.tsx";
import type { Command } from "./keys.ts";
import type { Desk } from "./use-desk.ts";

/** What judges and writes a release is larger than all else. */
const PublishPart = lazy(() => import("#views/author/publish/publish.tsx").then((m) => ({ default: m.PublishPart })));

/** How one comes to the desk, and goes on from it. */
export interface Ways {
  readonly restored: boolean;
  /** The draft as this browser has kept it last; `null` where it keeps none. */
  readonly saved: Draft | null;
  /** Whether the changes are looked at, instead of the figures. */
  readonly publishing: boolean;
  readonly onPublishing: (publishing: boolean) => void;
  /** The figure that is looked at first; `null` for the first open one. */
  readonly first: string | null;
  /** The documents of the draft, and the way to each. */
  readonly documents: Pick<Work, "add" | "turn" | "takeOut" | "contentOf">;
  /** Goes back to what the document is. */
  readonly onSource: () => void;
  readonly onClose: () => void;
}

interface Props extends Ways {
  readonly desk: Desk;
  readonly published: Published;
  /** What was learnt beside the labels of figures. */
  readonly taught: readonly { readonly indicator: string; readonly name: string }[];
  /** What stands on the desk; `onRun` runs a command of the card, and says what came of it. */
  readonly children: (onRun: (command: Command) => void) => ReactNode;
}

/** What is being decided, or what the decisions make of the published data, with how far the work is. */
export function DeskFrame({
  desk,
  published,
  taught,
  restored,
  saved,
  publishing,
  onPublishing,
  documents,
  onSource,
  onClose,
  children,
}: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang);
  const publish = workbenchPublishWords(lang);
  const [said, setSaid] = useState(restored ? words.desk.restored : "");
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const before = useRef(publishing);
  // Text and card have the whole window.
  useEffect(() => {
    section.current?.scrollIntoView();
  }, []);
  useEffect(() => {
    // The card takes the focus when the desk is come to; its heading, when one goes to and fro.
    if (before.current !== publishing) heading.current?.focus();
    before.current = publishing;
  }, [publishing]);
  const { goTo } = desk;
  const mend = ({ nth, key }: FigureAt): void => {
    onPublishing(false);
    if (nth === desk.draft.at) goTo(key, "edit");
    else documents.turn(nth, key);
  };
  const { decided, all } = desk.progress;
  const title = desk.draft.source.title.zh;
  return (
    <section ref={section} aria-labelledby="author-desk">
      <h2 id="author-desk" ref={heading} tabIndex={-1}>
        {publishing ? publish.heading : words.desk.heading}
      </h2>
      <p className="author-note" lang="zh-CN">
        {title === "" ? words.give.untitled : title}
      </p>
      <DocumentBar draft={desk.draft} documents={documents} />
      <div className="author-bar">
        <div className="author-progress">
          <div
            role="progressbar"
            aria-label={words.desk.heading}
            aria-valuemin={0}
            aria-valuemax={all}
            aria-valuenow={decided}
            aria-valuetext={words.desk.progress(decided, all)}
          >
            <div style={{ width: `${all === 0 ? 0 : (decided / all) * 100}%` }} />
          </div>
          <span aria-hidden="true">{words.desk.progress(decided, all)}</span>
          {saved !== null && (
            <span data-kept={saved === desk.draft}>{saved === desk.draft ? words.desk.kept : words.desk.keeping}</span>
          )}
        </div>
        <button type="button" className="author-primary" onClick={() => onPublishing(!publishing)}>
          {publishing ? words.desk.back : words.desk.publish}
        </button>
      </div>
      <p role="status" className="author-said">
        {said !== "" ? said : all > 0 && decided === all ? words.desk.done : ""}
      </p>
      {publishing ? (
        <Suspense fallback={<Busy label={publish.working} />}>
          <PublishPart
            published={published}
            release={desk.release}
            figures={desk.items.filter(({ figure }) => figure !== null)}
            findings={desk.findings}
            draft={desk.draft}
            taught={taught}
            contentOf={documents.contentOf}
            onDraft={desk.replace}
            onMend={mend}
          />
        </Suspense>
      ) : (
        children((command) => {
          setSaid(command.kind === "undo" ? words.desk.undone : "");
          desk.run(command);
        })
      )}
      <div className="author-actions author-foot">
        <button type="button" onClick={onSource}>
          {words.desk.source}
        </button>
        <DraftFiles draft={desk.draft} onDraft={desk.replace} onSaid={setSaid} />
        <button type="button" onClick={onClose}>
          {words.desk.close}
        </button>
      </div>
    </section>
  );
}
