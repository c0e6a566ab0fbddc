import { afterEach, expect, it, vi } from "vitest";
import { fetchJson } from "#data/fetch/fetch-json.ts";
import { addressReader, type Fetch } from "#releases/reader/address-reader.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";

afterEach(() => void vi.useRealTimers());

/** A host that answers when it is told to, unless the asker has gone. */
function host(): { readonly source: DataReader; readonly answer: () => void } {
  const answers: (() => void)[] = [];
  const fetch: Fetch = (_, { signal }) =>
    new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      answers.push(() => resolve(new Response('{"a":1}')));
    });
  return { source: addressReader("data/", fetch), answer: () => answers.forEach((now) => now()) };
}

it("waits twenty seconds for an answer, and then says that none came", async () => {
  vi.useFakeTimers();
  const { source } = host();
  const asked = fetchJson(source, "index.json");
  await vi.advanceTimersByTimeAsync(19_000);
  expect(await Promise.race([asked, Promise.resolve("waiting")])).toBe("waiting");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await asked).toEqual({ failure: "timeout" });
});

it("takes an answer that came while the page could not look: after a long task, or a sleep, timers are due before it", async () => {
  // A timer that was missed fires once, however often it was due.
  const due: (() => void)[] = [];
  for (const name of ["setTimeout", "setInterval"]) vi.stubGlobal(name, (run: () => void) => void due.push(run));
  const { source, answer } = host();
  const asked = fetchJson(source, "index.json");
  vi.unstubAllGlobals();
  expect(due).toHaveLength(1);
  due.forEach((fire) => fire());
  answer();
  expect(await asked).toEqual({ data: { a: 1 } });
});
