/**
 * Has the browser keep what the site needs without a network (`src/worker`). Where it cannot, as on a page from a file or
 * without TLS, the site works as before.
 */
export function keepForOffline(root: URL): void {
  if (!("serviceWorker" in navigator) || root.protocol === "file:") return;
  navigator.serviceWorker.register(new URL("sw.js", root)).catch(() => undefined);
}
