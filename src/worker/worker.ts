declare const self: ServiceWorkerGlobalScope;

/** Put before this script by the build: what a visit leaves behind for the time without a network. */
declare const BUILD: {
  /** Changes with every file of the site: the browser then installs this script anew, and it takes effect at the next visit. */
  readonly version: string;
  /** Files to keep, relative to the site's root. */
  readonly files: readonly string[];
};

/** A page that takes longer than this is shown from what is kept (ms). */
const PATIENCE = 4000;

const cacheName = `site-${BUILD.version}`;
const scope = new URL(self.registration.scope);

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(forget()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // What asks for the network alone wants to know whether there is one.
  if (request.method !== "GET" || origin !== scope.origin || request.cache === "no-store") return;
  const path = pathname.slice(scope.pathname.length);
  // A frame in another site's page has its own small page or none, never the empty one of the site.
  if (request.mode === "navigate" && !/^(?:en\/)?embed\//.test(path)) event.respondWith(page(request, path));
  else event.respondWith(isFixed(path) ? keptFirst(request) : networkFirst(request));
});

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(BUILD.files.map((file) => new Request(new URL(file, scope).href, { cache: "no-cache" })));
}

/** What a build before kept goes, once no page of it is open any more. */
async function forget(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith("site-") && name !== cacheName) await caches.delete(name);
}

/** Scripts are named by their contents, and a published release never changes. */
const isFixed = (path: string): boolean => path.startsWith("assets/") || path.startsWith("data/releases/");

async function keptFirst(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(request.url, response.clone());
  return response;
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    // A page that was seen lives again with the data it was drawn from.
    if (response.ok) await (await caches.open(cacheName)).put(request.url, response.clone());
    return response;
  } catch {
    return (await caches.match(request.url)) ?? Response.error();
  }
}

/** A page as the host has it now; without a network as it was seen last, else drawn in the browser from the figures kept. */
async function page(request: Request, path: string): Promise<Response> {
  const address = new URL(request.url);
  address.search = "";
  try {
    const response = await withPatience(request);
    if (response.ok) await (await caches.open(cacheName)).put(address.href, response.clone());
    return response;
  } catch {
    return (await caches.match(address.href)) ?? shell(path);
  }
}

async function withPatience(request: Request): Promise<Response> {
  const late = new Promise<never>((_, fail) => {
    setTimeout(() => fail(new Error("invalid network: too slow")), PATIENCE);
  });
  return Promise.race([fetch(request), late]);
}

/** The empty page of a language, told where the site's root is. */
async function shell(path: string): Promise<Response> {
  const file = path.startsWith("en/") ? "en/shell.html" : "shell.html";
  const kept = await caches.match(new URL(file, scope).href);
  if (kept === undefined) return Response.error();
  const html = (await kept.text()).replaceAll("{root}", scope.pathname);
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}
