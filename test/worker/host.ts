/** A host of the site as a worker meets it, and a device that keeps what it gives; both can be told to fail. */
import { type Build, type Keeper, keeperOf } from "#worker/keeper.ts";

const SITE = "https://host.example/county/";

/** One answer of the host. */
interface Answer {
  readonly body: string;
  readonly type: string;
  readonly status?: number;
}

/** Files of the host by path, as they are now. */
export type Files = Map<string, Answer>;

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  pdf: "application/pdf",
};

/** A file with the type of its ending; without one, a page. */
export const file = (path: string, body: string): [string, Answer] => [
  path,
  { body, type: TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ""] ?? "text/html; charset=utf-8" },
];

/** A page of the site at its depth. */
export const page = (path: string, text: string): [string, Answer] =>
  file(path, `<html lang="zh-CN" data-root="${"../".repeat(path.split("/").length - 1) || "./"}">${text}</html>`);

/** What a host says that has no such file, and does not admit it. */
export const PORTAL: Answer = { body: "<html>Welcome to our hotel</html>", type: "text/html" };

/** A site of one release as it was built. */
export function siteOf(release: string, script = "assets/a.js"): { readonly build: Build; readonly files: Files } {
  const kept = [
    file(script, "run()"),
    file("shell.html", `<html data-root="{root}" data-scripts="${script}">shell ${release}</html>`),
    file("en/shell.html", `<html data-root="{root}" data-scripts="${script}">shell ${release} en</html>`),
    file("offline.html", `<html><base href="{root}">not kept</html>`),
    file("data/index.json", JSON.stringify({ latest: release })),
    file("data/site.json", "{}"),
    file(`data/releases/${release}/observations.json`, JSON.stringify({ release })),
  ];
  return {
    build: { version: release, files: kept.map(([path]) => path), release },
    files: new Map([...kept, page("", `overview ${release}`), page("indicators/gdp/", `gdp ${release}`)]),
  };
}

/** A device: what is kept, and whether it takes any more. */
export class Device {
  readonly stores = new Map<string, Map<string, Response>>();
  full = false;
  /** Room for so many files; none where that is not said. */
  room = Number.POSITIVE_INFINITY;
  refuses = false;

  get kept(): readonly string[] {
    return [...this.stores.values()].flatMap((store) => [...store.keys()].map((url) => url.slice(SITE.length)));
  }

  readonly caches = {
    keys: async () => [...this.stores.keys()],
    open: async (name: string) => this.#open(name),
    delete: async (name: string) => this.stores.delete(name),
    match: async (url: RequestInfo | URL) => {
      if (this.refuses) throw new DOMException("no storage", "SecurityError");
      for (const store of this.stores.values()) {
        const found = store.get(String(url));
        if (found !== undefined) return found.clone();
      }
      return undefined;
    },
  };

  #open(name: string): Cache {
    if (this.refuses) throw new DOMException("no storage", "SecurityError");
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    const unused = (): never => {
      throw new Error("invalid call: not used by the keeper");
    };
    return {
      match: async (url) => store.get(String(url))?.clone(),
      put: async (url, response) => {
        if (this.full || this.kept.length >= this.room) throw new DOMException("full", "QuotaExceededError");
        store.set(String(url), response);
      },
      add: unused,
      addAll: unused,
      delete: unused,
      keys: unused,
      matchAll: unused,
    };
  }
}

/** A host whose files can change, and whose line can be cut. */
export class Host {
  files: Files;
  offline = false;
  /** How long it takes (ms). */
  delay = 0;
  readonly asked: string[] = [];

  constructor(files: Files) {
    this.files = files;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const path = request.url.slice(SITE.length);
    this.asked.push(request.cache === "reload" ? `${path} anew` : path);
    if (this.delay > 0) await new Promise((done) => setTimeout(done, this.delay));
    if (this.offline) throw new TypeError("Failed to fetch");
    const answer = this.files.get(path);
    if (answer === undefined) return new Response("", { status: 404, headers: { "content-type": "text/html" } });
    return new Response(answer.body, { status: answer.status ?? 200, headers: { "content-type": answer.type } });
  };
}

/** A worker of a build on a device, before a host. */
export const workerOf = (build: Build, { caches }: Device, { fetch }: Host): Keeper =>
  keeperOf({ build, scope: new URL(SITE), caches, fetch, patience: 50 });

/** A request for going to a page: a mode that no script can ask for. */
class Navigation extends Request {
  override get mode(): RequestMode {
    return "navigate";
  }
}

const reading = async (keeper: Keeper, request: Request): Promise<string> => {
  const after: Promise<unknown>[] = [];
  const answer = keeper.answer(request, (work) => void after.push(work));
  if (answer === null) return "left to the browser";
  const response = await answer;
  const text = response.type === "error" ? "no network" : await response.text();
  await Promise.all(after);
  return text;
};

/** What a reader gets who goes to a page, once everything is kept that is. */
export const goTo = (keeper: Keeper, path: string): Promise<string> =>
  reading(keeper, new Navigation(SITE + path)).catch(() => "no network");

/** What a page gets that asks for a file. */
export const ask = (keeper: Keeper, path: string, init: RequestInit = {}): Promise<string> =>
  reading(keeper, new Request(SITE + path, init)).catch(() => "no network");
