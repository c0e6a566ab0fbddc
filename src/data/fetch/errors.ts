import type { Absence } from "#releases/reader/data-reader.ts";

/** Why a file could not be had. */
export type LoadFailure = Absence["failure"] | "not-json";

/** Whether a file could not be had because there is no network. */
export const isOffline = (failure: LoadFailure): boolean => failure === "offline" || failure === "timeout";

/** A file that could not be had. `invalid <failure>: <file>`; `status` is the HTTP status where there was an answer. */
export class LoadError extends Error {
  readonly failure: LoadFailure;
  readonly file: string;
  readonly status: number | null;

  constructor(failure: LoadFailure, file: string, status: number | null = null) {
    super(`invalid ${failure}: ${file}`);
    this.name = "LoadError";
    this.failure = failure;
    this.file = file;
    this.status = status;
  }
}
