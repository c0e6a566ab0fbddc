import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { isWordsIn, wordsApart } from "#build/words-apart.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const TOPIC = join(ROOT, "src/words/commitments/commitments-words.ts");

/** The scripts for browsers of a page that says what one topic has, and fetches a part later. */
async function scriptsOf(codeSplitting: boolean): Promise<ReadonlyMap<string, string>> {
  const page = `import { commitmentsWords } from ${JSON.stringify(TOPIC)}; window.say = commitmentsWords; window.later = () => import("part");`;
  const modules: Readonly<Record<string, string>> = { page, part: "window.part = 1;" };
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: "silent",
    plugins: [
      wordsApart(),
      {
        name: "page",
        resolveId: (id) => (id in modules ? `\0${id}` : null),
        load: (id) => modules[id.slice(1)] ?? null,
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: "page", output: { codeSplitting } } },
  });
  const [first] = [made].flat();
  if (first === undefined || !("output" in first)) throw new Error("invalid build");
  return new Map(
    first.output.flatMap((file) =>
      file.type === "chunk" ? [[file.facadeModuleId ?? file.fileName, file.code] as const] : [],
    ),
  );
}

const ofTopic = LANGUAGES.map((lang) => [lang, commitmentsWords(lang).lead] as const);

test("each language of a topic is a script of its own, which has no other, and the page has none", async () => {
  const scripts = await scriptsOf(true);
  const saying = ofTopic.map(([lang, lead]) => [
    lang,
    [...scripts].flatMap(([id, code]) => (code.includes(lead) ? [id.slice(ROOT.length + 1)] : [])),
  ]);
  expect(saying).toEqual(LANGUAGES.map((lang) => [lang, [`src/words/commitments/${lang}.ts`]]));
  expect(LANGUAGES.map((lang) => isWordsIn(`src/words/commitments/${lang}.ts`, lang))).not.toContain(false);
});

test("one script for all has every language, and waits for none", async () => {
  const scripts = [...(await scriptsOf(false)).values()];
  expect(scripts).toHaveLength(1);
  for (const [, lead] of ofTopic) expect(scripts[0]).toContain(lead);
});

test("a topic has its words in every language", () => {
  const folder = join(ROOT, "src/words");
  const topics = readdirSync(folder).flatMap((topic) => {
    const files = readdirSync(folder, { withFileTypes: true }).some((f) => f.name === topic && f.isDirectory())
      ? readdirSync(join(folder, topic))
      : [];
    return files.some((file) => LANGUAGES.some((lang) => file === `${lang}.ts`)) ? [{ topic, files }] : [];
  });
  expect(topics.length).toBeGreaterThan(30);
  for (const { topic, files } of topics)
    expect(
      LANGUAGES.filter((lang) => !files.includes(`${lang}.ts`)),
      topic,
    ).toEqual([]);
});
