import { expect, test } from "vitest";
import { type HashedForm, identify } from "#domain/provenance/identity.ts";

const form = (text: string, sha256: string | null): HashedForm => ({ text, sha256 });

test.each<[what: string, ...Parameters<typeof identify>, identity: string, text: string]>([
  ["the file itself", "a", "a", [form("x", "a")], "file", "x"],
  ["the file with a mark of byte order", "a", "b", [form("x", "a")], "text", "x"],
  ["the text with other ends of lines", "a", "b", [form("x", "c"), form("x\n", "a")], "text", "x\n"],
  ["what was pasted", "a", null, [form("x", "a")], "text", "x"],
  ["another document", "a", "b", [form("x", "c")], "different", "x"],
  ["a document that was never hashed", null, "b", [form("x", "c")], "not-recorded", "x"],
  ["a browser without hashes", "a", null, [form("x", null)], "not-computed", "x"],
])("%s", (_, recorded, file, forms, identity, text) => {
  expect(identify(recorded, file, forms)).toEqual({ identity, text });
});
