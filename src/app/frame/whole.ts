/** A browser that has nothing better to do (ms: at the latest); Safari knows no such moment. */
const whenIdle = (then: () => void): void => {
  if (window.requestIdleCallback === undefined) setTimeout(then, 200);
  else window.requestIdleCallback(then, { timeout: 2000 });
};

/**
 * Has the browser lay out what it left for later (`views/parts/frame/part.module.css`), a part at a time, so that no task is
 * long; then marks the page as whole. From then on a picture of all of the page shows all of it, and going to another page
 * lays that out at once.
 */
export function layOutWhole(document: Document): void {
  const parts = [...document.querySelectorAll<HTMLElement>("main section")];
  const next = (): void => {
    const part = parts.shift();
    if (part === undefined) {
      document.documentElement.dataset["whole"] = "";
      return;
    }
    part.style.setProperty("content-visibility", "visible");
    whenIdle(next);
  };
  whenIdle(next);
}
