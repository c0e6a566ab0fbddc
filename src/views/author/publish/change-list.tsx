import type { ReactNode } from "react";
import { type ChangeReason, documentsOf, type Draft } from "#authoring/draft/draft.ts";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { FigureAt, Placed } from "#authoring/draft/to-observations.ts";
import { own } from "#domain/release/own.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import type { Release } from "#domain/schemas/release.ts";
import { figureLine, formatPeriod } from "#words/format/format.ts";
import { workbenchPublishWords } from "#words/workbench-publish/workbench-publish-words.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { Choice, Field } from "#views/author/field.tsx";
import { LookPart } from "./look-part.tsx";

interface Props {
  readonly placed: readonly Placed[];
  readonly draft: Draft;
  readonly before: Published;
  /** What is published, with the indicators that the draft defines. */
  readonly release: Release;
  readonly after: Release | null;
  readonly english: boolean;
  /** `null` takes back what was said. */
  readonly onReason: (at: FigureAt, reason: ChangeReason | null) => void;
}

/** Every value that the release adds or changes, by the page that shows it, with what stands there now. */
export function ChangeList({ placed, draft, before, release, after, english, onReason }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchPublishWords(lang);
  const stages = workbenchWords(lang).desk.stage;
  const all = documentsOf(draft);
  const written = placed.filter(({ kind }) => kind !== "same");
  const same = placed.length - written.length;
  const ids = [...new Set(written.map(({ observation }) => observation.indicator))];
  const indicators = ids.flatMap((id) => release.indicators.indicators.find((i) => i.id === id) ?? []);
  const known = new Set(before.release.indicators.indicators.map(({ id }) => id));
  return (
    <section className="author-changes" aria-labelledby="author-changes">
      <h3 id="author-changes">{words.values(written.length)}</h3>
      {same > 0 && <p className="author-note">{words.sameNote(same)}</p>}
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id} data-indicator={indicator.id}>
            <h4>
              {known.has(indicator.id) ? (
                <Link to={{ name: "indicator", id: indicator.id }}>{indicator.name[lang]}</Link>
              ) : (
                // It has no page before it is published.
                <>
                  {indicator.name[lang]} <span className="author-fresh">{words.newIndicator}</span>
                </>
              )}
            </h4>
            {written
              .filter(({ observation }) => observation.indicator === indicator.id)
              .map((one) => (
                <div key={`${one.nth} ${one.key}`} className="author-change" data-kind={one.kind}>
                  <p className="author-change-what">
                    <span className="author-kind">{words.kind[one.kind]}</span>
                    <span>
                      {[
                        formatPeriod(one.observation.period, lang, one.observation.basis),
                        categoryName(indicator, one.observation.category)?.[lang],
                        one.observation.status === "actual" ? undefined : stages[one.observation.status],
                      ]
                        .filter((part) => part !== undefined)
                        .join(" · ")}
                    </span>
                  </p>
                  <p className="author-change-values">
                    <span>
                      <small>{words.old}</small>
                      {one.was === null ? words.none : figureLine(one.was, indicator, lang)}
                    </span>
                    <span aria-hidden="true">→</span>
                    <strong>
                      <small>{words.fresh}</small>
                      {figureLine(one.observation, indicator, lang)}
                    </strong>
                  </p>
                  {one.was !== null && (
                    <Why
                      given={own(all[one.nth]?.reasons, one.key)}
                      english={english}
                      onReason={(reason) => onReason(one, reason)}
                    />
                  )}
                  {one.was === null && one.kind === "beside" && (
                    <p className="author-actions">
                      <span>{words.change.beside}</span>
                      <button type="button" onClick={() => onReason(one, null)}>
                        {workbenchWords(lang).documents.chooseAgain}
                      </button>
                    </p>
                  )}
                </div>
              ))}
            {after !== null && <LookPart indicator={indicator} before={before} after={after} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const KINDS = ["revised", "corrected", "beside"] as const;

/** Why a published value is not as it was. */
function Why({
  given,
  english,
  onReason,
}: {
  readonly given: ChangeReason | undefined;
  readonly english: boolean;
  readonly onReason: (reason: ChangeReason) => void;
}): ReactNode {
  const { lang } = usePlace();
  const words = workbenchPublishWords(lang);
  const reason = given ?? { kind: "revised" as const, reason: { zh: "", en: "" } };
  return (
    <div className="author-why">
      <Choice
        label={words.changeKind}
        value={reason.kind}
        choices={KINDS.map((kind) => [kind, words.change[kind]] as const)}
        onChange={(kind) => onReason({ ...reason, kind })}
      />
      {reason.kind !== "beside" && (
        <>
          <Field
            label={words.why}
            value={reason.reason.zh}
            lang="zh-CN"
            onChange={(zh) => onReason({ ...reason, reason: { ...reason.reason, zh } })}
          />
          {english && (
            <Field
              label={words.whyEn}
              value={reason.reason.en}
              lang="en"
              onChange={(en) => onReason({ ...reason, reason: { ...reason.reason, en } })}
            />
          )}
        </>
      )}
    </div>
  );
}
