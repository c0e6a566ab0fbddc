import { type ReactNode, useEffect, useState } from "react";
import { learnt } from "#authoring/draft/learnt.ts";
import { aliasesText, withNames } from "#authoring/learnt/aliases.ts";
import { chooseIn, dismissIn, reasonIn } from "#authoring/draft/documents.ts";
import { type ChangeReason, documentsOf, type Draft, unusedIn, valuesIn } from "#authoring/draft/draft.ts";
import { openFindings } from "#authoring/draft/findings.ts";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { FigureAt } from "#authoring/draft/to-observations.ts";
import { type NextRelease, toRelease } from "#authoring/draft/to-release.ts";
import type { Finding } from "#authoring/read/reading.ts";
import { isConfirmed } from "#authoring/publish/plan-release.ts";
import { severityOf } from "#domain/advice/severity.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { NOTES_OF } from "#words/workbench/in-language.ts";
import { workbenchPublishWords } from "#words/workbench-publish/workbench-publish-words.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { today } from "#views/parts/frame/today.ts";
import { Busy } from "#views/author/busy.tsx";
import { ChangeList } from "./change-list.tsx";
import { Checks } from "./checks.tsx";
import { Field } from "#views/author/field.tsx";
import type { Work } from "#views/author/work.ts";
import { useOtherFindings } from "./use-other-findings.ts";
import { WriteOut } from "./write-out-part.tsx";

interface Props {
  readonly published: Published;
  /** The newest one, with the indicators that the draft defines. */
  readonly release: Release;
  /** The places of those that were read. */
  readonly figures: readonly { readonly start: number; readonly end: number }[];
  readonly findings: readonly Finding[];
  readonly draft: Draft;
  /** Names that were matched with indicators beside the labels of figures. */
  readonly taught: readonly { readonly indicator: string; readonly name: string }[];
  readonly contentOf: Work["contentOf"];
  readonly onDraft: (draft: Draft) => void;
  /** Goes to a figure, to be mended. */
  readonly onMend: (at: FigureAt) => void;
}

/** What a draft makes of the published data: every value that changes, what the check says, and the way to write it. */
export function PublishPart({
  published,
  release,
  figures,
  findings,
  draft,
  taught,
  contentOf,
  onDraft,
  onMend,
}: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchPublishWords(lang);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const english = published.languages.includes("en");
  const noted = { ...draft, notes: withDefaults(draft, english) };
  const unused = unusedIn(draft).map(({ name }) => name[lang] || name.zh);
  const next = useNext(noted, published);
  const others = useOtherFindings(draft, published, release, contentOf);
  if (next === null) return <Busy label={words.working} />;
  const { placed, issues, advice } = next;
  const written = placed.filter(({ kind }) => kind !== "same");
  const setReason = ({ nth, key }: FigureAt, reason: ChangeReason | null): void =>
    onDraft(reasonIn(draft, nth, key, reason));
  const setNotes = (change: Partial<Localised>): void => onDraft({ ...noted, notes: { ...noted.notes, ...change } });
  const open = [
    ...openFindings(draft, findings, figures).map((finding) => ({ ...finding, nth: draft.at })),
    ...others.open,
  ];
  const stops =
    others.busy ||
    issues.length > 0 ||
    open.some((one) => one.stops) ||
    advice.some((issue) => severityOf(issue) !== "note" && !isConfirmed(issue, confirmed));
  const known = published.aliases;
  const aliases = withNames(learnt(known, draft, release.indicators.indicators), taught);
  const count = (of: typeof aliases): number => Object.values(of).flat().length;
  return (
    <div className="author-publish">
      <p className="author-note">{published.index === null ? words.noteFirst(next.id) : words.note(next.id)}</p>
      <DocumentsNote draft={draft} missing={others.missing} />
      {unused.length > 0 && <p className="author-note">{words.unused(unused)}</p>}
      {placed.length === 0 && issues.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <ChangeList
            placed={placed}
            draft={draft}
            before={published}
            release={release}
            after={next.release}
            english={english}
            onReason={setReason}
          />
          <div className="author-notes">
            <Field label={words.notes} value={noted.notes.zh} wide lang="zh-CN" onChange={(zh) => setNotes({ zh })} />
            {english && (
              <Field label={words.notesEn} value={noted.notes.en} wide lang="en" onChange={(en) => setNotes({ en })} />
            )}
          </div>
          <Checks
            issues={issues}
            advice={advice}
            findings={open}
            draft={draft}
            confirmed={confirmed}
            onConfirm={(code, on) =>
              setConfirmed((now) => (on ? [...now, code] : now.filter((other) => other !== code)))
            }
            onDismiss={({ nth, key }, why) => onDraft(dismissIn(draft, nth, key, why))}
            onChoose={(leave, because) => onDraft(chooseIn(draft, { ...leave, because }))}
            onBoth={(at) => setReason(at, { kind: "beside", reason: { zh: "", en: "" } })}
            onMend={onMend}
          />
          {count(aliases) > count(known) && (
            <p className="author-note">{words.learnt(count(aliases) - count(known))}</p>
          )}
          <WriteOut
            next={next}
            stops={stops || written.length === 0}
            published={published}
            aliases={count(aliases) > count(known) ? aliasesText(aliases) : null}
          />
        </>
      )}
    </div>
  );
}

/** Which documents the values are from, and which of them could not be looked through. */
function DocumentsNote({ draft, missing }: { readonly draft: Draft; readonly missing: readonly string[] }): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).documents;
  const all = documentsOf(draft);
  if (all.length === 1) return null;
  return (
    <>
      <h3>{words.sources(all.length)}</h3>
      <ul className="author-sources" lang="zh-CN">
        {all.map(({ source }) => (
          <li key={source.sha256}>{source.title.zh || workbenchWords(lang).give.untitled}</li>
        ))}
      </ul>
      {missing.length > 0 && <p className="author-note">{words.missing(missing)}</p>}
    </>
  );
}

/** What the release says of itself where nobody has said anything yet. */
function withDefaults(draft: Draft, english: boolean): Localised {
  const { notes, indicators } = draft;
  const all = documentsOf(draft).filter((one) => valuesIn(one).length > 0);
  const n = all.reduce((sum, one) => sum + valuesIn(one).length, 0);
  const titles = (lang: Language): readonly string[] => all.map(({ source }) => source.title[lang]);
  const unused = new Set(unusedIn(draft).map(({ id }) => id));
  const fresh = Object.values(indicators).filter(({ id }) => !unused.has(id));
  return {
    zh:
      notes.zh === ""
        ? NOTES_OF.zh(
            titles("zh"),
            n,
            fresh.map(({ name }) => name.zh),
          )
        : notes.zh,
    en:
      notes.en === "" && english
        ? NOTES_OF.en(
            titles("en"),
            n,
            fresh.map(({ name }) => name.en),
          )
        : notes.en,
  };
}

/** The release that a draft makes, made anew after every change; the last one stays until then. */
function useNext(draft: Draft, published: Published): NextRelease | null {
  const [next, setNext] = useState<NextRelease | null>(null);
  const { decisions, reasons, indicators, themes, source, notes, others, at } = draft;
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void toRelease(
        {
          decisions,
          reasons,
          indicators,
          themes,
          source,
          notes: { zh: notes.zh, en: notes.en },
          dismissed: {},
          answers: {},
          history: [],
          others,
          at,
        },
        published,
        today(published.release.release.published),
      ).then((made) => {
        if (wanted) setNext(made);
      });
    }, 30);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [decisions, reasons, indicators, themes, source, notes.zh, notes.en, others, at, published]);
  return next;
}
