/** An interaction as the page saw it; times in ms from the input. */
export interface ActNotes {
  paint: number | null;
  shown: number | null;
  /** The longest event entry since the input, in steps of 8; 0 where none lasted 16. */
  event: number;
  shift: number;
}

declare global {
  interface Window {
    benchAct?: ActNotes;
  }
}

/**
 * Runs in the page: waits for the input, then notes when the next frame was made and when the frame was made in which
 * what is watched had changed. Self-contained: it is sent to the browser as text.
 */
export function watchAct({ event, watch }: { readonly event: string; readonly watch: string }): void {
  const notes: ActNotes = { paint: null, shown: null, event: 0, shift: 0 };
  window.benchAct = notes;
  const look = (): string => {
    const found = [...document.querySelectorAll(watch)];
    return `${found.length} ${found.map((element) => element.textContent ?? "").join("\n")}`;
  };
  const before = look();
  const armed = performance.now();
  const observe = (type: string, more: object, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, ...more });
  observe("event", { durationThreshold: 16 }, (e) => {
    if (e.startTime >= armed) notes.event = Math.max(notes.event, e.duration);
  });
  observe("layout-shift", {}, (e) => {
    // A move after an input is a jump all the same.
    if ("value" in e && typeof e.value === "number") notes.shift += e.value;
  });
  // Told while a frame is prepared, this comes when it is made: before messages, with which React goes on working.
  const afterFrame = (then: () => void): void => void window.scheduler.postTask(then, { priority: "user-blocking" });
  const begin = (input: Event): void => {
    window.removeEventListener(event, begin, true);
    const from = input.timeStamp;
    requestAnimationFrame(() => afterFrame(() => (notes.paint = performance.now() - from)));
    const frame = (): void => {
      if (look() === before) requestAnimationFrame(frame);
      else afterFrame(() => (notes.shown = performance.now() - from));
    };
    requestAnimationFrame(frame);
  };
  window.addEventListener(event, begin, true);
}
