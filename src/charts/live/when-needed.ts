const loading = () => import("./live-chart.tsx");
type Live = Awaited<ReturnType<typeof loading>>;

let loaded: Live | null = null;

/** Says for as long as the reader is here that what draws was fetched before: the browser has it in its cache. */
const FETCHED = "charts";
/** What has been on the screen for so long is looked at, and not on the way to something else (ms). */
const MOMENT = 200;

/** Fetches what draws; a script that was late once may come yet. */
export async function loadLive(): Promise<Live> {
  loaded = await loading();
  try {
    sessionStorage.setItem(FETCHED, "1");
  } catch {
    // Storage may be denied: the next page then waits for a touch.
  }
  return loaded;
}

/**
 * Gets ready what draws before a picture is touched: once it has been on the screen for a moment and the browser has nothing
 * else to do, and only for a reader who has touched one before. Others fetch nothing for what they may never do.
 */
export function whenSeen(picture: Element): () => void {
  if (loaded !== null || !wasFetched() || typeof IntersectionObserver === "undefined") return () => undefined;
  let moment = 0;
  const ready = (): void => {
    seen.disconnect();
    whenIdle(() => void loadLive().catch(() => undefined));
  };
  const seen = new IntersectionObserver((entries) => {
    clearTimeout(moment);
    if (entries[entries.length - 1]?.isIntersecting === true) moment = window.setTimeout(ready, MOMENT);
  });
  seen.observe(picture);
  return () => {
    clearTimeout(moment);
    seen.disconnect();
  };
}

function wasFetched(): boolean {
  try {
    return sessionStorage.getItem(FETCHED) !== null;
  } catch {
    return false;
  }
}

const whenIdle = (then: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(then);
  else setTimeout(then, 2000);
};

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
  whenIdle(() => {
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
