/** What a page tells about its loading; times in ms from the start of the navigation. */
export interface LoadNotes {
  fcp: number;
  lcp: number;
  shift: number;
  /** When each chart was drawn, by its place in the document. */
  readonly drawn: Map<Element, number>;
}

declare global {
  interface Window {
    benchLoad?: LoadNotes;
  }
}

/**
 * Runs in the page before anything else and takes notes. A chart, `[data-chart]` or a card, is drawn once it shows an SVG with
 * shapes in it or a canvas that something was painted on, and the frame with it is made. Self-contained: it is sent to
 * the browser as text.
 */
export function probe(): void {
  const notes: LoadNotes = { fcp: 0, lcp: 0, shift: 0, drawn: new Map() };
  window.benchLoad = notes;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("paint", (e) => {
    if (e.name === "first-contentful-paint") notes.fcp = e.startTime;
  });
  observe("largest-contentful-paint", (e) => (notes.lcp = e.startTime));
  observe("layout-shift", (e) => {
    if ("value" in e && typeof e.value === "number" && "hadRecentInput" in e && e.hadRecentInput === false)
      notes.shift += e.value;
  });

  const painted = new WeakSet();
  let changed = true;
  for (const name of ["fill", "stroke", "fillRect", "drawImage", "fillText"]) {
    const original: unknown = Reflect.get(CanvasRenderingContext2D.prototype, name);
    if (typeof original !== "function") continue;
    Object.defineProperty(CanvasRenderingContext2D.prototype, name, {
      value(this: CanvasRenderingContext2D, ...args: unknown[]): unknown {
        if (this.canvas.isConnected && !painted.has(this.canvas)) {
          painted.add(this.canvas);
          changed = true;
        }
        const result: unknown = Reflect.apply(original, this, args);
        return result;
      },
    });
  }
  const shows = (chart: Element): boolean =>
    [...chart.querySelectorAll("canvas")].some((canvas) => painted.has(canvas)) ||
    [...chart.querySelectorAll("svg")].some((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return width >= 100 && height >= 6 && svg.querySelectorAll("path,rect,circle,line,polyline,text").length > 0;
    });
  const scan = (): void => {
    const fresh = [...document.querySelectorAll("[data-chart], figure.card")].filter(
      (c) => !notes.drawn.has(c) && shows(c),
    );
    if (fresh.length === 0) return;
    const after = new MessageChannel();
    // A message sent while a frame is prepared arrives once it is made.
    after.port1.addEventListener("message", () => {
      for (const chart of fresh) if (!notes.drawn.has(chart)) notes.drawn.set(chart, performance.now());
      after.port1.close();
    });
    after.port1.start();
    after.port2.postMessage(null);
  };
  const frame = (): void => {
    if (changed) {
      changed = false;
      scan();
    }
    requestAnimationFrame(frame);
  };
  new MutationObserver(() => (changed = true)).observe(document, { childList: true, subtree: true });
  requestAnimationFrame(frame);
}
