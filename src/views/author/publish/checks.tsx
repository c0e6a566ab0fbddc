import { type ReactNode, useState } from "react";
import { decisionOf, type DocumentDraft, documentsOf, type Draft } from "#authoring/draft/draft.ts";
import type { DraftIssue, FigureAt } from "#authoring/draft/to-observations.ts";
import { severityOf } from "#domain/advice/severity.ts";
import type { Issue } from "#domain/check/issue.ts";
import { CLERK } from "#words/clerk/clerk.ts";
import { expectedText } from "#words/clerk/issue-expected.ts";
import { findingText } from "#words/clerk/finding-words.ts";
import { issueText } from "#words/clerk/issues.ts";
import { workbenchPublishWords } from "#words/workbench-publish/workbench-publish-words.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Field } from "#views/author/field.tsx";
import type { FindingAt } from "./use-other-findings.ts";

interface Props {
  readonly issues: readonly DraftIssue[];
  readonly advice: readonly Issue[];
  /** What looked wrong in the report, and is settled nowhere. */
  readonly findings: readonly FindingAt[];
  readonly draft: Draft;
  readonly confirmed: readonly string[];
  readonly onConfirm: (code: string, on: boolean) => void;
  /** Says why something that looked wrong is right. */
  readonly onDismiss: (at: FigureAt, reason: string) => void;
  /** Leaves a figure out, as another document has another one. */
  readonly onChoose: (leave: FigureAt, because: string) => void;
  /** Has both values published, beside one another. */
  readonly onBoth: (at: FigureAt) => void;
  readonly onMend: (at: FigureAt) => void;
}

