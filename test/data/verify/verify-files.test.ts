import { expect, test } from "vitest";
import { verifyFiles } from "#data/verify/verify-files.ts";
import { wholeHistory } from "#test/support/whole-history.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { hosted } from "#test/support/hosted.ts";
import { readSet } from "#test/mocks/read-set.ts";

const { bodies, index, releases } = await readSet("revised");
const [entry] = wholeHistory(index, releases).entries;
if (entry === undefined) throw new Error("invalid set");

/** A host that has the set, one of its files changed. */
const host = (change: (file: string, body: string) => string): DataReader =>
  hosted(new Map([...bodies].map(([file, body]) => [file, change(file, body)])));

test("files as they were published are the same", async () => {
  const verified = await verifyFiles(hosted(bodies), entry);
  expect(verified).toHaveLength(7);
  expect(new Set(verified.map(({ result }) => result))).toEqual(new Set(["same"]));
});

test("one changed byte names the file", async () => {
  const source = host((file, body) => (file.endsWith("observations.json") ? body.replace("4", "5") : body));
  const changed = (await verifyFiles(source, entry)).filter(({ result }) => result !== "same");
  expect(changed).toEqual([{ name: "observations.json", result: "changed" }]);
});

test("a file that is gone is missing, not changed", async () => {
  const source = hosted(
    bodies,
    [...bodies.keys()].filter((file) => file.endsWith("sources.json")),
  );
  const missing = (await verifyFiles(source, entry)).filter(({ result }) => result !== "same");
  expect(missing).toEqual([{ name: "sources.json", result: "missing" }]);
});
