import { type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { screensOf } from "#domain/wall/screens.ts";
import { readSeconds, readShow, USUAL_SECONDS } from "#domain/wall/showing.ts";
import { formatDate } from "#words/format/date.ts";
import { wallWords } from "#words/wall/wall-words.ts";
import { AskContext, ShownContext, shownOf, usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { ScreenView } from "./screen.tsx";
import { useAwake } from "./use-awake.ts";
import { useNews } from "./use-news.ts";
import { useTurning } from "./use-turning.ts";
import styles from "./wall.css?inline";
import parts from "./wall-parts.css?inline";
import wide from "./wall-wide.css?inline";

/** The release that this window showed last, so that a wall that had to be loaded anew still says that it is another. */
const LAST = "wall-release";

/** The wall that the address describes. Without scripts, on paper and in small windows its screens stand one below the other. */
export function Stage(): ReactNode {
  const { asOf } = usePlace();
  const { release } = useShown();
  return <Screens key={`${release.release.id} ${asOf ?? ""}`} />;
}

function Screens(): ReactNode {
  const { lang, asOf, t } = usePlace();
  const query = new URLSearchParams(useSearch());
  const [turn, setTurn] = useState(0);
  const { content, offline, take } = useNews(useShown(), useContext(AskContext), turn);
  const shown = useMemo(() => shownOf(content), [content]);
  const all = useMemo(() => screensOf(content.release, shown.areaNames), [content, shown]);
  const { screens, unknown } = readShow(query.get("show") ?? "", all);
  const wall = useTurning({
    count: screens.length,
    seconds: readSeconds(query.get("seconds")) ?? USUAL_SECONDS,
    before: take,
  });
  const began = useRef(wall.since);
  useEffect(() => setTurn(wall.since - began.current), [wall.since]);
  useAwake();
  useStage(query.get("theme"));
  const changed = useChanged(content.release.release.id, asOf);
  const words = wallWords(lang);
  const told = [
    ...(changed ? [words.newer] : []),
    ...(offline ? [words.offline] : []),
    ...(content.problems.length > 0 ? [words.trouble] : []),
    ...(unknown.length > 0 ? [words.unknown(unknown.join(", "))] : []),
    ...(wall.held === null ? [] : [words.held]),
  ];
  const { day, site } = shown;
  return (
    <div className="wall" data-told={told.length > 0 ? "" : undefined}>
      {/* Styles of its own, which leave with it. */}
      <style>{styles + parts + wide}</style>
      <ShownContext value={shown}>
        {screens.map((screen, at) => (
          <ScreenView key={screen.id} screen={screen} on={at === wall.at} />
        ))}
      </ShownContext>
      <p className="wall-day" role="status">
        {site === null ? t.siteFallback : site.area.name[lang]} · <strong>{words.asOf(formatDate(day, lang))}</strong>
      </p>
      <p className="wall-told" role="status">
        {told.join(t.punctuation.semicolon)}
      </p>
    </div>
  );
}

/** Dark where the address says nothing else, and nothing beside the wall for eyes or ears, as long as it is there. */
function useStage(theme: string | null): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset["theme"];
    // The elder mode is a page to be read.
    if (dataset["elder"] === undefined) dataset["wall"] = "on";
    if (theme === null) dataset["theme"] = "dark";
    return () => {
      delete dataset["wall"];
      if (theme !== null) return;
      if (before === undefined) delete dataset["theme"];
      else dataset["theme"] = before;
    };
  }, [theme]);
}

/** True for some minutes after another release came before this one in the same window. */
function useChanged(release: string, asOf: string | null): boolean {
  const [changed, setChanged] = useState(false);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (asOf !== null) return undefined;
    const last = before.current ?? remembered();
    before.current = release;
    remember(release);
    if (last === null || last === release) return undefined;
    setChanged(true);
    const timer = setTimeout(() => setChanged(false), SAID);
    return () => clearTimeout(timer);
  }, [release, asOf]);
  return changed;
}

/** How long it is said that the figures are new (ms). */
const SAID = 5 * 60_000;

function remembered(): string | null {
  try {
    return sessionStorage.getItem(LAST);
  } catch {
    return null;
  }
}

function remember(release: string): void {
  try {
    sessionStorage.setItem(LAST, release);
  } catch {
    // Storage may be denied: that the figures are new is then said only where the page stays.
  }
}
