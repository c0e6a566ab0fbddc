import type { Issue } from "#domain/issue.ts";
import { found } from "#domain/issue.ts";
import { jsonFault, lineAndColumn } from "./json-fault.ts";

/** The data of a JSON file, or the issue that says where it stops being JSON (`place` is `line:column`). */
export type ReadJson = { readonly data: unknown; readonly issue: null } | { readonly issue: Issue };

/** Reads the bytes of a JSON file in UTF-8, with or without a byte-order mark. */
export function readJson(file: string, bytes: Uint8Array): ReadJson {
  const text = new TextDecoder().decode(bytes);
  if (!isUtf8(bytes)) return { issue: fault(file, text, Math.max(0, text.indexOf("\uFFFD")), "UTF-8") };
  try {
    const data: unknown = JSON.parse(text);
    return { data, issue: null };
  } catch {
    return { issue: fault(file, text, jsonFault(text) ?? 0, "JSON") };
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function fault(file: string, text: string, offset: number, expected: string): Issue {
  const [rest = ""] = text.slice(offset, offset + 200).split(/[\r\n]/);
  return {
    code: "not-json",
    file,
    place: lineAndColumn(text, offset),
    found: rest === "" ? "—" : found(rest),
    expected,
  };
}
