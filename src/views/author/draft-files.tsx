import { type ReactNode, useState } from "react";
import type { ChangeReason, Decision, Draft } from "#authoring/draft/draft.ts";
import { type DraftFault, fromFile, toFile } from "#authoring/draft/draft-file.ts";
import { merge, type MergeConflict, takeTheirs } from "#authoring/draft/merge.ts";
import type { Language } from "#domain/site/language.ts";
import { workbenchPublishWords } from "#words/workbench-publish/workbench-publish-words.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { INDICATOR_FIELDS } from "#words/clerk/fields/indicator-fields.ts";
import type { Theme } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { NewIndicator } from "#authoring/draft/new-indicator.ts";
import { FileButton } from "./file-button.tsx";
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
      <FileButton
        label={words.openFile}
        accept=".json,application/json"
        onFiles={([file]) => file !== undefined && void open(file)}
      />
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
  [
    conflict.document,
    conflict.kind,
    "key" in conflict ? conflict.key : "",
    "field" in conflict ? conflict.field : "",
  ].join(" ");

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
  const isFigure = conflict.kind === "decision" || conflict.kind === "reason" || conflict.kind === "answer";
  return (
    <li>
      <p lang={isFigure ? "zh-CN" : undefined}>{isFigure ? phraseOf(conflict) : fieldOf(conflict, lang)}</p>
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
function phraseOf(conflict: Extract<MergeConflict, { readonly kind: "decision" | "reason" | "answer" }>): string {
  if (conflict.kind !== "decision") return conflict.key;
  const { mine, theirs } = conflict;
  if (mine.kind !== "rejected") return mine.value.phrase;
  return theirs.kind !== "rejected" ? theirs.value.phrase : conflict.key;
}

/** The field that two clerks have filled in differently, and of what. */
function fieldOf(conflict: Extract<MergeConflict, { readonly field: string }>, lang: Language): string {
  const { source, define } = workbenchWords(lang);
  if (conflict.kind === "source") return source[conflict.field];
  const named = (text: Localised): string => text[lang] || text.zh || conflict.key;
  if (conflict.kind === "theme")
    return `${define.fields.theme} · ${named(conflict.mine.name)} · ${conflict.field === "name" ? define.fields.themeName : define.fields.themeQuestion}`;
  return `${define.title} · ${named(conflict.mine.name)} · ${define.fields[conflict.field]}`;
}

/** What each of the two has, in words. */
function sidesOf(conflict: MergeConflict, lang: Language): readonly [mine: string, theirs: string] {
  const words = workbenchWords(lang);
  const decided = (decision: Decision): string =>
    decision.kind === "rejected"
      ? `${words.desk.how.rejected} · ${words.desk.reasons[decision.reason]}`
      : [decision.value.printed, decision.value.indicator, decision.value.period].join(" · ");
  const because = ({ kind, reason }: ChangeReason): string =>
    `${workbenchPublishWords(lang).change[kind]} · ${reason.zh}`;
  switch (conflict.kind) {
    case "decision":
      return [decided(conflict.mine), decided(conflict.theirs)];
    case "reason":
      return [because(conflict.mine), because(conflict.theirs)];
    case "answer":
      return [conflict.mine, conflict.theirs];
    case "indicator": {
      const said = (one: NewIndicator): string => valueText(one, conflict.field, lang);
      return [said(conflict.mine), said(conflict.theirs)];
    }
    case "theme": {
      const said = (one: Theme): string => textOf(one[conflict.field]);
      return [said(conflict.mine), said(conflict.theirs)];
    }
    case "source": {
      const said = (source: Draft["source"]): string => {
        const field = source[conflict.field];
        return typeof field === "string" ? field : field.zh;
      };
      return [said(conflict.mine), said(conflict.theirs)];
    }
  }
}

/** A text in every language that it is written in. */
const textOf = (text: Localised): string =>
  Object.values(text)
    .filter((one) => one !== "")
    .join(" · ");

/** What a field of a new indicator says. */
function valueText(one: NewIndicator, field: keyof NewIndicator, lang: Language): string {
  const { kind, stage, direction } = INDICATOR_FIELDS.indicators.fields;
  switch (field) {
    case "name":
    case "definition":
      return textOf(one[field]);
    case "scope":
      return textOf(one.scope.name);
    case "kind":
      return kind.values[one.kind][lang];
    case "stage":
      return one.stage === null ? "—" : stage.values[one.stage][lang];
    case "direction":
      return direction.values[one.direction][lang];
    case "breakdown":
      return one.breakdown === undefined ? "—" : one.breakdown.categories.map(({ name }) => textOf(name)).join("；");
    case "id":
    case "theme":
    case "unit":
    case "noun":
      return one[field] === "" ? "—" : one[field];
  }
}
