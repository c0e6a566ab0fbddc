import { languageAt, languageFolder } from "#domain/site/language.ts";
import { isOfType, isSound, kindOf } from "./sound.ts";

/** What a visit leaves behind for the time without a network. */
export interface Build {
  /** Changes with every file of the site: the browser then installs this script anew, and it takes effect at the next visit. */
  readonly version: string;
  /** Files to keep, relative to the site's root. */
  readonly files: readonly string[];
  /** The release that is among them; `null` where it is too large to keep. */
  readonly release: string | null;
}

/** What keeping needs from outside. */
export interface Around {
  readonly build: Build;
  /** The site's root. */
  readonly scope: URL;
  readonly caches: Pick<CacheStorage, "open" | "keys" | "delete" | "match">;
  readonly fetch: (request: Request) => Promise<Response>;
  /** A page that takes longer than this is shown from what is kept (ms). */
  readonly patience: number;
}

/** Lets work go on after an answer was given. */
type Later = (work: Promise<unknown>) => void;

/** Keeps the site on a reader's device. What the network says is shown, whether or not it can be kept. */
export interface Keeper {
  /** Keeps what there is room for; never fails, so that a full device gets a new worker as well. */
  readonly install: () => Promise<void>;
  /** Lets go of what builds before kept, once all of this one is there, or to make room for it. */
  readonly activate: () => Promise<void>;
  /** The answer to a request; `null` leaves it to the browser. */
  readonly answer: (request: Request, later: Later) => Promise<Response> | null;
}

/** Put last: where it is, everything else of its build is. */
const MARK = "shell.html";
const PREFIX = "site-";

/** Makes the keeper of one build. */
export function keeperOf({ build, scope, caches, fetch, patience }: Around): Keeper {
  const own = PREFIX + build.version;
  const at = (path: string): string => new URL(path, scope).href;
  const pathOf = (url: string): string => new URL(url).pathname.slice(scope.pathname.length);
  let tried = false;

  /** The newest build that is kept whole: a page is drawn from the files of one. */
  async function newest(): Promise<Cache | undefined> {
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX)).reverse();
    for (const name of names) {
      const cache = await caches.open(name);
      if ((await cache.match(at(MARK))) !== undefined) return cache;
    }
    return undefined;
  }

  /** What is kept of an address and is what it should be; `everywhere`: of any build, since its name says its contents. */
  async function kept(path: string, everywhere = false): Promise<Response | undefined> {
    try {
      const store = everywhere ? caches : ((await newest()) ?? (await caches.open(own)));
      const found = await store.match(at(path));
      return found !== undefined && isOfType(path, found) ? found : undefined;
    } catch {
      // A browser may refuse its storage: then nothing is kept.
      return undefined;
    }
  }

  async function keep(path: string, response: Response): Promise<void> {
    if (!(await isSound(path, response.clone(), scope))) return;
    const cache = (await newest()) ?? (await caches.open(own));
    await cache.put(at(path), response);
  }

  /** Keeps an answer if it can; where it cannot, the answer stands all the same. */
  const tryToKeep = (path: string, response: Response, later: Later): void =>
    later(keep(path, response.clone()).catch(() => undefined));

  async function keptFirst(request: Request, path: string, later: Later): Promise<Response> {
    const found = await kept(path, true);
    if (found !== undefined) return found;
    let response = await fetch(request);
    // The browser's own store may hold a page that came for a script once.
    if (!isOfType(path, response))
      response = await fetch(new Request(request.url, { cache: "reload" })).catch(() => response);
    tryToKeep(path, response, later);
    return response;
  }

  async function networkFirst(request: Request, path: string, later: Later): Promise<Response> {
    try {
      const response = await fetch(request);
      // What says which release is the newest is kept with that release alone.
      if (kindOf(path, true) !== "listed") tryToKeep(path, response, later);
      return response;
    } catch {
      return (await kept(path)) ?? Response.error();
    }
  }

  /** A page as the host has it now; without a network as it was seen last, else drawn in the browser from the figures kept. */
  async function page(request: Request, path: string, later: Later): Promise<Response> {
    const coming = fetch(request).then((response) => {
      tryToKeep(path, response, later);
      return response;
    });
    later(coming.catch(() => undefined).then(complete));
    const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience));
    const response = await Promise.race([coming.catch(() => undefined), late]);
    return response ?? (await kept(path)) ?? (await standIn(path, MARK)) ?? coming.catch(() => Response.error());
  }

  /** A file to take away is not kept; without a network a page says so. */
  const file = (request: Request, path: string): Promise<Response> =>
    fetch(request).catch(async () => (await standIn(path, "offline.html", 503)) ?? Response.error());

  /** A page that stands for any other, told where the site's root is. */
  async function standIn(path: string, name: string, status = 200): Promise<Response | undefined> {
    const found = await kept(languageFolder(languageAt(path).lang) + name);
    if (found === undefined) return undefined;
    const html = (await found.text()).replaceAll("{root}", scope.pathname);
    return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });
  }

  /** Keeps what is still missing of this build. Fails where something cannot be had or kept. */
  async function fill(): Promise<void> {
    const cache = await caches.open(own);
    if ((await cache.match(at(MARK))) !== undefined) return;
    const put = async (path: string): Promise<void> => {
      if ((await cache.match(at(path))) !== undefined) return;
      const response = await fetch(new Request(at(path), { cache: "no-cache" }));
      if (!(await isSound(path, response.clone(), scope)) || !(await isOfBuild(path, response.clone())))
        throw new Error(`invalid answer: ${path}`);
      await cache.put(at(path), response);
    };
    await Promise.all(build.files.filter((path) => path !== MARK).map(put));
    await put(MARK);
  }

  /** Between the files of one build the host may have got another: what names others has to name those of this one. */
  async function isOfBuild(path: string, response: Response): Promise<boolean> {
    if (path === "data/index.json") {
      const index: unknown = await response.json();
      return typeof index === "object" && index !== null && "latest" in index && index.latest === build.release;
    }
    if (!path.endsWith(MARK)) return true;
    const scripts = /data-scripts="([^"]*)"/.exec(await response.text())?.[1]?.split(" ") ?? [];
    return scripts.every((script) => build.files.includes(script));
  }

  /** Once in a run of the worker what could not be kept before is tried again. */
  async function complete(): Promise<void> {
    if (tried) return;
    tried = true;
    await fill().catch(() => undefined);
  }

  async function forget(): Promise<void> {
    for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== own) await caches.delete(name);
  }

  return {
    install: () => fill().catch(() => undefined),
    activate: async () => {
      try {
        await fill().catch(async (error: unknown) => {
          if (!isFull(error)) throw error;
          await forget();
          await fill();
        });
        await forget();
      } catch {
        // What an older build kept is better than nothing.
      }
    },
    answer: (request, later) => {
      const url = new URL(request.url);
      if (request.method !== "GET" || url.origin !== scope.origin) return null;
      // What asks for the network alone wants to know whether there is one; a part of a file cannot be kept.
      if (request.cache === "no-store" || request.headers.has("range")) return null;
      const path = pathOf(request.url);
      const navigates = request.mode === "navigate";
      const kind = kindOf(path, navigates);
      if (kind === "page") return page(request, path, later);
      if (kind === "script" || kind === "release") return keptFirst(request, path, later);
      if (kind !== "file") return networkFirst(request, path, later);
      return navigates ? file(request, path) : null;
    },
  };
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === "QuotaExceededError";
