/** Why a file could not be had. `html` is a static host's own page in place of the file, often with status 200. */
export interface Absence {
  readonly failure: "offline" | "timeout" | "not-found" | "http" | "html";
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** What the network threw where there was none. */
  readonly cause?: unknown;
}

/** A file's bytes, or why there are none. */
export type ReadResult = { readonly bytes: Uint8Array } | { readonly absence: Absence };

/**
 * The one way to published data and drafts, wherever they lie. Paths are relative to the place and have forward slashes; what
 * is not to be had is an answer, never thrown.
 */
export interface DataReader {
  /** `fresh`: as the place has the file now, not as it was kept for the time without a network. */
  readonly read: (path: string, fresh?: boolean) => Promise<ReadResult>;
  /** Every file below a folder, by its whole path; only where the place can be listed. */
  readonly list?: (folder: string) => Promise<readonly string[]>;
}

/** A file that a place does not have. */
export const NOT_THERE: ReadResult = { absence: { failure: "not-found" } };
