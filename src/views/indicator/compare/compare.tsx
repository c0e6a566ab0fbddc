import { type ReactNode, useMemo, useRef } from "react";
import { compareAll, MAX_COMPARED } from "#domain/comparison/compared.ts";
import { merged } from "#domain/comparison/merged.ts";
import { offersFor } from "#domain/comparison/offers.ts";
import { standingOf } from "#domain/comparison/standing.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { compareWords } from "#words/compare/compare-words.ts";
import { ShownContext, shownOf, usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";
import styles from "./compare.css?inline";
import { Chosen, CompareForm } from "./compare-form.tsx";
import { ComparedGroup } from "./compared-group.tsx";
import { Offers, Refused } from "./refused.tsx";
import { usePages } from "#views/indicator/use-pages.ts";

const CATALOGUE = [{ name: "indicators" }] as const;

/** Compares the page's indicator with others that the reader or the address names; all of it is in the address. */
export function Compare({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang, t, set } = usePlace();
  const { release } = useShown();
  const words = compareWords(lang);
  const field = useRef<HTMLSelectElement>(null);
  const asked = (new URLSearchParams(useSearch()).get("compare") ?? "").split(",").filter((id) => id !== "");
  const catalogue = usePages(CATALOGUE);
  const list = catalogue.releases[0];
  const named = list?.indicators.indicators.filter((i) => i.id !== indicator.id) ?? [];
  const known = [...new Set(asked)].filter((id) => named.some((i) => i.id === id)).slice(0, MAX_COMPARED);
  const unknown = asked.filter((id, at) => !known.includes(id) || asked.indexOf(id) < at);
  const choose = (ids: readonly string[]): void => set("compare", ids.join(","), true);
  const others = named.filter((i) => known.includes(i.id)).sort((a, b) => known.indexOf(a.id) - known.indexOf(b.id));
  const valued = useMemo(() => list?.indicators.indicators.filter((i) => quotedOf(list, i).length > 0) ?? [], [list]);
  return (
    <div className="compare">
      {/* Styles of its own: those of the pages are in every page. */}
      <style href="compare" precedence="default">
        {styles}
      </style>
      {catalogue.state === "loading" && <Skeleton />}
      {catalogue.state === "failed" && <Failure again={catalogue.again} />}
      {list !== undefined && list.release.id !== release.release.id && (
        <Notice role="status">{t.notice.newRelease(list.release.id)}</Notice>
      )}
      {list !== undefined && (
        <>
          {unknown.length > 0 && <Notice role="status">{t.notice.unknownQuery(`compare=${unknown.join(",")}`)}</Notice>}
          <CompareForm
            field={field}
            full={known.length >= MAX_COMPARED}
            themes={list.indicators.themes}
            indicators={valued.filter((i) => i.id !== indicator.id && !known.includes(i.id))}
            onAdd={(id) => choose([...known, id])}
          />
          <Chosen
            indicators={others}
            onRemove={(ids) => {
              choose(known.filter((id) => !ids.includes(id)));
              field.current?.focus();
            }}
          />
          {others.length === 0 ? (
            <Offers title={words.offers(indicator.name[lang])} offers={offersFor(indicator, valued)} before={[]} />
          ) : (
            <Result indicator={indicator} others={others} all={valued} />
          )}
        </>
      )}
    </div>
  );
}

function Failure({ again }: { readonly again: () => void }): ReactNode {
  const words = compareWords(usePlace().lang);
  return (
    <Notice role="alert">
      <p>
        {words.failed}{" "}
        <button type="button" onClick={again}>
          {words.again}
        </button>
      </p>
    </Notice>
  );
}

interface ResultProps {
  readonly indicator: Indicator;
  readonly others: readonly Indicator[];
  readonly all: readonly Indicator[];
}

function Result({ indicator, others, all }: ResultProps): ReactNode {
  const shown = useShown();
  const pages = usePages(others.map(({ id }) => ({ name: "indicator", id })));
  const release = useMemo(() => merged([shown.release, ...pages.releases]), [shown.release, pages.releases]);
  const content = useMemo(() => shownOf({ ...shown, release }), [shown, release]);
  const arrived = others.filter((i) => pages.releases.some((r) => hasMain(r, i)));
  return (
    <>
      {pages.state === "loading" && arrived.length < others.length && <Skeleton />}
      {pages.state === "failed" && <Failure again={pages.again} />}
      <ShownContext value={content}>
        <Answer indicator={indicator} others={arrived} all={all} />
      </ShownContext>
    </>
  );
}

/** True for what the page of the indicator itself shows: other pages show only some of its values. */
const hasMain = (release: Release, indicator: Indicator): boolean =>
  release.indicators.indicators.some((i) => i.id === indicator.id);

function Answer({ indicator, others, all }: ResultProps): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const words = compareWords(lang);
  if (others.length === 0) return null;
  const { groups, refusals } = compareAll(indicator, others, (i) => standingOf(release, i));
  const [first] = groups;
  // Alone it stands on the page already.
  const drawn = groups.length === 1 && first?.like.length === 0 ? [] : groups;
  const kept = others.filter((i) => refusals.every((r) => r.b.id !== i.id));
  return (
    <>
      <p role="status" className="compare-summary">
        {words.summary({ all: others.length + 1, pictures: drawn.length, refused: refusals.length })}
      </p>
      {refusals.length > 0 && (
        <div className="compare-refusals">
          {refusals.map((refusal) => (
            <Refused key={refusal.b.id} refusal={refusal} />
          ))}
          <Offers title={words.instead} offers={offersFor(indicator, all, kept)} before={kept} />
        </div>
      )}
      <div className="compare-groups" data-pictures={drawn.length}>
        {drawn.map((group) => (
          <ComparedGroup key={group.first.id} group={group} />
        ))}
      </div>
    </>
  );
}
