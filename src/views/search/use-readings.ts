import { useMemo } from "react";
import type { Entry } from "#domain/search/entry.ts";
import type { Readings } from "#domain/search/readings.ts";
import type { Question } from "#data/query/question.ts";
import { READINGS_QUESTION } from "#data/readings/readings-file.ts";
import { useAnswer } from "#views/parts/frame/use-answer.ts";
import { readingsFor } from "./entries.ts";

/**
 * How names are read: from the file that the build made of them, or that the single file carries; in development, where
 * nothing was built, by the dictionary itself. `undefined` while it is on its way, `null` where it cannot be had.
 */
export function useReadings(entries: readonly Entry[]): Readings | null | undefined {
  const asked = useMemo(() => (import.meta.env.DEV ? ofDictionary(entries) : READINGS_QUESTION), [entries]);
  return useAnswer(asked);
}

const ofDictionary = (entries: readonly Entry[]): Question<Readings | null> => ({
  key: ["readings", ...entries.map(({ id }) => id)],
  of: async () => {
    const [{ readChinese }, { TRADITIONAL }] = await Promise.all([
      import("#data/readings/read-chinese.ts"),
      import("#data/readings/traditional.ts"),
    ]);
    return readingsFor(entries, readChinese, TRADITIONAL);
  },
  holds: () => true,
});
