import { controlsIn, withoutControls } from "#domain/check/controls.ts";
import type { Issue, IssueDetail } from "#domain/check/issue.ts";
import { found } from "#domain/check/issue.ts";
import { jsonIn } from "#releases/reader/json-in.ts";
import { isUtf8 } from "#releases/utf8.ts";
import { type JsonFault, jsonFault, lineAndColumn, MAX_DEPTH } from "./json-places.ts";

/** The data of a JSON file, or the issue that says where it stops being JSON (`place` is `line:column`). */
export type ReadJson = { readonly data: unknown; readonly issue: null } | { readonly issue: Issue };

/** Reads the bytes of a JSON file in UTF-8, with or without a byte-order mark. */
export function readJson(file: string, bytes: Uint8Array): ReadJson {
  const data = strictJson(bytes);
  return data === undefined ? { issue: notJson(file, bytes) } : { data, issue: null };
}

/**
 * The data of a JSON file as a clerk has to write it: no name is there twice in a record, nothing is nested deeper than in any
 * data file. `undefined` where it is not.
 */
export function strictJson(bytes: Uint8Array): unknown {
  const data = isUtf8(bytes) ? jsonIn(bytes) : undefined;
  if (data === undefined) return undefined;
  const text = new TextDecoder().decode(bytes);
  return namesIn(data) === namesWritten(text) || jsonFault(text) === null ? data : undefined;
}

/** Where bytes stop being JSON as a clerk has to write it, or being text. */
export function notJson(file: string, bytes: Uint8Array): Issue {
  const text = new TextDecoder().decode(bytes);
  if (!isUtf8(bytes)) {
    const offset = Math.max(0, text.indexOf("\uFFFD"));
    return told(file, text, { code: "not-json", offset }, "UTF-8");
  }
  const fault = jsonFault(text) ?? { code: "not-json", offset: 0 };
  return told(file, text, fault, EXPECTED[fault.code]);
}

const EXPECTED: Readonly<Record<JsonFault["code"], string>> = {
  "not-json": "JSON",
  "too-deep": `at most ${MAX_DEPTH} levels`,
  "name-twice": "each field once",
};

/** How many names the records of some data have; without end where they are nested too deep. */
function namesIn(data: unknown, depth = 1): number {
  if (typeof data !== "object" || data === null) return 0;
  if (depth > MAX_DEPTH) return Infinity;
  const values: readonly unknown[] = Object.values(data);
  let names = Array.isArray(data) ? 0 : values.length;
  for (const value of values) names += namesIn(value, depth + 1);
  return names;
}

/**
 * At least as many names as a text has, where it can be told by quotes before colons. As many as its data have means that none
 * is there twice; more may be of a text with such signs.
 */
function namesWritten(text: string): number {
  if (/"\s+:/.test(text)) return NaN;
  let names = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) names += 1;
  return names;
}

function told(file: string, text: string, { code, offset }: JsonFault, expected: string): Issue {
  const detail = expected === "JSON" ? meantAt(text, offset) : undefined;
  const [rest = ""] = text.slice(offset, offset + 200).split(/[\r\n]/);
  return {
    code,
    file,
    place: lineAndColumn(text, offset),
    found: [...controlsIn(rest.slice(0, 1)), rest === "" ? "—" : found(withoutControls(rest))].join(" "),
    expected,
    ...(detail === undefined ? {} : { detail }),
  };
}

/** What was typed where the text stops being JSON: a comma for a decimal point, or signs of a Chinese keyboard. */
function meantAt(text: string, offset: number): IssueDetail | undefined {
  const [before, after] = [text.slice(Math.max(0, offset - 40), offset), text.slice(offset, offset + 40)];
  if (/[\uff01-\uff5e\u3000-\u3002\u2018-\u201d]/.test(after.slice(0, 1))) return "full-width";
  // In an object a name follows a comma, never a digit.
  if (/\d,\s*$/.test(before) && /^\d/.test(after)) return "decimal-point";
  return undefined;
}
