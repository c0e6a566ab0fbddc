import type { Issue } from "#domain/check/issue.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { linesOf } from "./json-places.ts";

/** Where a text is no JSON, the place is a line already. */
const LINE = /^\d+:\d+$/;

/**
 * Issues with line and column of what they are about (`at`), as a clerk's editor counts them. `readers` are where their files
 * may lie; the first that has a file is asked. Read are only files of which an issue names a place.
 */
export async function withLines(issues: readonly Issue[], readers: readonly DataReader[]): Promise<readonly Issue[]> {
  const places = new Map<string, string[]>();
  for (const { file, place } of issues) {
    if (place === "" || LINE.test(place)) continue;
    const named = places.get(file) ?? [];
    named.push(place);
    places.set(file, named);
  }
  const lines = new Map<string, ReadonlyMap<string, string>>();
  for (const [file, named] of places) {
    const text = await textOf(file, readers);
    if (text !== null) lines.set(file, linesOf(text, named));
  }
  return issues.map((issue) => {
    const at = lines.get(issue.file)?.get(issue.place);
    return at === undefined ? issue : { ...issue, at };
  });
}

async function textOf(file: string, readers: readonly DataReader[]): Promise<string | null> {
  for (const reader of readers) {
    const result = await reader.read(file);
    if ("bytes" in result) return new TextDecoder().decode(result.bytes);
  }
  return null;
}
