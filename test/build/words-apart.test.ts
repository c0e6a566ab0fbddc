import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { isWordsIn, wordsApart } from "#build/words-apart.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { aboutWords } from "#words/about/about-words.ts";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const wordsFile = (name: string): string => JSON.stringify(join(ROOT, `src/words/${name}/${name}-words.ts`));

interface Script {
  /** The module that it was made for, below the root of the project. */
  readonly of: string;
  readonly file: string;
  readonly code: string;
}

/** The scripts for browsers of a page that says what one topic has, and fetches a part later, which says that and another. */
async function scriptsOf(codeSplitting: boolean): Promise<readonly Script[]> {
  const say = `import { commitmentsWords } from ${wordsFile("commitments")}; window.say = commitmentsWords;`;
  const modules: Readonly<Record<string, string>> = {
    // The first script of all, which names nothing but its pages.
    main: `window.page = () => import("page");`,
    page: `${say} window.later = () => import("part");`,
    part: `${say} import { aboutWords } from ${wordsFile("about")}; window.part = aboutWords;`,
  };
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
    build: { write: false, rolldownOptions: { input: "main", output: { codeSplitting } } },
  });
  const [first] = [made].flat();
  if (first === undefined || !("output" in first)) throw new Error("invalid build");
  return first.output.flatMap((one) =>
    one.type === "chunk"
      ? [{ of: (one.facadeModuleId ?? "").replace(`${ROOT}/`, ""), file: one.fileName, code: one.code }]
      : [],
  );
}

const ofTopic = LANGUAGES.map((lang) => [lang, commitmentsWords(lang).lead] as const);

test("each language of a topic is a script of its own, which has no other, and the page has none", async () => {
  const scripts = await scriptsOf(true);
  const saying = ofTopic.map(([lang, lead]) => [
    lang,
    scripts.flatMap(({ of, code }) => (code.includes(lead) ? [of] : [])),
  ]);
  expect(saying).toEqual(LANGUAGES.map((lang) => [lang, [`src/words/commitments/${lang}.ts`]]));
  expect(LANGUAGES.map((lang) => isWordsIn(`src/words/commitments/${lang}.ts`, lang))).not.toContain(false);
});

test("what a page fetches later it asks for with its words in each language, but for those that the page says itself", async () => {
  const scripts = await scriptsOf(true);
  const page = scripts.find(({ of }) => of === "\0page")?.code ?? "";
  const wordsIn = (name: string): readonly string[] =>
    scripts.filter(({ of }) => of.startsWith(`src/words/${name}/`)).map(({ file }) => file.replace(/^.*\//, ""));
  expect(wordsIn("about")).toHaveLength(LANGUAGES.length);
  for (const file of wordsIn("about")) expect(page).toContain(`/${file}"`);
  // The page has a way of its own to these.
  for (const file of wordsIn("commitments")) expect(page).not.toContain(`/${file}"`);
  const main = scripts.find(({ of }) => of === "\0main")?.code ?? "";
  for (const file of wordsIn("commitments")) expect(main).not.toContain(`/${file}"`);
  for (const heading of LANGUAGES.map((lang) => aboutWords(lang).keep.title)) expect(page).not.toContain(heading);
});

test("one script for all has every language, and waits for none", async () => {
  const scripts = await scriptsOf(false);
  expect(scripts).toHaveLength(1);
  for (const [, lead] of ofTopic) expect(scripts[0]?.code).toContain(lead);
  expect(scripts[0]?.code).not.toContain("__vite__mapDeps");
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
