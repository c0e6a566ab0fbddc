import { type ReactNode, useEffect, useState } from "react";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** How long the meeting has gone on, and what time it is. */
export function Times(): ReactNode {
  const { lang } = usePlace();
  const words = presentWords(lang);
  const [times, setTimes] = useState({ since: 0, now: 0 });
  useEffect(() => {
    const tick = (): void => setTimes(({ since }) => ({ since: since === 0 ? Date.now() : since, now: Date.now() }));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="presenter-times">
      <dl>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{elapsed(times.now - times.since)}</dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>{times.now === 0 ? "" : clock(new Date(times.now))}</dd>
        </div>
      </dl>
      <button type="button" onClick={() => setTimes(({ now }) => ({ since: now, now }))}>
        {words.timerReset}
      </button>
    </div>
  );
}

const two = (n: number): string => String(n).padStart(2, "0");

/** A time in milliseconds as `4:05`, or `1:04:05`. */
export function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

const clock = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;
