import { type JSONPath, type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";

/** Deeper than any data file; a text nested further is refused there, before what walks its data runs out of room. */
export const MAX_DEPTH = 500;

/** Why a text is not taken as JSON, and the offset from which on. */
export interface JsonFault {
  readonly code: "not-json" | "too-deep" | "name-twice";
  readonly offset: number;
}

/** Thrown by a visitor that has seen enough. */
class Enough extends Error {}

/**
 * Where a text stops being JSON (RFC 8259), names something twice in one record, or is nested too deep; `null` where it does
 * not. The messages of `JSON.parse` give a position or not by engine and version, and of two equal names it takes the last.
 */
export function jsonFault(text: string): JsonFault | null {
  let fault: JsonFault | null = null;
  const stop = (code: JsonFault["code"], offset: number): never => {
    fault = { code, offset };
    throw new Enough();
  };
  /** The names of each record that is open; of a list, none. */
  const open: Set<string>[] = [];
  const begin = (offset: number): void => {
    open.push(new Set());
    if (open.length > MAX_DEPTH) stop("too-deep", offset);
  };
  const end = (): void => void open.pop();
  walk(text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (name, offset) => {
      const names = open[open.length - 1];
      if (names?.has(name) === true) stop("name-twice", offset);
      names?.add(name);
    },
    onError: (error, offset, length) =>
      stop("not-json", offset + soundIn(text.slice(offset, offset + length), printParseErrorCode(error))),
  });
  return fault;
}

/** The quote and the signs of a string as far as they may stand in one. */
// oxlint-disable-next-line no-control-regex
const SOUND = /^"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/;

/** How far a word of JSON is right before it goes wrong. */
function soundIn(word: string, error: string): number {
  switch (error) {
    case "UnexpectedEndOfNumber":
      return word.length;
    case "UnexpectedEndOfString":
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
    case "InvalidCharacter":
      return SOUND.exec(word)?.[0].length ?? 0;
    default:
      return 0;
  }
}

/**
 * Where the values of some places (`observations[3].period`) stand in a text that is JSON, as `line:column` by place. What is
 * not there stands where the record does that it is missing from; nothing is said of what is missing from the whole file.
 */
export function linesOf(text: string, places: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Set(places.flatMap(withWhatIsAround));
  const lines = new Map<string, string>();
  /** False where nothing inside is asked for. */
  const meet = (offset: number, line: number, character: number, path: JSONPath): boolean => {
    const place = placeOf(path);
    if (place === "") return true;
    if (wanted.has(place)) lines.set(place, told(line + 1, text.slice(offset - character, offset)));
    return wanted.has(place);
  };
  // What is passed over ends where its end is told, and only to a visitor that asks for it.
  const end = (): void => undefined;
  walk(text, {
    onObjectBegin: (offset, _, line, character, path) => meet(offset, line, character, path()),
    onArrayBegin: (offset, _, line, character, path) => meet(offset, line, character, path()),
    onObjectEnd: end,
    onArrayEnd: end,
    onLiteralValue: (_, offset, __, line, character, path) => void meet(offset, line, character, path()),
  });
  return new Map(
    places.flatMap((place) => {
      const nearest = withWhatIsAround(place).find((one) => lines.has(one));
      const line = nearest === undefined ? undefined : lines.get(nearest);
      return line === undefined ? [] : [[place, line] as const];
    }),
  );
}

/** A place, and those around it, the nearest first. */
function withWhatIsAround(place: string): readonly string[] {
  const around = [...place.matchAll(/[.[]/g)].map(({ index }) => place.slice(0, index));
  return [...around, place].reverse();
}

/** A path as issues name it. */
const placeOf = (path: JSONPath): string =>
  path.map((key, at) => (typeof key === "number" ? `[${key}]` : at === 0 ? key : `.${key}`)).join("");

function walk(text: string, visitor: JSONVisitor): void {
  try {
    visit(text, visitor, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
}

/** An offset as `line:column`, both from 1; columns count characters, not bytes. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return told(before.length, before[before.length - 1] ?? "");
}

const told = (line: number, before: string): string => `${line}:${Array.from(before).length + 1}`;
