import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";

/** What a thread is sent, and what it answers. */
export interface ToDraw {
  readonly id: number;
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
}
export type Drawn =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly failed: string };

interface Waiting {
  readonly done: (png: Uint8Array) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Makes PNGs of SVGs beside the build: drawing them takes as long as all pages do, and a machine has a second core. What was
 * drawn is kept in a folder by what it was drawn from, as a picture seldom changes.
 */
export class RasterPool {
  readonly #script: string;
  readonly #folder: string;
  readonly #width: number;
  readonly #threads: (Worker | undefined)[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #sent = 0;

  /** `script`: the built `raster-thread`; `folder`: where pictures are kept; `width` of all pictures in pixels. */
  constructor(script: string, folder: string, width: number) {
    // A thread takes no path relative to the working directory.
    this.#script = resolve(script);
    this.#folder = folder;
    this.#width = width;
  }

  /** The picture of a drawing. Throws `invalid picture: <why>` where it cannot be drawn. */
  async png(svg: string): Promise<Uint8Array> {
    const name = createHash("sha256").update(`${this.#width}\n${svg}`).digest("hex").slice(0, 32);
    const file = join(this.#folder, `${name}.png`);
    const kept = await readFile(file).catch(() => null);
    if (kept !== null) return kept;
    const png = await this.#draw(svg);
    await mkdir(this.#folder, { recursive: true });
    await writeFile(file, png);
    return png;
  }

  async close(): Promise<void> {
    for (const thread of this.#threads) await thread?.terminate();
  }

  #draw(svg: string): Promise<Uint8Array> {
    const id = this.#sent;
    this.#sent += 1;
    return new Promise((done, fail) => {
      this.#waiting.set(id, { done, fail });
      // A thread has no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.#thread(id).postMessage({ id, svg, width: this.#width } satisfies ToDraw);
    });
  }

  /** By turns; the build itself keeps one core. */
  #thread(id: number): Worker {
    const most = Math.max(1, availableParallelism() - 1);
    const at = id % most;
    const there = this.#threads[at];
    if (there !== undefined) return there;
    const thread = new Worker(this.#script);
    thread.on("message", (drawn: Drawn) => {
      const waiting = this.#waiting.get(drawn.id);
      this.#waiting.delete(drawn.id);
      if ("png" in drawn) waiting?.done(drawn.png);
      else waiting?.fail(new Error(`invalid picture: ${drawn.failed}`));
    });
    thread.on("error", (error: Error) => {
      for (const { fail } of this.#waiting.values()) fail(new Error(`invalid picture: ${error.message}`));
      this.#waiting.clear();
      this.#threads[at] = undefined;
    });
    this.#threads[at] = thread;
    return thread;
  }
}
