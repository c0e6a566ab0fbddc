/** What the clerk's tool needs from outside, so that a test can bring its own. */
export interface World {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
}
