import type { Readings } from "#domain/search/readings.ts";
import { fetchJson } from "#data/fetch/fetch-json.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import type { Question } from "#data/query/question.ts";

/** Where the build puts how names are read, below the data folder. */
export const READINGS_FILE = "pages/readings.json";

/** How names are read; `null` where it cannot be had: the search then does without letters. */
export const READINGS_QUESTION: Question<Readings | null> = {
  key: ["readings"],
  of: ({ files }) => fetchReadings(files),
  holds: (readings) => readings !== null,
};

async function fetchReadings(files: DataReader): Promise<Readings | null> {
  const read = await fetchJson(files, READINGS_FILE);
  return "data" in read && isReadings(read.data) ? read.data : null;
}

/** Written by our own build: only its shape is looked at here. */
const isReadings = (data: unknown): data is Readings =>
  typeof data === "object" && data !== null && "syllables" in data && "otherwise" in data;
