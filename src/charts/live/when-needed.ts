const loading = () => import("./live-chart.tsx");
type Live = Awaited<ReturnType<typeof loading>>;

let loaded: Live | null = null;

/** Fetches what draws; a script that was late once may come yet. */
export const loadLive = async (): Promise<Live> => (loaded = await loading());

/**
 * Draws what nobody has drawn yet, once: when its place comes near the screen, or when the page is printed, which waits for
 * nothing but what is there when the handler returns. So the script is fetched beforehand, when the browser is idle.
 */
export function whenNeeded(
  element: Element,
  draw: (live: Live) => void,
  { failed, rootMargin }: { readonly failed: () => void; readonly rootMargin?: string },
): () => void {
  let isOver = false;
  const end = (): void => {
    isOver = true;
    seen?.disconnect();
    window.removeEventListener("beforeprint", print);
  };
  const fetchAndDraw = (): void => {
    end();
    loadLive().then(draw, failed);
  };
  const print = (): void => {
    const live = loaded;
    if (live === null) return;
    end();
    live.flushSync(() => draw(live));
  };
  const idle = window.requestIdleCallback ?? ((then: () => void) => window.setTimeout(then, 2000));
  idle(() => {
    // Where it does not come now, it is asked for again when the place is seen.
    if (!isOver) loadLive().catch(() => undefined);
  });
  const seen =
    typeof IntersectionObserver === "undefined"
      ? null
      : new IntersectionObserver(
          (entries) => {
            if (entries.some((e) => e.isIntersecting)) fetchAndDraw();
          },
          rootMargin === undefined ? {} : { rootMargin },
        );
  if (seen === null) fetchAndDraw();
  else {
    seen.observe(element);
    window.addEventListener("beforeprint", print);
  }
  return end;
}
