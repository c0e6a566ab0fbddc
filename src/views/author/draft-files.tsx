import { type ReactNode, useState } from "react";
import type { ChangeReason, Decision, Draft } from "#authoring/draft/draft.ts";
import { type DraftFault, fromFile, toFile } from "#authoring/draft/draft-file.ts";
import { merge, type MergeConflict, takeTheirs } from "#authoring/draft/merge.ts";
import type { Language } from "#domain/site/language.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { FileButton } from "./given.tsx";
import { saveFile } from "./save-file.ts";

interface Props {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onSaid: (text: string) => void;
}

/** Saves the draft as a file, and takes in a second clerk's: what both did differently is chosen value by value. */
export function DraftFiles({ draft, onDraft, onSaid }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).desk;
  const [conflicts, setConflicts] = useState<readonly MergeConflict[]>([]);
  const [fault, setFault] = useState<{ readonly fault: DraftFault | "other"; readonly place: string } | null>(null);
  const open = async (file: File): Promise<void> => {
    setFault(null);
    const read = fromFile(await file.text());
    if ("fault" in read) return setFault(read);
    const merged = merge(draft, read.draft);
    if (merged === null) return setFault({ fault: "other", place: "" });
    onDraft(merged.draft);
    setConflicts(merged.conflicts);
    onSaid(words.merged(Object.keys(merged.draft.decisions).length - Object.keys(draft.decisions).length));
  };
  const settle = (conflict: MergeConflict, theirs: boolean): void => {
    if (theirs) onDraft(takeTheirs(draft, conflict));
    setConflicts((left) => left.filter((one) => one !== conflict));
  };
  return (
    <>
      <button
        type="button"
        onClick={() => {
          const { published, sha256 } = draft.source;
          saveFile(`draft-${published || sha256.slice(0, 8)}.json`, toFile(draft), "application/json");
          onSaid(words.saved);
        }}
      >
        {words.saveFile}
      </button>
      <FileButton label={words.openFile} accept=".json,application/json" onFile={(file) => void open(file)} />
      {fault !== null && (
        <div className="author-wide">
          <Notice role="alert" title={fault.fault === "other" ? words.otherText : words.draftFaults[fault.fault]}>
            {fault.place !== "" && <p>{words.draftPlace(fault.place)}</p>}
            <p>{words.keptAll}</p>
          </Notice>
        </div>
      )}
      {conflicts.length > 0 && (
        <section className="author-wide author-conflicts" aria-label={words.conflicts(conflicts.length)}>
          <h3>{words.conflicts(conflicts.length)}</h3>
          <ul>
            {conflicts.map((conflict) => (
              <Conflict key={nameOf(conflict)} conflict={conflict} onSettle={settle} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const nameOf = (conflict: MergeConflict): string =>
  `${conflict.kind} ${conflict.kind === "source" ? conflict.field : conflict.key}`;

function Conflict({
  conflict,
  onSettle,
}: {
  readonly conflict: MergeConflict;
  readonly onSettle: (conflict: MergeConflict, theirs: boolean) => void;
}): ReactNode {
  const { lang, t } = usePlace();
  const words = workbenchWords(lang);
  const [mine, theirs] = sidesOf(conflict, lang);
  const what = conflict.kind === "source" ? words.source[conflict.field] : phraseOf(conflict);
  return (
    <li>
      <p lang={conflict.kind === "source" ? undefined : "zh-CN"}>{what}</p>
      <button type="button" onClick={() => onSettle(conflict, false)}>
        {words.desk.mine}
        {t.punctuation.colon}
        {mine}
      </button>
      <button type="button" onClick={() => onSettle(conflict, true)}>
        {words.desk.theirs}
        {t.punctuation.colon}
        {theirs}
      </button>
    </li>
  );
}

/** The phrase of the figure that is decided differently, where one of the two has it. */
function phraseOf(conflict: Exclude<MergeConflict, { readonly kind: "source" }>): string {
  if (conflict.kind === "reason") return conflict.key;
  const { mine, theirs } = conflict;
  if (mine.kind !== "rejected") return mine.value.phrase;
  return theirs.kind !== "rejected" ? theirs.value.phrase : conflict.key;
}

/** What each of the two has, in words. */
function sidesOf(conflict: MergeConflict, lang: Language): readonly [mine: string, theirs: string] {
  const words = workbenchWords(lang);
  const decided = (decision: Decision): string =>
    decision.kind === "rejected"
      ? `${words.desk.how.rejected} · ${words.desk.reasons[decision.reason]}`
      : [decision.value.printed, decision.value.indicator, decision.value.period].join(" · ");
  const because = ({ kind, reason }: ChangeReason): string => `${words.publish.change[kind]} · ${reason.zh}`;
  switch (conflict.kind) {
    case "decision":
      return [decided(conflict.mine), decided(conflict.theirs)];
    case "reason":
      return [because(conflict.mine), because(conflict.theirs)];
    case "source": {
      const said = (source: Draft["source"]): string => {
        const field = source[conflict.field];
        return typeof field === "string" ? field : field.zh;
      };
      return [said(conflict.mine), said(conflict.theirs)];
    }
  }
}
