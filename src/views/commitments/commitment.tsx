import { Fragment, lazy, type ReactNode, Suspense } from "react";
import { dueText, inferredMark } from "#words/format/due-text.ts";
import { ofCommitment } from "#domain/figure/anchor.ts";
import { commitmentState, type CommitmentState, indicatorsOf } from "#domain/commitment/commitment.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import { formatDate } from "#words/format/date.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { Figure } from "#views/parts/figure/figure.tsx";
import history from "#views/parts/table/history.module.css";
import { IndicatorList } from "#views/parts/figure/indicator-list.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { LinkedList } from "#views/parts/table/linked.tsx";
import { Missing } from "#views/parts/notices/missing.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import standing from "#views/parts/table/standing.module.css";
import { WayUp } from "#views/parts/frame/way-up.tsx";
import styles from "./commitments.module.css";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";

const CommitmentsFigure = lazy(() =>
  import("#views/parts/chart/commitments-figure.tsx").then((m) => ({ default: m.CommitmentsFigure })),
);

/** One promise: its own line on the time axis, how far it has come, what shows it, its date, who answers for it, and everything known to have happened. */
export function CommitmentView({ id }: { readonly id: string }): ReactNode {
  const { lang } = usePlace();
  const commitmentsSaid = commitmentsWords(lang);
  const commitment = useShown().release.commitments.commitments.find((c) => c.id === id);
  return commitment === undefined ? (
    <Missing text={commitmentsSaid.notFound(id)} list={{ name: "commitments" }} listText={commitmentsSaid.all} />
  ) : (
    <Known commitment={commitment} />
  );
}

function Known({ commitment }: { readonly commitment: Commitment }): ReactNode {
  const { lang, t } = usePlace();
  const { release, day, links, promised } = useShown();
  const state = commitmentState(commitment, day);
  const group = release.commitments.groups.find((g) => g.id === commitment.group);
  const named = indicatorsOf(release, commitment);
  const related = release.indicators.indicators.filter((i) => named.has(i.id));
  const c = commitmentsWords(lang);
  return (
    <>
      <WayUp to={{ name: "commitments" }} hash={`group-${commitment.group}`}>
        {group?.name[lang] ?? c.all}
      </WayUp>
      <h1>{commitment.title[lang]}</h1>
      <p className={styles.meta}>{c.day(formatDate(day, lang))}</p>
      <dl className={standing.standing}>
        <div>
          <dt>{c.step}</dt>
          <dd>{c.steps[state.step]}</dd>
        </div>
        <div>
          <dt>{c.evidence}</dt>
          <dd>{t.evidence[state.evidence]}</dd>
        </div>
        <div>
          <dt>{c.timing}</dt>
          <dd className={state.due === "passed" || state.due === "late" ? standing.overdue : undefined}>
            {c.dueStates[state.due]}
            {inferredMark(commitment, lang)}
          </dd>
        </div>
      </dl>
      {promised !== undefined && (
        <Suspense fallback={<p aria-busy="true">{t.notice.loading}</p>}>
          <CommitmentsFigure model={promised} heading="h2" again />
        </Suspense>
      )}
      <Part id="facts" title={c.facts} note={group?.about[lang]}>
        <About commitment={commitment} />
      </Part>
      <Part id="history" title={c.history} note={c.historyNote}>
        <Events of={commitment.id} events={state.events} />
      </Part>
      {links !== null && links.suggestions.total > 0 && (
        <Part id="suggestions" title={c.suggestions}>
          <LinkedList
            list={links.suggestions}
            to={(id) => ({ name: "suggestion", id })}
            all={{ name: "suggestions" }}
            prefix={({ number }) => number}
          />
        </Part>
      )}
      {related.length > 0 && (
        <Part id="related" title={c.related}>
          <IndicatorList indicators={related} />
        </Part>
      )}
    </>
  );
}

function About({ commitment }: { readonly commitment: Commitment }): ReactNode {
  const { lang, t } = usePlace();
  const { release, links } = useShown();
  const target = release.observations.observations.find((o) => o.id === commitment.target);
  const measured = release.indicators.indicators.find((i) => i.id === target?.indicator);
  const { unit = null, parent = null, parts = [] } = links ?? {};
  const c = commitmentsWords(lang);
  return (
    <Facts>
      <Fact name={c.by}>{commitment.by[lang]}</Fact>
      <Fact name={c.responsible}>
        {unit === null ? (
          (commitment.responsible?.[lang] ?? c.responsibleNone)
        ) : (
          <Link to={{ name: "unit", id: unit.id }}>{commitment.responsible?.[lang] ?? unit.title[lang]}</Link>
        )}
      </Fact>
      {parent !== null && (
        <Fact name={c.parent}>
          <Link to={{ name: "commitment", id: parent.id }}>{parent.title[lang]}</Link>
        </Fact>
      )}
      {parts.length > 0 && (
        <Fact name={c.parts}>
          {parts.map((part, at) => (
            <Fragment key={part.id}>
              {at > 0 && t.punctuation.enumeration}
              <Link to={{ name: "commitment", id: part.id }}>{part.title[lang]}</Link>
            </Fragment>
          ))}
        </Fact>
      )}
      <Fact name={c.due}>{dueText(commitment, lang) ?? c.dueNone}</Fact>
      {target !== undefined && measured !== undefined && (
        <Fact name={c.target}>
          <span data-indicator={measured.id}>
            <Link to={{ name: "indicator", id: measured.id }}>
              <Figure observation={target} indicator={measured} size="inline" />
            </Link>
          </span>
        </Fact>
      )}
      <Fact name={c.source}>
        <Citation source={commitment.source} of={ofCommitment(commitment.id)} detail />
      </Fact>
      <Fact name={t.indicator.id}>
        <code>{commitment.id}</code>
      </Fact>
    </Facts>
  );
}

/** Everything that is known to have happened, in its order, each with the document that says so. */
function Events({ of, events }: Pick<CommitmentState, "events"> & { readonly of: string }): ReactNode {
  const { lang, t } = usePlace();
  const c = commitmentsWords(lang);
  if (events.length === 0) return <p>{c.historyNone}</p>;
  return (
    <ol className={history.history}>
      {events.map((event, at) => (
        <li key={`${event.date} ${at}`}>
          <time dateTime={event.date}>{formatDate(event.date, lang)}</time>
          <div>
            <p>
              <strong>{c.events[event.type]}</strong>
              {t.punctuation.comma}
              {t.evidence[event.evidence]}
            </p>
            <p>{event.text[lang]}</p>
            <p className={history.source}>
              <Citation source={event.source} of={ofCommitment(of)} detail />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
