import { type Load, main as build } from "#build/build.ts";
import { codeOf, type Served, serveFolder } from "./serve.ts";

/** What starting needs from outside. */
export interface Start {
  readonly build: () => Promise<number>;
  readonly folder: string;
  readonly port: number;
  readonly say: (text: string) => void;
  /** Waits until the person has had enough. */
  readonly untilStopped: () => Promise<void>;
}

/** This many ports are tried, one after the other. */
const PORTS = 20;

/** `npm start`: builds the site, serves it on this computer and says where. Ctrl-C ends it. */
export function main(_args: readonly string[], load: Load): Promise<number> {
  return start({
    build: () => build([], load),
    folder: "dist",
    port: 4173,
    say: (text) => void process.stdout.write(`${text}\n`),
    untilStopped: () =>
      new Promise((done) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
      }),
  });
}

export async function start({ build: make, folder, port, say, untilStopped }: Start): Promise<number> {
  const code = await make();
  if (code !== 0) return code;
  const served = await serveOnFreePort(folder, port, say);
  if (served === null) {
    say(`no free port from ${port} to ${port + PORTS - 1}: end another program and start again`);
    return 1;
  }
  say(`http://localhost:${served.port}`);
  say("Ctrl-C ends it.");
  await untilStopped();
  await served.close();
  return 0;
}

async function serveOnFreePort(folder: string, first: number, say: (text: string) => void): Promise<Served | null> {
  for (let port = first; port < first + PORTS; port += 1) {
    try {
      return await serveFolder(folder, { port });
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw error;
      say(`port ${port} is taken, trying ${port + 1}`);
    }
  }
  return null;
}
