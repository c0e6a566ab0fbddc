import { controlsIn, withoutControls } from "#domain/check/controls.ts";
import type { Issue, IssueDetail } from "#domain/check/issue.ts";
import { found } from "#domain/check/issue.ts";
import { jsonIn } from "#releases/reader/json-in.ts";
import { isUtf8 } from "#releases/utf8.ts";
import { jsonFault, lineAndColumn } from "./json-fault.ts";

/** The data of a JSON file, or the issue that says where it stops being JSON (`place` is `line:column`). */
export type ReadJson = { readonly data: unknown; readonly issue: null } | { readonly issue: Issue };

/** Reads the bytes of a JSON file in UTF-8, with or without a byte-order mark. */
export function readJson(file: string, bytes: Uint8Array): ReadJson {
  const data = isUtf8(bytes) ? jsonIn(bytes) : undefined;
  return data === undefined ? { issue: notJson(file, bytes) } : { data, issue: null };
}

/** Where bytes that are no JSON stop being it, or being text. */
export function notJson(file: string, bytes: Uint8Array): Issue {
  const text = new TextDecoder().decode(bytes);
  return isUtf8(bytes)
    ? fault(file, text, jsonFault(text) ?? 0, "JSON")
    : fault(file, text, Math.max(0, text.indexOf("\uFFFD")), "UTF-8");
}

function fault(file: string, text: string, offset: number, expected: string): Issue {
  const detail = expected === "JSON" ? meantAt(text, offset) : undefined;
  const [rest = ""] = text.slice(offset, offset + 200).split(/[\r\n]/);
  return {
    code: "not-json",
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
