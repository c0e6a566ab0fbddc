/** What a pass says while it goes on, and what it could not do. */
export interface Log {
  readonly say: (text: string) => void;
  readonly invalid: (text: string) => void;
}

/** The first line of what went wrong. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
