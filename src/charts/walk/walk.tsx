import { own } from "#domain/release/own.ts";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { speakOrdinal } from "#words/spoken/spoken.ts";
import { WALK_WORDS } from "#words/walk/walk-words.ts";
import { boxesOf, type Drawing } from "#charts/draw/drawing.ts";
import { drawnOf } from "#charts/draw/option.ts";
import { sentences, WRITING } from "#words/format/writing.ts";
import { play, tonesOf } from "./sound.ts";
import { keyOf } from "./walk-keys.ts";
import { coursesOf, type Step } from "./steps.ts";
import { say, useVoice } from "./voice.ts";
import styles from "./walk.css?inline";

interface Props {
  readonly drawing: Drawing;
  /** What has the focus, over the picture. */
  readonly target: HTMLElement;
  /** Keys that were pressed before this script was there, in order. */
  readonly early: readonly string[];
}

interface Place {
  readonly series: number;
  readonly point: number;
}

/** A live region speaks of what changes in it, once it has been there for a moment (ms). */
const SETTLED = 50;

const within = (n: number, count: number): number => Math.max(0, Math.min(count - 1, n));

/**
 * A chart for the keyboard and the ear. The element that has the focus is an application (WAI-ARIA), since arrow keys would
 * else be the screen reader's own; it lies over the picture and not around it, so that picture, table and source are read
 * as ever. One live region says each value; those who see read the same below, and a ring marks it in the picture.
 */
