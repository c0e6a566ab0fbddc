import { spawn } from "node:child_process";
import { access, readdir } from "node:fs/promises";
import { homedir } from "node:os";

/** What came of a command; `code` is `null` where it could not be started or was given up on. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** The computer as the search for a browser sees it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly root: boolean;
  readonly exists: (path: string) => Promise<boolean>;
  /** Names in a folder; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Runs a command to its end, or gives up after so many seconds. */
  readonly run: (command: string, args: readonly string[], seconds: number) => Promise<Ran>;
  /** Tells the person at the terminal what takes its time. */
  readonly say: (text: string) => void;
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  root: process.getuid?.() === 0,
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  list: (folder) => readdir(folder).catch(() => []),
  run,
  say: (text) => void process.stderr.write(`${text}\n`),
});

function run(command: string, args: readonly string[], seconds: number): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    });
    let output = "";
    const hear = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      // A grandchild may hold the pipes open: the answer does not wait for it.
      child.stdout.destroy();
      child.stderr.destroy();
      done({ code: null, output });
    }, seconds * 1000);
    const end = (code: number | null): void => {
      clearTimeout(timer);
      done({ code, output });
    };
    child.on("error", () => end(null));
    child.on("close", end);
  });
}
