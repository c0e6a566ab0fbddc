import { lazy, type ReactNode, Suspense, useState } from "react";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { checkWords } from "#words/check/check-words.ts";
import styles from "./author.css?inline";
import { Busy } from "./busy.tsx";
import { Given } from "./given.tsx";
import { KeptList } from "./kept-list.tsx";
import { SourceForm } from "./source-form.tsx";
import { useWork } from "./use-work.ts";
import type { Trouble } from "./work.ts";
import { authorWords } from "#words/author/author-words.ts";

/** What is needed once there are figures to decide. */
const Desk = lazy(() => import("./desk/desk.tsx").then((m) => ({ default: m.Desk })));

/** From a report to the next release, step by step. Everything stays in this browser. */
export function Workbench(): ReactNode {
  const { lang } = usePlace();
  const authorSaid = authorWords(lang);
  const words = workbenchWords(lang);
  const work = useWork();
  const [publishing, setPublishing] = useState(false);
  const { step } = work;
  return (
    <div className="author-room">
      {/* Styles of its own: those of the pages are in every page. */}
      <style href="workbench" precedence="default">
        {styles}
      </style>
      <Steps
        at={step.kind === "desk" ? (publishing ? 3 : 2) : step.kind === "source" ? 1 : 0}
        names={authorSaid.steps}
      />
      {work.notKept && (
        <Notice role="status">
          <p>{words.give.notKept}</p>
        </Notice>
      )}
      <TroubleNotice trouble={work.trouble} />
      {step.kind === "give" && (
        <>
          <Given
            folder={work.folder}
            onFolder={work.chooseFolder}
            busy={work.busy}
            wanted={step.wanted?.source.title.zh ?? null}
            adding={step.adding?.source.title.zh ?? null}
            onLeave={work.leaveAdding}
            onDocument={work.give}
            onDraft={work.openDraft}
            onEarly={work.onEarly}
          />
          {step.adding === null && <KeptList work={work} />}
        </>
      )}
      {step.kind === "source" && (
        <SourceForm
          source={step.source}
          text={typeof step.document.content === "string" ? step.document.content : null}
          languages={step.published.languages}
          busy={work.busy}
          onChange={work.sketch}
          onDone={work.describe}
          onBack={step.adding === null ? work.close : work.leaveAdding}
        />
      )}
      {step.kind === "desk" && (
        <Suspense fallback={<Busy label={words.give.busy} />}>
          <Desk
            key={step.session.draft.source.sha256}
            session={step.session}
            restored={step.restored}
            first={step.first}
            saved={work.notKept ? null : work.saved}
            publishing={publishing}
            onPublishing={setPublishing}
            onDraft={work.keep}
            documents={work}
            onSource={() => {
              setPublishing(false);
              work.mendSource();
            }}
            onClose={() => {
              setPublishing(false);
              work.close();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Where one is among the steps. */
function Steps({ at, names }: { readonly at: number; readonly names: readonly string[] }): ReactNode {
  return (
    <ol className="author-steps">
      {names.map((name, nth) => (
        <li key={name} aria-current={nth === at ? "step" : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}

function TroubleNotice({ trouble }: { readonly trouble: Trouble | null }): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang);
  if (trouble === null) return null;
  if (trouble.kind === "document")
    return (
      <Notice role="alert" title={words.give.faultTitle}>
        <p>{checkWords(lang).faults[trouble.code]}</p>
      </Notice>
    );
  if (trouble.kind === "draft")
    return (
      <Notice role="alert" title={words.desk.draftFaults[trouble.fault]}>
        {trouble.place !== "" && <p>{words.desk.draftPlace(trouble.place)}</p>}
        <p>{words.desk.keptAll}</p>
      </Notice>
    );
  if (trouble.kind === "folder-wanted")
    return (
      <Notice role="alert">
        <p>{trouble.name === "" ? words.give.folderSiteWanted : words.give.folderWanted(trouble.name)}</p>
      </Notice>
    );
  const said = {
    "folder-not": words.give.folderNot,
    "no-release": words.give.noRelease,
    failed: words.give.failed,
    "wrong-text": words.desk.wrongText,
  };
  return (
    <Notice role="alert">
      <p>{said[trouble.kind]}</p>
    </Notice>
  );
}
