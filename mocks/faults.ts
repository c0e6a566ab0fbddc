import { delay, HttpResponse } from "msw";

/** What may go wrong between a sound set and the page, by the name under which `?fault=` asks for it. */
export const FAULTS = ["none", "not-found", "slow", "offline", "malformed", "html-404", "html-200"] as const;
export type Fault = (typeof FAULTS)[number];

/** Answers a request for a file of the data folder, named by its path below it. */
export type Serve = (file: string) => Promise<Response>;

/** How long each answer takes under `slow` (ms). */
export const SLOW_MS = 2500;

/** The host's own page for an address it does not know; some hosts answer so with status 200. */
const HTML = "<!doctype html><html><head><title>404</title></head><body><h1>404 Not Found</h1></body></html>\n";

/** The same answers with a fault laid over them. */
export function withFault(fault: Fault, serve: Serve, slowMs = SLOW_MS): Serve {
  switch (fault) {
    case "none":
      return serve;
    case "not-found":
      return on("sources.json", serve, () => notFound());
    case "slow":
      return async (file) => {
        await delay(slowMs);
        return serve(file);
      };
    case "offline":
      return async () => HttpResponse.error();
    case "malformed":
      return on("observations.json", serve, cut);
    case "html-404":
      return on("observations.json", serve, () => HttpResponse.html(HTML, { status: 404 }));
    case "html-200":
      return on("observations.json", serve, () => HttpResponse.html(HTML));
  }
}

/** What a static host says of a file that it does not have. */
export const notFound = (): Response => HttpResponse.text("404 Not Found\n", { status: 404 });

/** Only one file of the releases is answered differently. */
const on =
  (name: string, serve: Serve, answer: (sound: Response) => Response | Promise<Response>): Serve =>
  async (file) => {
    const sound = await serve(file);
    return file.endsWith(`/${name}`) ? answer(sound) : sound;
  };

/** The answer cut off in the middle, as a broken upload leaves it. */
async function cut(sound: Response): Promise<Response> {
  const text = await sound.text();
  return json(text.slice(0, Math.floor(text.length / 2)));
}

/** A file as a static host serves it. */
export const json = (body: string): Response =>
  new HttpResponse(body, { headers: { "Content-Type": "application/json; charset=utf-8" } });
