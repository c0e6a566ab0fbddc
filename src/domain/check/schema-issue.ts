import { own } from "#domain/release/own.ts";
import * as v from "valibot";
import { found, type Issue } from "./issue.ts";
import { nearCodes, stepsBetween } from "./near-codes.ts";
import { SCHEMA_VERSION } from "#domain/schemas/release.ts";

/** What the issue of a schema says to a clerk: in a form or in words, never as a piece of program. */
export function toIssue(file: string, issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Issue {
  const keys = (issue.path ?? []).map((item) => item.key);
  const place = keys
    .map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`))
    .join("");
  const base = { file, place, found: found(issue.input) };
  if (keys.length === 1 && keys[0] === "schemaVersion" && issue.type === "max_value")
    return { ...base, code: "newer-schema", expected: `≤ ${SCHEMA_VERSION}` };
  const at = schemaAt(schema, keys);
  if (issue.expected === "never") {
    const known = fieldsOf(schemaAt(schema, keys.slice(0, -1)));
    return { ...base, code: "unknown-field", expected: known };
  }
  if (issue.kind === "schema" && issue.received === "undefined") {
    const allowsNull = at !== null && v.safeParse(at, null).success;
    return {
      ...base,
      code: "missing-field",
      expected: formOf(at) + (allowsNull ? " | null" : ""),
      ...(allowsNull ? { detail: "or-null" as const } : {}),
    };
  }
  const meant = meantBy(issue.input, at);
  if (issue.type === "picklist")
    return { ...base, code: "unknown-code", expected: nearCodes(issue.input, optionsOf(at)), ...meant };
  if (issue.kind === "validation") return { ...base, code: "bad-format", expected: wanted(issue), ...meant };
  return {
    ...base,
    code: "wrong-type",
    expected: issue.message.startsWith("Invalid ") ? formOf(at) : issue.message,
    ...meant,
  };
}

/** What a check of a value wants: in the schema's own words where it has any; valibot's own messages begin with "Invalid". */
function wanted(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith("Invalid ")) return issue.message;
  const limit = found(issue.requirement);
  switch (issue.type) {
    case "min_value":
      return `≥ ${limit}`;
    case "max_value":
      return `≤ ${limit}`;
    case "min_length":
      return typeof issue.input === "string" ? "some text" : "at least one entry";
    case "max_length":
      return `at most ${limit} characters`;
    case "integer":
      return "a whole number";
    case "not_value":
      return `not ${limit}`;
    default:
      return issue.expected ?? issue.type;
  }
}

/** What stands there, had it been written on another keyboard: full-width signs, a comma in a number, a number as text. */
function meantBy(input: unknown, schema: v.GenericSchema | null): Partial<Pick<Issue, "detail" | "expected">> {
  if (typeof input !== "string" || schema === null) return {};
  const narrow = input.normalize("NFKC").trim();
  if (narrow !== input && v.safeParse(schema, narrow).success) return { detail: "full-width", expected: narrow };
  const number = (text: string): string | null => (v.safeParse(schema, Number(text)).success ? text : null);
  const point = /^[+-]?\d+[,、。·](\d{1,2}|\d{4,})$/.test(narrow) ? number(narrow.replace(/[,、。·]/, ".")) : null;
  if (point !== null) return { detail: "decimal-point", expected: point };
  const whole = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(narrow) ? number(narrow.split(",").join("")) : null;
  if (whole !== null) return { detail: "thousands", expected: whole };
  const plain = /^[+-]?\d+(\.\d+)?$/.test(narrow) ? number(narrow) : null;
  return plain === null ? {} : { expected: plain, ...(narrow === input ? {} : { detail: "full-width" }) };
}

/** The kinds of values that data files have, as a clerk writes them. */
const FORMS: Readonly<Record<string, string>> = {
  string: "text in quotes",
  number: "a number without quotes",
  boolean: "true | false",
  array: "a list [ ]",
  strict_object: "a record { }",
  record: "a record { }",
};

function formOf(schema: v.GenericSchema | null): string {
  const inner = schema === null ? null : bare(schema);
  if (inner === null) return "a value";
  const options = optionsOf(inner);
  if (options.length > 0) return nearCodes("", options);
  return own(FORMS, inner.type) ?? inner.expects;
}

/** The schema that a path leads to; `null` where it cannot be told, as in one of several forms of a record. */
function schemaAt(schema: v.GenericSchema, [key, ...rest]: readonly unknown[]): v.GenericSchema | null {
  if (key === undefined) return schema;
  const inner = bare(schema);
  const next = typeof key === "string" ? ownField(ownField(inner, "entries"), key) : ownField(inner, "item");
  return isSchema(next) ? schemaAt(next, rest) : null;
}

function ownField(of: unknown, key: string): unknown {
  const field: { readonly value?: unknown } | undefined =
    typeof of === "object" && of !== null ? Object.getOwnPropertyDescriptor(of, key) : undefined;
  return field?.value;
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === "object" && value !== null && ownField(value, "kind") === "schema";

/** A schema without what lets a value be absent or null. */
function bare(schema: v.GenericSchema): v.GenericSchema {
  const wrapped = ownField(schema, "wrapped");
  return isSchema(wrapped) ? bare(wrapped) : schema;
}

function optionsOf(schema: v.GenericSchema | null): readonly string[] {
  const options = schema === null ? null : ownField(bare(schema), "options");
  return Array.isArray(options) ? options.filter((one: unknown) => typeof one === "string") : [];
}

function fieldsOf(schema: v.GenericSchema | null): string {
  const entries = schema === null ? null : ownField(bare(schema), "entries");
  return typeof entries === "object" && entries !== null ? Object.keys(entries).join(" | ") : "—";
}

/**
 * One fault a cause: a field that is misspelled is not missing besides, and names the one that it is near to. What is left
 * of the fields' names is shortened to those that may have been meant.
 */
export function withoutFollowers(issues: readonly Issue[]): readonly Issue[] {
  const missing = issues.filter((issue) => issue.code === "missing-field");
  const spelled = new Set<Issue>();
  const told = issues.map((issue) => {
    if (issue.code !== "unknown-field") return issue;
    const near = missing.find((one) => !spelled.has(one) && isNear(issue, one));
    if (near === undefined) return { ...issue, expected: nearCodes(lastOf(issue.place), issue.expected.split(" | ")) };
    spelled.add(near);
    return { ...issue, expected: lastOf(near.place) };
  });
  return told.filter((issue) => !spelled.has(issue));
}

const lastOf = (place: string): string => place.slice(place.lastIndexOf(".") + 1);
const folderOf = (place: string): string => place.slice(0, Math.max(0, place.lastIndexOf(".")));

function isNear(unknown: Issue, missing: Issue): boolean {
  const [a, b] = [lastOf(unknown.place), lastOf(missing.place)];
  if (folderOf(unknown.place) !== folderOf(missing.place)) return false;
  return stepsBetween(a.toLowerCase(), b.toLowerCase()) <= Math.max(1, Math.floor(b.length / 3));
}
