import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sha256Of } from "#authoring/publish/sha256.ts";

describe("SHA-256 of our own", () => {
  test("is that of FIPS 180-4's example", () =>
    expect(sha256Of(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ));

  test("is Node's, for every length around the ends of blocks and for a large file", () => {
    const node = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
    const of = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256);
    for (const length of [...Array.from({ length: 200 }, (_, n) => n), 300_001])
      expect(sha256Of(of(length)), String(length)).toBe(node(of(length)));
  });
});
