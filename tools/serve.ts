import { stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import sirv from "sirv";

/** A running server. */
export interface Served {
  /** Address of the folder, with a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Options {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Path the folder appears under, `/a/b/`. */
  readonly mount?: string;
  /** True where files come and go while it serves; else what is there is looked up once. */
  readonly changing?: boolean;
}

/** Types that are not known by their ending alone, most for their character set. */
const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  // Not among those that sirv knows.
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** This computer, by both of its names. */
const HOSTS = ["127.0.0.1", "::1"] as const;

/**
 * Serves a folder as static hosts do: `index.html` for a folder, a redirect where its trailing slash is missing, the
 * folder's own `404.html` for what is not there. Rejects with `EADDRINUSE` where the port is taken.
 */
export async function serveFolder(folder: string, { port, mount = "/", changing = false }: Options): Promise<Served> {
  const answer = handler(resolve(folder), mount, changing);
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((done) => server.close(done));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  let taken = port;
  for (const host of HOSTS) {
    const server = createServer((request, response) => void answer(request, response));
    try {
      taken = await listen(server, taken, host);
      servers.push(server);
    } catch (error) {
      // A computer without IPv6 has no second name.
      if (servers.length > 0 && ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(codeOf(error))) continue;
      await close();
      throw error;
    }
  }
  return { url: `http://localhost:${taken}${mount}`, port: taken, close };
}

/** The code of a fault of the operating system; empty for any other. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") fail(new Error(`invalid address: ${String(address)}`));
      else done(address.port);
    });
  });
}

function handler(
  folder: string,
  mount: string,
  changing: boolean,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const files = sirv(folder, {
    dev: changing,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      const type = TYPES[/\.\w+$/.exec(path)?.[0] ?? ""];
      if (type !== undefined) response.setHeader("content-type", type);
      response.setHeader("cache-control", "no-cache");
    },
  });
  return async (request, response) => {
    const { pathname, search } = new URL(`http://localhost${request.url ?? "/"}`);
    if (!pathname.startsWith(mount)) {
      respond(response, 404, `not below ${mount}: ${pathname}`);
      return;
    }
    const path = pathname.slice(mount.length - 1);
    if (await isFolder(folder, path)) {
      if (!path.endsWith("/")) {
        response.writeHead(301, { location: `${pathname}/${search}` }).end();
        return;
      }
      request.url = `${path}index.html`;
    } else request.url = path.endsWith("/") ? "/404/" : path;
    files(request, response, () => void notFound(folder, response));
  };
}

async function isFolder(folder: string, path: string): Promise<boolean> {
  const place = join(folder, decoded(path));
  const inside = place === folder || place.startsWith(folder + sep);
  if (!inside || path.includes("//")) return false;
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = join(folder, "404.html");
  const there = await stat(page).catch(() => null);
  if (there === null) respond(response, 404, "not found");
  else {
    response.writeHead(404, { "content-type": "text/html; charset=utf-8", "content-length": there.size });
    createReadStream(page).pipe(response);
  }
}

function respond(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
