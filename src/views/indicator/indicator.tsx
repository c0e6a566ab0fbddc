import { lazy, type ReactNode, Suspense } from "react";
import { damagedAt } from "#domain/figure/damaged.ts";
import { hasStage } from "#domain/figure/indicator.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { observationsOf, periodsOf } from "#domain/chart/series.ts";
import { formatDate } from "#words/format/date.ts";
import { usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { IndicatorList } from "#views/parts/figure/indicator-list.tsx";
import { LaterConflicts, LaterDamage } from "#views/parts/table/later-lists.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { Missing } from "#views/parts/notices/missing.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { Stat } from "#views/parts/figure/stat.tsx";
import { WayUp } from "#views/parts/frame/way-up.tsx";
import { ComparePart } from "./compare/compare-part.tsx";
import styles from "./indicator.module.css";
import { AskedBy, LinkedPart } from "./linked-part.tsx";
import { PeriodChoice } from "./period-choice.tsx";

/** Most indicators have neither damage nor conflicts, and were never revised. */
const Revisions = lazy(() => import("./revisions.tsx").then((m) => ({ default: m.Revisions })));
/** What a picture takes is not needed before it: it stays as the build drew it until its script is there. */
const PicturePart = lazy(() => import("./picture-part.tsx").then((m) => ({ default: m.PicturePart })));
const ValuesPart = lazy(() => import("./values-part.tsx").then((m) => ({ default: m.ValuesPart })));
/** With a network every release is here. */
const Absent = lazy(() => import("#views/parts/notices/absent.tsx").then((m) => ({ default: m.Absent })));
/** What a figure is not, what to picture, and its words: with the glossary, after the page. */
const Plainly = lazy(() => import("./plainly.tsx").then((m) => ({ default: m.Plainly })));
/** What there is to explain of a status has many words: they come after the page. */
const Judgement = lazy(() => import("./judgement/judgement.tsx").then((m) => ({ default: m.Judgement })));

/** Files, picture and citation come after the page too. */
const FilesPart = lazy(() => import("./files-part.tsx").then((m) => ({ default: m.FilesPart })));

/** One indicator: its value, its chart where there is one to draw, what it means, and every value with its place. */
export function IndicatorView({ id }: { readonly id: string }): ReactNode {
  const { t } = usePlace();
  const { release } = useShown();
  const indicator = release.indicators.indicators.find((i) => i.id === id);
  if (indicator === undefined)
    return <Missing text={t.indicator.notFound(id)} list={{ name: "indicators" }} listText={t.indicator.all} />;
  return <Known indicator={indicator} />;
}

function Known({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang, t } = usePlace();
  const { release, versions } = useShown();
  const observations = observationsOf(release, indicator.id);
  const conflicts = release.sources.conflicts.filter((c) => c.indicators.includes(indicator.id));
  const damage = damagedAt(release.sources, observations);
  const related = release.indicators.indicators.filter((i) => indicator.related.includes(i.id));
  return (
    <>
      <WayUp to={{ name: "indicators" }}>{t.indicator.all}</WayUp>
      <h1>{indicator.name[lang]}</h1>
      <Quoted indicator={indicator} />
      <AskedBy />
      <Suspense fallback={<div style={{ minHeight: "24rem" }} />}>
        <PicturePart indicator={indicator} />
      </Suspense>
      <Part id="definition" title={t.indicator.definition}>
        <p>{indicator.definition[lang]}</p>
        <Suspense fallback={<div style={{ minHeight: "7rem" }} />}>
          <Plainly indicator={indicator} />
        </Suspense>
        {indicator.caveat !== undefined && (
          <div className={styles.caveat}>
            <h3>{t.indicator.caveat}</h3>
            <p>{indicator.caveat[lang]}</p>
          </div>
        )}
      </Part>
      {conflicts.length > 0 && (
        <Part id="conflicts" title={t.indicator.conflicts} note={t.documents.conflictsNote}>
          <LaterConflicts conflicts={conflicts} />
        </Part>
      )}
      {damage.length > 0 && (
        <Part id="damaged" title={t.indicator.damaged} note={t.documents.damageNote}>
          <LaterDamage damage={damage} />
        </Part>
      )}
      <Suspense fallback={<div style={{ minHeight: "10rem" }} />}>
        <ValuesPart indicator={indicator} />
      </Suspense>
      {observations.length > 0 && <ComparePart indicator={indicator} />}
      <LinkedPart />
      {related.length > 0 && (
        <Part id="related" title={t.indicator.related}>
          <IndicatorList indicators={related} />
        </Part>
      )}
      {observations.length > 0 && (
        <Suspense fallback={null}>
          <FilesPart indicator={indicator} />
        </Suspense>
      )}
      {versions !== null && versions.revisions.length > 0 && (
        <Suspense fallback={null}>
          <Revisions revisions={versions.revisions} />
        </Suspense>
      )}
      {versions?.absent !== undefined && (
        <Suspense fallback={null}>
          <Absent />
        </Suspense>
      )}
      {/* Method comes last: it is for those who ask how. */}
      <Suspense fallback={<div style={{ minHeight: "14rem" }} />}>
        <Judgement indicator={indicator} />
      </Suspense>
      <Part id="facts" title={t.indicator.facts}>
        <About indicator={indicator} />
      </Part>
    </>
  );
}

/** The value of the last period, or of the one that the address asks for. */
function Quoted({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { release } = useShown();
  const asked = new URLSearchParams(useSearch()).get("period") ?? "";
  const periods = periodsOf(release, indicator);
  const basis = observationsOf(release, indicator.id)[0]?.basis;
  return (
    <>
      <PeriodChoice asked={asked} periods={periods} basis={basis} />
      <Stat indicator={indicator} named={false} period={periods.find((p) => p === asked)} />
    </>
  );
}

function About({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const theme = release.indicators.themes.find((th) => th.id === indicator.theme);
  return (
    <Facts>
      {theme !== undefined && (
        <Fact name={t.indicators.theme}>
          <Link to={{ name: "indicators" }} hash={`theme-${theme.id}`}>
            {theme.name[lang]}
          </Link>
        </Fact>
      )}
      <Fact name={t.columns.unit}>
        {indicator.unit === "unstated" ? t.figure.noUnit : <span lang="zh-CN">{indicator.unit}</span>}
      </Fact>
      <Fact name={t.indicator.kind}>{t.kind[indicator.kind]}</Fact>
      <Fact name={t.indicator.scope}>
        {indicator.scope.name[lang]}
        {t.punctuation.comma}
        {t.scope[indicator.scope.level]}
      </Fact>
      {indicator.stage !== null && hasStage(indicator) && (
        <Fact name={t.indicator.stage}>{t.stage[indicator.stage]}</Fact>
      )}
      <Fact name={t.indicator.owner}>{indicator.owner?.[lang] ?? t.indicator.ownerNone}</Fact>
      <Fact name={t.indicator.next}>
        {indicator.expectedNext === null ? t.indicator.nextNone : formatDate(indicator.expectedNext, lang)}
      </Fact>
      <Fact name={t.indicator.id}>
        <code>{indicator.id}</code>
      </Fact>
    </Facts>
  );
}
