import type { DataSource } from "#data/fetch/source.ts";
import type { Ask } from "#data/query/question.ts";

/** Asks through a cache that may come late, or not at all: then the host is asked itself, and nothing is kept. */
export const askThrough =
  (cache: () => Promise<{ readonly ask: Ask }>, source: DataSource): Ask =>
  async (question) => {
    const there = await cache().catch(() => null);
    return there === null ? question.of(source) : there.ask(question);
  };
