import { beforeEach, expect, test, vi } from "vitest";
import type * as Arriving from "#words/arriving.ts";

let arriving: typeof Arriving;
beforeEach(async () => {
  vi.resetModules();
  arriving = await import("#words/arriving.ts");
});

const file = (lang: string, words: object) => vi.fn(() => Promise.resolve({ [lang]: words }));

test("the words of a script come with it in the language that is spoken, and in no other", async () => {
  const { speak, withWords, wordsOf } = arriving;
  const [chinese, english] = [file("zh", { title: "来源" }), file("en", { title: "Sources" })];
  await speak("zh");
  const script = await withWords(async () => {
    await Promise.resolve();
    return { zh: wordsOf("zh", chinese), en: wordsOf("en", english) };
  });
  expect(script.zh).toEqual({ title: "来源" });
  expect(script.en).toEqual({});
  expect(english).not.toHaveBeenCalled();
});

test("with a script its words are asked for at once, in the language that is spoken", async () => {
  const { speak, withWords } = arriving;
  const links: { readonly rel?: string; readonly href?: string }[] = [];
  vi.stubGlobal("document", { createElement: () => ({}), head: { append: (link: object) => links.push(link) } });
  await speak("zh");
  const asked = vi.fn(() => {
    expect(links.map(({ rel, href }) => `${rel} ${href}`)).toEqual([
      "modulepreload https://example.test/a/assets/zh-abc.js",
      "modulepreload https://example.test/a/assets/zh-d-f.js",
    ]);
    return Promise.resolve("script");
  });
  const from = "https://example.test/a/assets/page-123.js";
  const beside = ["./zh-abc.js", "./en-abd.js", "./zh-d-f.js"];
  expect(await withWords(asked, beside, from)).toBe("script");
  expect(await withWords(asked, beside, from)).toBe("script");
  expect(asked).toHaveBeenCalledTimes(2);
  vi.unstubAllGlobals();
});

test("another language has the words of every script that is there before it is spoken", async () => {
  const { speak, wordsOf } = arriving;
  const [first, second] = [wordsOf("en", file("en", { a: "a" })), wordsOf("en", file("en", { b: "b" }))];
  await speak("zh");
  expect([first, second]).toEqual([{}, {}]);
  await speak("en");
  expect([first, second]).toEqual([{ a: "a" }, { b: "b" }]);
});

test("words that are fetched like any script wait for no others, themselves among them", async () => {
  const { speak, withWords, wordsOf } = arriving;
  const words = wordsOf("zh", () => withWords(file("zh", { title: "来源" })));
  await speak("zh");
  expect(words).toEqual({ title: "来源" });
});

test("a script whose words do not come does not come either, and both may come yet", async () => {
  const { speak, withWords, wordsOf } = arriving;
  await speak("zh");
  const load = vi
    .fn<() => Promise<Readonly<Record<string, object>>>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValue({ zh: { title: "来源" } });
  const words = wordsOf("zh", load);
  await expect(withWords(() => Promise.resolve("script"))).rejects.toThrow("Failed to fetch");
  expect(await withWords(() => Promise.resolve("script"))).toBe("script");
  expect(words).toEqual({ title: "来源" });
});

test("words are fetched once, however many scripts wait for them", async () => {
  const { speak, withWords, wordsOf } = arriving;
  await speak("zh");
  const load = file("zh", {});
  wordsOf("zh", load);
  await Promise.all([withWords(() => Promise.resolve(1)), withWords(() => Promise.resolve(2)), speak("zh")]);
  expect(load).toHaveBeenCalledTimes(1);
});
