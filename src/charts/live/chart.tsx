import { type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { chartWords } from "#words/chart/chart-words.ts";
import styles from "./chart.module.css";
import { boxesOf, type Drawing } from "#charts/draw/drawing.ts";
import { LiveBoundary } from "./live-boundary.tsx";
import { StaticSvgContext } from "#charts/svg/static-svg.ts";
import { isWalked, keyOf } from "#charts/walk/walk-keys.ts";
import { loadLive, whenNeeded, whenSeen } from "./when-needed.ts";

type Live = Awaited<ReturnType<typeof loadLive>>;

const loadWalk = () => import("#charts/walk/walk.tsx");
type Walk = Awaited<ReturnType<typeof loadWalk>>["Walk"];

/**
 * A chart: its picture as SVG, in two widths of which the page shows the one that fits, and a live one in its place as
 * soon as the reader touches it. The caption, the table and the source belong to the figure around it.
 */
export function Chart(props: Props): ReactNode {
  // The description names every value: other values are another chart.
  return <Box key={`${props.model.id} ${props.title} ${props.description}`} {...props} />;
}

interface Props extends Drawing {
  /** A picture that does not come alive: on slides and walls nobody touches it. */
  readonly still?: boolean;
}

function Box({ still = false, ...drawing }: Props): ReactNode {
  const words = chartWords(drawing.lang);
  const renderStatic = useContext(StaticSvgContext);
  const box = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState<HTMLDivElement | null>(null);
  const [walk, setWalk] = useState<{ readonly Walk: Walk; readonly early: readonly string[] } | null>(null);
  const [bare, setBare] = useState(false);
  const [touched, setTouched] = useState(false);
  const [live, setLive] = useState<Live | null>(null);
  const [state, setState] = useState<"waiting" | "ready" | "failed">("waiting");
  const [keyless, setKeyless] = useState(false);
  /** Keys that were pressed before there was a walk. */
  const early = useRef<string[]>([]);

  const load = (): void => {
    if (live !== null) return;
    loadLive().then(
      (module) => {
        setLive(module);
        // Touched more than once, it may be ready by now.
        setState((now) => (now === "failed" ? "waiting" : now));
      },
      () => setState("failed"),
    );
  };
  const touch = (): void => {
    setTouched(true);
    load();
  };

  // Whoever hears the page, or has no pointer, goes through the values by keys: a script of its own, without ECharts.
  useEffect(() => {
    // Where it does not come, picture and pointer go on as they are.
    const begin = (): void =>
      void loadWalk().then(
        (module) => {
          setWalk({ Walk: module.Walk, early: early.current });
          setKeyless(false);
        },
        () => setKeyless(true),
      );
    // The reader may have come before this script.
    if (keys !== null && keys === document.activeElement) begin();
    keys?.addEventListener("focus", begin);
    return () => keys?.removeEventListener("focus", begin);
  }, [keys]);

  useEffect(() => {
    if (keys === null || walk !== null || keyless) return undefined;
    const keep = (event: KeyboardEvent): void => {
      if (!isWalked(event)) return;
      event.preventDefault();
      early.current.push(keyOf(event));
    };
    keys.addEventListener("keydown", keep);
    return () => keys.removeEventListener("keydown", keep);
  }, [keys, walk, keyless]);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    if (element.querySelector("svg") !== null) return still ? undefined : whenSeen(element);
    // Reached without loading a page: nobody has drawn it yet.
    setBare(true);
    const failed = (): void => setState("failed");
    if (!still) return whenNeeded(element, setLive, { failed, rootMargin: "400px" });
    // A slide is on the agenda and in the presenter's window before it is itself in view.
    loadLive().then(setLive, failed);
    return undefined;
  }, [still]);

  // The server's markup stays through hydration: the browser's own first draw is empty, and React leaves it alone.
  const renderer = renderStatic ?? (bare && live !== null ? live.renderStatic : null);
  const boxes = boxesOf(drawing);
  // Elder mode shows a drawing at twice its size; that of figures and cards is in the styles.
  const ordinary = drawing.place === undefined || drawing.place === "figure" || drawing.place === "card";
  const twice = ordinary ? undefined : { "--twice": `${boxes.narrow.width * 2}px` };
  const picture = (size: "narrow" | "wide"): ReactNode => (
    <div
      className={`${styles.static} ${styles[size]}`}
      data-width={boxes[size].width}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: renderer === null ? "" : renderer(drawing, boxes[size]) }}
    />
  );
  const LiveChart = live?.LiveChart;
  return (
    <div
      className={drawing.place === "card" ? `${styles.frame} ${styles.small}` : styles.frame}
      // Without the element for keys there is no other way to scroll what large type makes wide.
      tabIndex={still ? 0 : undefined}
      role={still ? "group" : undefined}
      aria-label={still ? drawing.title : undefined}
    >
      <div
        ref={box}
        className={styles.box}
        style={twice}
        data-live={state === "ready" ? "" : undefined}
        data-touched={touched && state === "waiting" ? "" : undefined}
        {...(still ? {} : { onPointerEnter: touch, onTouchStart: touch })}
      >
        {picture("narrow")}
        {boxes.wide !== boxes.narrow && picture("wide")}
        {!still && (
          <div
            ref={setKeys}
            className={styles.keys}
            role="application"
            // An application takes the keys itself, and has to be reached by them.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={`${drawing.title} ${words.keys}`}
          />
        )}
        {bare && live === null && state === "waiting" && (
          <div role="progressbar" aria-label={words.loading} className={styles.skeleton} />
        )}
        {touched && LiveChart !== undefined && state !== "failed" && (
          <LiveBoundary onError={() => setState("failed")}>
            <LiveChart drawing={drawing} box={box} onReady={() => setState("ready")} />
          </LiveBoundary>
        )}
      </div>
      {walk !== null && keys !== null && (
        <LiveBoundary onError={() => setKeyless(true)}>
          <walk.Walk drawing={drawing} target={keys} early={walk.early} />
        </LiveBoundary>
      )}
      {(state === "failed" || keyless) && (
        <p role="status" className={styles.status}>
          {state === "failed" && bare ? words.failedBare : words.failed}
        </p>
      )}
    </div>
  );
}
