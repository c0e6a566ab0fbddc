import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo } from "react";
import { clearSettings } from "#views/parts/frame/clear-settings.ts";
import type { Indicator, Theme } from "#domain/schemas/indicator.ts";
import { usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { filterIndicators } from "./filter.ts";
import { FilterForm } from "./filter-form.tsx";
import { ThemePart } from "./theme-part.tsx";
import styles from "./indicators.css?inline";
import { useSearchText } from "#views/parts/frame/search-text.ts";

const MoneyPart = lazy(() => import("./money-part.tsx").then((m) => ({ default: m.MoneyPart })));
const AllFiles = lazy(() => import("#views/parts/files/all-files.tsx").then((m) => ({ default: m.AllFiles })));

/** All indicators by theme, with search and filters that live in the address; without scripts, the whole list. */
export function IndicatorsView(): ReactNode {
  const { set, t } = usePlace();
  const query = useSearch();
  const { release } = useShown();
  const { themes } = release.indicators;
  const search = useSearchText();
  const words = useDeferredValue(search.term);
  const asked = new URLSearchParams(query);
  const wanted = asked.get("topic") ?? "";
  const topic = themes.some((theme) => theme.id === wanted) ? wanted : "";
  const official = asked.get("official") === "1";
  const filter = useMemo(() => ({ words, topic, official }), [words, topic, official]);
  const found = useMemo(() => filterIndicators(release, filter), [release, filter]);
  const clear = (): void => {
    search.type("");
    clearSettings(set, query, ["q", "topic", "official"]);
  };
  return (
    <>
      {/* Styles of its own: those of the pages are in every page. */}
      <style>{styles}</style>
      <h1>{t.indicators.title}</h1>
      <p className="catalogue-lead">{t.indicators.lead}</p>
      <FilterForm search={search} themes={themes} filter={filter} />
      {wanted !== topic && <Notice role="status">{t.notice.unknownQuery(`topic=${wanted}`)}</Notice>}
      <p role="status" className="catalogue-result">
        {t.indicators.result(found.length, release.indicators.indicators.length)}
      </p>
      {found.length === 0 && (
        <p>
          {t.indicators.none}{" "}
          <button type="button" onClick={clear}>
            {t.indicators.clear}
          </button>
        </p>
      )}
      <Groups themes={themes} indicators={release.indicators.indicators} found={found} />
      <Suspense fallback={null}>
        <MoneyPart />
      </Suspense>
      <Suspense fallback={null}>
        <AllFiles release={release.release.id} />
      </Suspense>
    </>
  );
}

function Groups({
  themes,
  indicators,
  found,
}: {
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  readonly found: readonly Indicator[];
}): ReactNode {
  return useMemo(() => {
    const ids = new Set(found.map((i) => i.id));
    return themes.map((theme) => {
      const members = indicators.filter((i) => i.theme === theme.id);
      return members.length === 0 ? null : (
        <div key={theme.id} hidden={!members.some((i) => ids.has(i.id))}>
          <ThemePart theme={theme} members={members} found={ids} />
        </div>
      );
    });
  }, [themes, indicators, found]);
}
