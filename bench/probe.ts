/** What a page tells about its loading; times in ms from the start of the navigation. */
export interface LoadNotes {
  fcp: number;
  lcp: number;
  shift: number;
  /** When the first figure was drawn: a number with its unit, outside of headings; 0 until then. */
  figure: number;
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
 * shapes in it or a canvas that something was painted on, and the frame with it is made. A heading has no figure: what a page
 * is for has come with the first number and its unit. Self-contained: it is sent to the browser as text.
 */
export function probe(): void {
  const notes: LoadNotes = { fcp: 0, lcp: 0, shift: 0, figure: 0, drawn: new Map() };
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
  /** Calls back once the frame that is being prepared is made: a message sent meanwhile arrives then. */
  const afterFrame = (then: () => void): void => {
    const after = new MessageChannel();
    after.port1.addEventListener("message", () => {
      then();
      after.port1.close();
    });
    after.port1.start();
    after.port2.postMessage(null);
  };
  let sought = true;
  const seek = (): void => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (element) => {
      if (!(element instanceof Element)) return NodeFilter.FILTER_SKIP;
      if (/^(?:SCRIPT|STYLE|NOSCRIPT|H[1-6]|HEADER|NAV)$/.test(element.tagName)) return NodeFilter.FILTER_REJECT;
      // Number and unit may be elements of their own beside one another.
      const text = element.childElementCount <= 4 ? (element.textContent ?? "") : "";
      return text.length < 200 && /\d\s*(?:亿元|万元|%|户|家|件|人|亩|个百分点)/.test(text)
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP;
    });
    for (let found = texts.nextNode(); found !== null; found = texts.nextNode())
      if (found instanceof Element && found.getClientRects().length > 0) {
        sought = false;
        afterFrame(() => (notes.figure = performance.now()));
        return;
      }
  };
  const scan = (): void => {
    const fresh = [...document.querySelectorAll("[data-chart], figure.card")].filter(
      (c) => !notes.drawn.has(c) && shows(c),
    );
    if (fresh.length === 0) return;
    afterFrame(() => {
      for (const chart of fresh) if (!notes.drawn.has(chart)) notes.drawn.set(chart, performance.now());
    });
  };
  const frame = (): void => {
    if (changed) {
      changed = false;
      scan();
      if (sought && document.body !== null) seek();
    }
    requestAnimationFrame(frame);
  };
  new MutationObserver(() => (changed = true)).observe(document, { childList: true, subtree: true });
  requestAnimationFrame(frame);
}
