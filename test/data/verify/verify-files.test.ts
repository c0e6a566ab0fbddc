import { afterEach, expect, test, vi } from "vitest";
import { verifyFiles } from "#data/verify/verify-files.ts";
import { historyOf } from "#domain/versions/history.ts";
import { readSet } from "#test/mocks/read-set.ts";

const { bodies, index, releases } = await readSet("revised");
const [entry] = historyOf(index, releases).entries;
if (entry === undefined) throw new Error("invalid set");
const source = {
  base: "https://host.example/data/",
  pages: true,
  fetch: (address: string, init: RequestInit) => fetch(address, init),
};

/** A host that has the set, one of its files changed or gone. */
function host(change: (file: string, body: string) => string | null): void {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (address) => {
    const file = String(address).slice(source.base.length);
    const body = change(file, bodies.get(file) ?? "");
    return body === null ? new Response("", { status: 404 }) : new Response(body);
  });
}
afterEach(() => void vi.restoreAllMocks());

test("files as they were published are the same", async () => {
  host((_, body) => body);
  const verified = await verifyFiles(source, entry);
  expect(verified).toHaveLength(6);
  expect(new Set(verified.map(({ result }) => result))).toEqual(new Set(["same"]));
});

test("one changed byte names the file", async () => {
  host((file, body) => (file.endsWith("observations.json") ? body.replace("4", "5") : body));
  const changed = (await verifyFiles(source, entry)).filter(({ result }) => result !== "same");
  expect(changed).toEqual([{ name: "observations.json", result: "changed" }]);
});

test("a file that is gone is missing, not changed", async () => {
  host((file, body) => (file.endsWith("sources.json") ? null : body));
  const missing = (await verifyFiles(source, entry)).filter(({ result }) => result !== "same");
  expect(missing).toEqual([{ name: "sources.json", result: "missing" }]);
});