/** Everything that is wrong with a release, at once: what stops it, what is asked about, and what is only noted. */
export function Checks({
  issues,
  advice,
  findings,
  draft,
  confirmed,
  onConfirm,
  onDismiss,
  onChoose,
  onBoth,
  onMend,
}: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchPublishWords(lang);
  const of = (severity: ReturnType<typeof severityOf>): readonly Issue[] =>
    advice.filter((issue) => severityOf(issue) === severity);
  const [refused, asked, noted] = [of("refuse"), of("ask"), of("note")];
  const wrong = findings.filter((one) => one.stops);
  const stops = issues.length + refused.length + wrong.length;
  const documents = documentsOf(draft);
  const notes = noted.length + findings.length - wrong.length;
  return (
    <section className="author-checks" aria-labelledby="author-checks">
      <h3 id="author-checks">{words.checks}</h3>
      <p role="status">
        {[
          ...(stops > 0 ? [words.stops(stops)] : []),
          ...(asked.length > 0 ? [words.asks(asked.length)] : []),
          ...(notes > 0 ? [words.notesCount(notes)] : []),
        ].join(" · ") || words.sound}
      </p>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.nth} ${issue.key}`} data-severity="refuse">
            <strong>{words.issues[issue.code].message}</strong>
            <span lang="zh-CN">{phraseAt(documents, issue)}</span>
            {issue.against === undefined ? (
              <>
                {issue.found !== "" && <span>{`${words.found} ${issue.found}`}</span>}
                {issue.expected !== "" && <span>{`${words.expected} ${issue.expected}`}</span>}
                <span>{words.issues[issue.code].remedy}</span>
              </>
            ) : (
              <TwoValues
                issue={issue}
                against={issue.against}
                documents={documents}
                onChoose={onChoose}
                onBoth={onBoth}
              />
            )}
            <button type="button" aria-label={words.goToOf(phraseAt(documents, issue))} onClick={() => onMend(issue)}>
              {words.goTo}
            </button>
          </li>
        ))}
        {findings.map((one) => (
          <Doubt key={`${one.nth} ${one.key}`} open={one} onDismiss={onDismiss} onMend={onMend} />
        ))}
        {[...refused, ...asked, ...noted].map((issue) => (
          <Told
            key={`${issue.code} ${issue.file} ${issue.place}`}
            issue={issue}
            confirmed={confirmed}
            onConfirm={onConfirm}
          />
        ))}
      </ul>
    </section>
  );
}

/** Two documents have two values for the same thing: one of them is chosen, or both are published. */
function TwoValues({
  issue,
  against,
  documents,
  onChoose,
  onBoth,
}: {
  readonly issue: DraftIssue;
  readonly against: FigureAt;
  readonly documents: readonly DocumentDraft[];
  readonly onChoose: Props["onChoose"];
  readonly onBoth: Props["onBoth"];
}): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).documents;
  const titleOf = (nth: number): string => documents[nth]?.source.title.zh ?? "";
  const first = words.says(titleOf(against.nth), issue.expected);
  const second = words.says(titleOf(issue.nth), issue.found);
  return (
    <div className="author-actions" role="group" aria-label={workbenchPublishWords(lang).issues[issue.code].message}>
      <button type="button" onClick={() => onChoose(issue, first)}>
        {words.take(first)}
      </button>
      <button type="button" onClick={() => onChoose(against, second)}>
        {words.take(second)}
      </button>
      <button type="button" onClick={() => onBoth(issue)}>
        {words.both}
      </button>
    </div>
  );
}

/** Something of the report that looks wrong: to be mended, or to be called right with the reason, which the draft keeps. */
function Doubt({
  open: { finding, nth, key, figure, stops },
  onDismiss,
  onMend,
}: {
  readonly open: FindingAt;
  readonly onDismiss: Props["onDismiss"];
  readonly onMend: Props["onMend"];
}): ReactNode {
  const { lang } = usePlace();
  const words = workbenchPublishWords(lang);
  const { message, remedy } = findingText(finding.code, lang);
  const [why, setWhy] = useState("");
  return (
    <li data-severity={stops ? "refuse" : "note"}>
      <strong>{message}</strong>
      <span lang="zh-CN">{`${words.found} ${finding.found}`}</span>
      {finding.expected !== null && <span>{`${words.expected} ${finding.expected}`}</span>}
      <span>{remedy}</span>
      {figure !== null && (
        <button type="button" aria-label={words.goToOf(finding.found)} onClick={() => onMend({ nth, key: figure })}>
          {words.goTo}
        </button>
      )}
      <div className="author-dismiss">
        <Field label={words.right} value={why} onChange={setWhy} />
        <button type="button" disabled={why.trim() === ""} onClick={() => onDismiss({ nth, key }, why.trim())}>
          {words.dismiss}
        </button>
      </div>
    </li>
  );
}

/** One issue in the words of the command line. */
function Told({
  issue,
  confirmed,
  onConfirm,
}: {
  readonly issue: Issue;
  readonly confirmed: readonly string[];
  readonly onConfirm: Props["onConfirm"];
}): ReactNode {
  const { lang } = usePlace();
  const words = workbenchPublishWords(lang);
  const { message, remedy } = issueText(issue, lang);
  const severity = severityOf(issue);
  return (
    <li data-severity={severity}>
      <strong>{message}</strong>
      <span>{CLERK[lang].place(issue.file, issue.place)}</span>
      <span>{`${words.found} ${issue.found === "" ? "—" : issue.found}`}</span>
      <span>{`${words.expected} ${expectedText(issue, lang)}`}</span>
      <span>{remedy}</span>
      {severity === "ask" && (
        <label className="author-confirm">
          <input
            type="checkbox"
            checked={confirmed.includes(issue.code)}
            onChange={(event) => onConfirm(issue.code, event.target.checked)}
          />
          {words.confirm}
        </label>
      )}
    </li>
  );
}

function phraseAt(documents: readonly DocumentDraft[], { nth, key }: FigureAt): string {
  const document = documents[nth];
  const decision = document === undefined ? null : decisionOf(document, key);
  return decision === null || decision.kind === "rejected" ? key : decision.value.phrase;
}
