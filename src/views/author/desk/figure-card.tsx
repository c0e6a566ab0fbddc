import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { REJECT_REASONS } from "#authoring/draft/draft.ts";
import { concerns } from "#authoring/draft/findings.ts";
import type { Finding } from "#authoring/read/reading.ts";
import { own } from "#domain/release/own.ts";
import type { Language } from "#domain/site/language.ts";
import { findingText } from "#words/clerk/finding-words.ts";
import { workbenchPublishWords } from "#words/workbench-publish/workbench-publish-words.ts";
import { workbenchTableWords } from "#words/workbench-table/workbench-table-words.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { EditForm } from "./edit-form.tsx";
import { FigureFacts } from "./figure-facts.tsx";
import { IndicatorForm } from "./indicator-form.tsx";
import { KeyHelp } from "./key-help.tsx";
import { CANDIDATE_KEYS, type Choosing, type Command, commandOf } from "./keys.ts";
import { PartPicker } from "./part-picker.tsx";
import { RejectPart } from "./reject-part.tsx";
import type { Desk } from "./use-desk.ts";

interface Props {
  readonly desk: Desk;
  /** Those of the site. */
  readonly languages: readonly Language[];
  readonly onRun: (command: Command) => void;
}

/** One figure to be decided: what was read, what it may be of, what is published, and what can be done with it. */
export function FigureCard({ desk, languages, onRun }: Props): ReactNode {
  const { lang, t } = usePlace();
  const words = workbenchWords(lang).desk;
  const { current, value, mode, decision, at, items, turn, release, findings, parts, growing } = desk;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (mode === "look") card.current?.focus({ preventScroll: true });
  }, [turn, mode]);
  const choices = parts.length + (growing === null ? 0 : 1);
  const choosing = useMemo<Choosing | null>(
    () =>
      mode === "reject"
        ? { kind: "reason", of: REJECT_REASONS.length }
        : mode === "part"
          ? { kind: "part", of: choices }
          : null,
    [mode, choices],
  );
  // Keys come faster than effects: each finds what the one before has made.
  useLayoutEffect(() => {
    const group = card.current;
    const press = (event: KeyboardEvent): void => {
      const on = event.target instanceof Element ? event.target.localName : "";
      const { key, ctrlKey, metaKey, altKey } = event;
      const command = commandOf({ key, ctrlKey, metaKey, altKey, on }, choosing);
      if (command === null) return;
      event.preventDefault();
      flushSync(() => onRun(command));
    };
    group?.addEventListener("keydown", press);
    return () => group?.removeEventListener("keydown", press);
  }, [choosing, onRun]);
  if (current === null || value === null) return null;
  const { figure } = current;
  const candidates = figure?.indicator.slice(0, CANDIDATE_KEYS) ?? [];
  const how = decision?.kind ?? "open";
  const nameOf = (id: string): string => release.indicators.indicators.find((i) => i.id === id)?.name[lang] ?? id;
  const isCell = value.cell !== undefined;
  const left = isCell ? workbenchTableWords(lang).left : words.left;
  const state = figure === null ? left : words.tier[figure.tier];
  return (
    <div className="author-side">
      <div
        ref={card}
        className="author-card"
        role="group"
        aria-label={`${words.card(at, items.length)}${t.punctuation.colon}${value.printed}`}
        // Keys work while it has the focus (WCAG 2.1.4), which every decision gives back to it.
        tabIndex={-1}
      >
        <p className="author-where">
          <span>{words.card(at, items.length)}</span>
          <span data-tier={figure?.tier ?? "left"} className="author-tier">
            {state}
          </span>
          <span data-how={how} className="author-how">
            {words.how[how]}
            {decision?.kind === "rejected" && t.punctuation.open + words.reasons[decision.reason] + t.punctuation.close}
          </span>
        </p>
        <p className="author-figure" lang="zh-CN">
          <data value={value.value ?? ""}>
            {value.missing === undefined ? value.printed : t.missing[value.missing]}
          </data>
        </p>
        <FindingList findings={findings.filter((finding) => concerns(finding, current))} />
        {mode === "edit" ? (
          <EditForm
            key={current.key}
            first={desk.defining ?? value}
            adding={figure === null}
            release={release}
            onSave={desk.save}
            onDefine={desk.beginDefine}
            onCancel={() => onRun({ kind: "cancel" })}
          />
        ) : mode === "define" && desk.defining !== null ? (
          <IndicatorForm
            key={current.key}
            desk={desk}
            value={desk.defining}
            languages={languages}
            onCancel={() => onRun({ kind: "cancel" })}
          />
        ) : (
          <>
            <FigureFacts value={value} decision={decision} flags={figure?.flags ?? []} release={release} />
            {candidates.length > 0 && decision === null && mode !== "part" && (
              <div className="author-candidates" role="group" aria-label={words.candidates}>
                {candidates.map(({ id, certainty }, nth) => (
                  <button
                    key={id}
                    type="button"
                    aria-pressed={value.indicator === id}
                    onClick={() => onRun({ kind: "candidate", nth })}
                  >
                    <kbd>{nth + 1}</kbd> {words.candidate(nameOf(id), Math.round(certainty * 100))}
                  </button>
                ))}
              </div>
            )}
            {mode === "part" ? (
              <PartPicker desk={desk} onRun={onRun} />
            ) : mode === "reject" ? (
              <RejectPart onReject={desk.reject} onCancel={() => onRun({ kind: "cancel" })} />
            ) : (
              <Actions
                decided={decision !== null}
                left={figure === null}
                mends={own(desk.draft.indicators, value.indicator) !== undefined}
                named={value.indicator !== ""}
                parts={parts.some(({ indicator }) => ["", indicator.id].includes(value.indicator))}
                onRun={onRun}
              />
            )}
          </>
        )}
        <Ways
          canUndo={desk.draft.history.length > 0}
          leftovers={desk.leftovers}
          addText={isCell ? workbenchTableWords(lang).add : words.add}
          leftText={(isCell ? workbenchTableWords(lang) : words).leftOver(desk.leftovers)}
          onRun={onRun}
        />
      </div>
      <KeyHelp />
    </div>
  );
}