export function Walk({ drawing, target, early }: Props): ReactNode {
  const { lang } = drawing;
  const words = WALK_WORDS[lang];
  const courses = useMemo(() => coursesOf(drawing), [drawing]);
  const [place, setPlace] = useState<Place>({ series: 0, point: 0 });
  const [heard, setHeard] = useState({ text: "", nth: 0 });
  // What those who see have to be told as well.
  const [note, setNote] = useState("");
  // Who pressed an arrow before anything was said has not heard the first value yet: that is what the arrow brings.
  const [due, setDue] = useState<readonly string[]>(() =>
    early[0]?.startsWith("Arrow") === false ? early : ["", ...early.slice(1)],
  );
  const [help, setHelp] = useState(false);
  const [focused, setFocused] = useState(true);
  const [sounding, setSounding] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const voice = useVoice(lang);
  const course = courses[place.series];
  const step = course?.steps[place.point];
  // Commitments, and what is known, have no scale that could be heard.
  const audible = courses.some((c) => c.steps.some(({ value }) => value !== null));

  const nth = (n: number): string => speakOrdinal(n, lang);
  const seriesOf = (at: number, spoken: boolean): string =>
    courses.length < 2
      ? ""
      : words.series(
          courses[at]?.name ?? "",
          spoken ? nth(at + 1) : String(at + 1),
          spoken ? nth(courses.length) : String(courses.length),
        ) +
        WRITING[lang].stop +
        WRITING[lang].space;
  const pointOf = (at: Place, spoken: boolean): string => {
    const count = courses[at.series]?.steps.length ?? 0;
    return words.point(spoken ? nth(at.point + 1) : String(at.point + 1), spoken ? nth(count) : String(count));
  };

  /** Said anew even where it is what was said last: at the end of a series, or on coming back. */
  const announce = (text: string): void => setHeard(({ nth: last }) => ({ text, nth: last + 1 }));
  const tell = (at: Place, named: boolean): void => {
    const spoken = courses[at.series]?.steps[at.point]?.spoken ?? "";
    announce(`${named ? seriesOf(at.series, true) : ""}${spoken} ${pointOf(at, true)}`);
  };
  const go = (next: Place): void => {
    const series = within(next.series, courses.length);
    const moved = { series, point: within(next.point, courses[series]?.steps.length ?? 0) };
    setPlace(moved);
    setNote("");
    tell(moved, series !== place.series);
  };
  const silence = (): void => {
    stop.current?.();
    stop.current = null;
    if (typeof speechSynthesis !== "undefined") speechSynthesis.cancel();
  };
  const sound = (): void => {
    if (stop.current !== null) return silence();
    stop.current = play(tonesOf(course?.steps.map((s) => s.value) ?? []), () => {
      stop.current = null;
      setSounding(false);
    });
    setSounding(stop.current !== null);
    setNote(stop.current === null ? words.noSound : "");
    announce(stop.current === null ? words.noSound : words.sounding);
  };
  const explain = (): void => {
    setHelp(!help);
    if (!help) announce(words.keys.join(" "));
  };
  const read = (): void => {
    if (step === undefined) return;
    if (voice !== null) return say(step.spoken, voice);
    // Whoever has a screen reader hears the value by that.
    setNote(words.noVoice);
    announce(sentences([words.noVoice + WRITING[lang].stop, step.spoken], lang));
  };
  /** Each press, by key; the panel's buttons do the same. */
  const presses: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => go({ ...place, point: place.point - 1 }),
    ArrowRight: () => go({ ...place, point: place.point + 1 }),
    ArrowUp: () => go({ ...place, series: place.series - 1 }),
    ArrowDown: () => go({ ...place, series: place.series + 1 }),
    Home: () => go({ ...place, point: 0 }),
    End: () => go({ ...place, point: Infinity }),
    Enter: () => openTable(target),
    t: () => openTable(target),
    ...(audible ? { s: sound } : {}),
    r: read,
    h: explain,
    "?": explain,
    Escape: silence,
  };

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = own(presses, keyOf(event));
      if (act === undefined) return;
      event.preventDefault();
      setDue([]);
      act();
    };
    target.addEventListener("keydown", press);
    return () => target.removeEventListener("keydown", press);
  });
  useEffect(() => {
    const look = (): void => {
      const { activeElement } = document;
      setFocused(activeElement === target || panel.current?.contains(activeElement) === true);
    };
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  }, [target]);
  useEffect(() => silence, []);
  useEffect(() => {
    const arrive = (): void => tell(place, true);
    target.addEventListener("focus", arrive);
    return () => target.removeEventListener("focus", arrive);
  });
  // What was pressed before this script was there, a key at a time: each begins where the one before has led.
  useEffect(() => {
    const [key, ...rest] = due;
    if (key === undefined) return undefined;
    const later = setTimeout(() => {
      setDue(rest);
      if (key !== "") presses[key]?.();
      else if (document.activeElement === target) tell(place, true);
    }, SETTLED);
    return () => clearTimeout(later);
    // What keys do is of the same draw as what is due.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [due]);

  if (course === undefined || step === undefined) return null;
  return (
    <div className="walk" ref={panel}>
      {/* Styles of its own: those of the pages are in every page. */}
      <style href="walk" precedence="default">
        {styles}
      </style>
      {focused && <Ring drawing={drawing} step={step} target={target} />}
      <p aria-live="polite" className="walk-heard">
        <span key={heard.nth}>{heard.text}</span>
      </p>
      <p aria-hidden="true" data-walk="">
        {`${seriesOf(place.series, false)}${step.written} ${pointOf(place, false)}`}
      </p>
      <div>
        <button type="button" onClick={presses["ArrowLeft"]}>
          {words.previous}
        </button>
        <button type="button" onClick={presses["ArrowRight"]}>
          {words.next}
        </button>
        {voice !== null && (
          <button type="button" onClick={read}>
            {words.read}
          </button>
        )}
        {audible && (
          <button type="button" onClick={sound}>
            {sounding ? words.silence : words.sound}
          </button>
        )}
        <button type="button" onClick={() => openTable(target)}>
          {words.table}
        </button>
        <button type="button" aria-expanded={help} onClick={explain}>
          {words.help}
        </button>
      </div>
      {note !== "" && <p aria-hidden="true">{note}</p>}
      {help && words.keys.map((line) => <p key={line}>{line}</p>)}
    </div>
  );
}

/** The mark of the value that is spoken of, where the picture has a place for it. */
function Ring({
  drawing,
  step,
  target,
}: {
  readonly drawing: Drawing;
  readonly step: Step;
  readonly target: HTMLElement;
}) {
  const ring = useRef<HTMLSpanElement>(null);
  const { narrow, wide } = boxesOf(drawing);
  const seen = target.parentElement?.querySelector<HTMLElement>(`[data-width="${narrow.width}"]`);
  const box = (seen?.offsetWidth ?? 0) > 0 ? narrow : wide;
  const drawn = useMemo(() => drawnOf(drawing.model, { ...drawing, ...box, animate: false }), [drawing, box]);
  // In a chart that is wider than its window the mark is what has to be seen.
  useEffect(() => {
    ring.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [step]);
  const spot = drawn.spots.find(({ of }) => of === step.of);
  if (spot === undefined) return null;
  const at = { left: `${(spot.x / box.width) * 100}%`, top: `${(spot.y / drawn.height) * 100}%` };
  return createPortal(<span ref={ring} className="walk-ring" style={at} />, target);
}

/** Opens the table of the same figures and goes there. */
function openTable(target: HTMLElement): void {
  const details = target.closest("figure")?.querySelector("details");
  if (details == null) return;
  details.open = true;
  const place = details.querySelector<HTMLElement>("[tabindex]") ?? details.querySelector("summary");
  place?.focus();
}
