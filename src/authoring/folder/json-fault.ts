/** Deeper than any data file; a text nested further is refused there. */
const MAX_DEPTH = 500;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where a text stops being JSON (RFC 8259), as an offset; `null` where it does not.
 * The messages of `JSON.parse` give a position or not by engine and version, and clerks need one.
 */
export function jsonFault(text: string): number | null {
  let at = 0;

  const space = (): void => {
    while (at < text.length && " \t\n\r".includes(text.charAt(at))) at++;
  };
  const token = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const word = (expected: string): boolean => {
    if (!text.startsWith(expected, at)) return false;
    at += expected.length;
    return true;
  };
  const string = (): boolean => {
    if (!word('"')) return false;
    for (;;) {
      if (word('"')) return true;
      if (at >= text.length || text.charAt(at) < " ") return false;
      if (text.charAt(at) === "\\") {
        if (!token(ESCAPE)) return false;
      } else at++;
    }
  };
  const members = (close: string, depth: number, keyed: boolean): boolean => {
    space();
    if (word(close)) return true;
    for (;;) {
      space();
      if (keyed) {
        if (!string()) return false;
        space();
        if (!word(":")) return false;
      }
      if (!value(depth + 1)) return false;
      space();
      if (word(close)) return true;
      if (!word(",")) return false;
    }
  };
  const value = (depth: number): boolean => {
    space();
    if (depth > MAX_DEPTH) return false;
    if (word("{")) return members("}", depth, true);
    if (word("[")) return members("]", depth, false);
    if (text.charAt(at) === '"') return string();
    return word("true") || word("false") || word("null") || token(NUMBER);
  };

  if (!value(0)) return at;
  space();
  return at < text.length ? at : null;
}

/** An offset as `line:column`, both from 1; columns count characters, not bytes. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${before.length}:${Array.from(before[before.length - 1] ?? "").length + 1}`;
}
