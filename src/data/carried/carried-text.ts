import { type Carried, type CarriedFile, type Lines, published } from "./carried.ts";

/** Fewer lines than these are written as they are. */
const FEWEST = 4;

/**
 * One line of JSON that can stand in a script element: nothing in it ends the element. Of files of one name the last is whole,
 * and the others are what they share with it and what they do not: a release repeats most of the one before, and as files of
 * their own two weigh 40 KB more (gzip). What is written as releases are is carried as its data: as text, with every quote
 * escaped, it weighs 4 KB more.
 */
export function carriedText(files: Carried): string {
  const last = new Map([...files.keys()].map((path) => [nameOf(path), path]));
  const carried = [...files].map(([path, text]): CarriedFile => {
    const base = last.get(nameOf(path)) ?? path;
    const of = files.get(base);
    return base === path || of === undefined ? wholly(path, text) : [path, base, pieces(text, of)];
  });
  return JSON.stringify(carried).replaceAll("<", "\\u003c");
}

function wholly(path: string, text: string): CarriedFile {
  try {
    const data: unknown = JSON.parse(text);
    if (published(data) === text) return [path, { data }];
  } catch {
    // No JSON: it is carried as it is.
  }
  return [path, text];
}

const nameOf = (path: string): string => path.replace(/^.*\//, "");

/** A text in lines of its own and runs of lines of another, the longest there are. */
function pieces(text: string, other: string): (string | [number, number])[] {
  const [own, given] = [text.split("\n"), other.split("\n")];
  const at = new Map<string, number[]>();
  given.forEach((line, nth) => at.set(line, [...(at.get(line) ?? []), nth]));
  const found: (string | [number, number])[] = [];
  for (let line = 0; line < own.length;) {
    const [from, count] = longest(own, line, given, at.get(own[line] ?? "") ?? []);
    if (count >= FEWEST) found.push([from, count]);
    else found.push(own[line] ?? "");
    line += count >= FEWEST ? count : 1;
  }
  return found;
}

/** The longest run that begins at a line of one text, of those that begin at given lines of the other. */
function longest(own: readonly string[], line: number, given: readonly string[], starts: readonly number[]): Lines {
  let best: Lines = [0, 0];
  for (const from of starts) {
    let count = 0;
    while (line + count < own.length && from + count < given.length && own[line + count] === given[from + count])
      count += 1;
    if (count > best[1]) best = [from, count];
  }
  return best;
}