/** What looks wrong about a figure. */
function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { lang, t } = usePlace();
  if (findings.length === 0) return null;
  return (
    <ul className="author-findings">
      {findings.map((finding) => {
        const { message, remedy } = findingText(finding.code, lang);
        const expected =
          finding.expected === null
            ? ""
            : `${workbenchPublishWords(lang).expected} ${finding.expected}${t.punctuation.stop}${t.punctuation.space}`;
        return (
          <li key={`${finding.code} ${finding.start}`} data-severity={finding.severity}>
            <strong>{message}</strong>
            {t.punctuation.colon}
            {expected + remedy}
          </li>
        );
      })}
    </ul>
  );
}

/** What can be done with a figure, each with its key. */
function Actions({
  decided,
  left,
  mends,
  named,
  parts,
  onRun,
}: {
  readonly decided: boolean;
  readonly left: boolean;
  /** The figure is of an indicator that the draft defines. */
  readonly mends: boolean;
  readonly named: boolean;
  /** There are categories that it can be put under. */
  readonly parts: boolean;
  readonly onRun: Props["onRun"];
}): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).desk;
  return (
    <div className="author-actions">
      {!decided && !left && (
        <button type="button" className="author-primary" onClick={() => onRun({ kind: "accept" })}>
          {words.accept} <kbd>Enter</kbd>
        </button>
      )}
      <button type="button" onClick={() => onRun({ kind: "edit" })}>
        {left && !decided ? words.addTitle : words.edit} <kbd>E</kbd>
      </button>
      {parts && (
        <button type="button" onClick={() => onRun({ kind: "category" })}>
          {workbenchWords(lang).split.put} <kbd>C</kbd>
        </button>
      )}
      {(mends || !(left || (decided && named))) && (
        <button type="button" onClick={() => onRun({ kind: "define" })}>
          {mends ? words.mendIndicator : words.newIndicator} <kbd>I</kbd>
        </button>
      )}
      {!decided && (
        <button type="button" onClick={() => onRun({ kind: "reject" })}>
          {words.reject} <kbd>R</kbd>
        </button>
      )}
      {decided && (
        <button type="button" onClick={() => onRun({ kind: "clear" })}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

/** The way to other figures, and back. */
function Ways({
  canUndo,
  leftovers,
  addText,
  leftText,
  onRun,
}: {
  readonly canUndo: boolean;
  readonly leftovers: number;
  /** What is said of those that were not read, and of taking one. */
  readonly addText: string;
  readonly leftText: string;
  readonly onRun: Props["onRun"];
}): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).desk;
  return (
    <div className="author-ways">
      <div className="author-actions">
        <button type="button" onClick={() => onRun({ kind: "previous" })}>
          {words.previous} <kbd>K</kbd>
        </button>
        <button type="button" onClick={() => onRun({ kind: "next" })}>
          {words.next} <kbd>J</kbd>
        </button>
        <button type="button" onClick={() => onRun({ kind: "next-open" })}>
          {words.nextOpen} <kbd>N</kbd>
        </button>
        <button type="button" disabled={!canUndo} onClick={() => onRun({ kind: "undo" })}>
          {words.undo} <kbd>U</kbd>
        </button>
        {leftovers > 0 && (
          <button type="button" onClick={() => onRun({ kind: "add" })}>
            {addText} <kbd>L</kbd>
          </button>
        )}
      </div>
      {leftovers > 0 && <p className="author-note">{leftText}</p>}
    </div>
  );
}
