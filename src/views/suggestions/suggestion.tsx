import type { ReactNode } from "react";
import { outcomeCode } from "#domain/handling/handling.ts";
import type { Tracked } from "#domain/handling/track.ts";
import type { SuggestionItem } from "#domain/schemas/suggestion.ts";
import { formatDate } from "#words/format/date.ts";
import { axisWords } from "#views/parts/chart/axis-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { IndicatorList } from "#views/parts/figure/indicator-list.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { LinkedCommitments } from "#views/parts/table/linked.tsx";
import { Missing } from "#views/parts/notices/missing.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { useTracked } from "./list/tracked.ts";
import { History } from "./history.tsx";
import { LimitsTable } from "./limits-table.tsx";
import standing from "#views/parts/table/standing.module.css";
import styles from "./suggestion.module.css";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** One bill or suggestion: how it stands, who answers for it, by when, and everything that is known to have happened. */
export function SuggestionView({ id }: { readonly id: string }): ReactNode {
  const { lang, t } = usePlace();
  const { release, day } = useShown();
  const { items } = release.suggestions;
  const tracked = useTracked(items).find((i) => i.item.id === id);
  const s = suggestionsWords(lang);
  const item = items.find((i) => i.id === id);
  if (item === undefined) return <Missing text={s.notFound(id)} list={{ name: "suggestions" }} listText={s.all} />;
  const related = release.indicators.indicators.filter((i) => item.indicators.includes(i.id));
  return (
    <>
      <h1>{item.title[lang]}</h1>
      {/* The first links of the page: from an item to a chart there are no three keys to press. */}
      <p>
        {s.related}
        {t.punctuation.colon}
        {related.length === 0
          ? s.relatedNone
          : related.map((i, at) => (
              <span key={i.id}>
                {at > 0 && t.punctuation.enumeration}
                <Link to={{ name: "indicator", id: i.id }} className={styles.target}>
                  {i.name[lang]}
                </Link>
              </span>
            ))}
      </p>
      <p className={styles.meta}>{s.day(formatDate(day, lang))}</p>
      {tracked === undefined ? <p>{s.notYet(formatDate(day, lang))}</p> : <Standing tracked={tracked} />}
      <Part id="facts" title={s.numbered(s.kind[item.kind], item.number)} more={<AllItems />}>
        <About item={item} />
      </Part>
      {tracked !== undefined && (
        <>
          <Part id="limits" title={s.limits}>
            <LimitsTable limits={tracked.limits} />
          </Part>
          <Part id="history" title={s.history}>
            <History item={item.id} events={item.events.filter((e) => e.date <= day)} />
          </Part>
        </>
      )}
      <LinkedCommitments />
      {related.length > 0 && (
        <Part id="related" title={s.related}>
          <IndicatorList indicators={related} />
        </Part>
      )}
    </>
  );
}

function AllItems(): ReactNode {
  const { lang } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  return (
    <Link to={{ name: "suggestions" }} className={styles.target}>
      {suggestionsSaid.all}
    </Link>
  );
}

/** The three axes and the time limit, apart from one another. */
function Standing({ tracked }: { readonly tracked: Tracked }): ReactNode {
  const { lang } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const { site } = useShown();
  const words = axisWords(lang, site?.outcomeScheme ?? null);
  const { timing, limit } = tracked;
  const s = suggestionsSaid;
  return (
    <dl className={standing.standing}>
      <div>
        <dt>{words.axis.procedure}</dt>
        <dd>{words.part("procedure", tracked.step)}</dd>
      </div>
      <div>
        <dt>{words.axis.outcome}</dt>
        <dd>{words.part("outcome", outcomeCode(tracked))}</dd>
      </div>
      <div>
        <dt>{words.axis.evidence}</dt>
        <dd>{words.part("evidence", tracked.evidence)}</dd>
      </div>
      <div>
        <dt>{s.due}</dt>
        <dd className={timing === "overdue" ? standing.overdue : undefined}>
          {limit === null || timing === "met" || timing === "unknown" || timing === "undeclared"
            ? suggestionsSaid.timing[timing]
            : s.ofLimit(s.limit[limit.kind], suggestionsSaid.timingDays[timing](limit.days))}
        </dd>
      </div>
    </dl>
  );
}

function About({ item }: { readonly item: SuggestionItem }): ReactNode {
  const { lang, t } = usePlace();
  const { units, sessions } = useShown().release.suggestions;
  const unitLink = (id: string): ReactNode => (
    <Link to={{ name: "unit", id }} className={styles.target}>
      {units.find((u) => u.id === id)?.name[lang] ?? id}
    </Link>
  );
  const s = suggestionsWords(lang);
  return (
    <Facts>
      <Fact name={s.unit}>{unitLink(item.leadUnit)}</Fact>
      <Fact name={s.coUnitsName}>
        {item.coUnits.length === 0
          ? s.coUnitsNone
          : item.coUnits.map((id, at) => (
              <span key={id}>
                {at > 0 && t.punctuation.enumeration}
                {unitLink(id)}
              </span>
            ))}
      </Fact>
      <Fact name={s.session}>{sessions.find((e) => e.id === item.session)?.name[lang] ?? item.session}</Fact>
      <Fact name={t.indicator.id}>
        <code>{item.id}</code>
      </Fact>
    </Facts>
  );
}
