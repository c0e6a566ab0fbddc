import { run } from "#authoring/cli.ts";

/** What one call of the clerk's tool said, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the clerk's tool as on 5 January 2026, from a folder of the test's own. */
export async function clerk(
  args: readonly string[],
  {
    cwd = ".",
    day = "2026-01-05",
    fetcher = globalThis.fetch,
  }: { cwd?: string; day?: string; fetcher?: typeof fetch } = {},
): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    cwd,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    now: () => new Date(`${day}T12:00:00+08:00`),
    fetch: fetcher,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
