import { describe, expect, it } from "vitest";
import type { DataSource } from "#data/fetch/source.ts";
import { askThrough } from "#app/ask-through.ts";
import type { Question } from "#data/query/question.ts";
import { createStore } from "#data/query/store.ts";
import { READINGS_QUESTION } from "#data/readings/readings-file.ts";
import type { Fetch } from "#releases/reader/address-reader.ts";
import { sourceAt } from "#test/support/source-at.ts";

/** A host that counts what it is asked for, and gives what `answer` says. */
function counted(answer: () => Response): { readonly source: DataSource; readonly asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = (address) => {
    asked.push(address);
    return Promise.resolve(answer());
  };
  return { source: sourceAt("https://host.example/data/", fetch, true), asked };
}

describe("what a part of a page asks for", () => {
  it("comes over the network once, however many parts ask, now or later", async () => {
    const { source, asked } = counted(() => Response.json({ syllables: {}, otherwise: {} }));
    const { ask } = createStore(source, null);
    const [one, other] = await Promise.all([ask(READINGS_QUESTION), ask(READINGS_QUESTION)]);
    expect(one).not.toBeNull();
    expect(other).toBe(one);
    expect(await ask(READINGS_QUESTION)).toBe(one);
    expect(asked).toEqual(["https://host.example/data/pages/readings.json"]);
  });

  it("is asked for anew where it did not come", async () => {
    let there = false;
    const { source, asked } = counted(() =>
      there ? Response.json({ syllables: {}, otherwise: {} }) : new Response("", { status: 404 }),
    );
    const { ask } = createStore(source, null);
    expect(await ask(READINGS_QUESTION)).toBeNull();
    there = true;
    expect(await ask(READINGS_QUESTION)).not.toBeNull();
    expect(asked).toHaveLength(2);
  });

  it("is asked of the host itself where the cache does not come", async () => {
    const { source, asked } = counted(() => Response.json({ syllables: {}, otherwise: {} }));
    const ask = askThrough(() => Promise.reject(new TypeError("Failed to fetch")), source);
    expect(await ask(READINGS_QUESTION)).not.toBeNull();
    expect(asked).toHaveLength(1);
    const cached = askThrough(() => Promise.resolve(createStore(source, null)), source);
    expect(await cached(READINGS_QUESTION)).not.toBeNull();
  });

  it("is asked for anew where it changes, and what fails is told to who asked", async () => {
    const { source } = counted(() => Response.error());
    const { ask } = createStore(source, null);
    let turn = 0;
    const changing: Question<number> = { key: ["turn"], of: () => Promise.resolve(++turn), holds: () => false };
    expect([await ask(changing), await ask(changing)]).toEqual([1, 2]);
    const failing: Question<never> = { key: ["no"], of: () => Promise.reject(new TypeError("no")), holds: () => true };
    await expect(ask(failing)).rejects.toThrow("no");
  });
});
