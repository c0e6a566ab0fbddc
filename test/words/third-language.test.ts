import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { API } from "typescript/unstable/sync";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#domain/site/language.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const LANGUAGE_FILE = "src/domain/site/language.ts";

const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

const codeIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file));

const CODE = [...codeIn("src"), ...codeIn("tools")];

const NAME = `["'\`](?:${LANGUAGES.join("|")})["'\`]`;
/** A language compared with the name of one: `lang === "zh"`, `"en" !== lang`, `case "zh":`. */
const BY_NAME = new RegExp(`[=!]==?\\s*${NAME}|${NAME}\\s*[=!]==?|\\bcase\\s+${NAME}`);
/** The same by a name that stands for one. */
const BY_CONSTANT = /[=!]==?\s*(?:ROOT|PRINTED)_LANGUAGE\b|\b(?:ROOT|PRINTED)_LANGUAGE\s*[=!]==?/;

const linesWith = (pattern: RegExp, files: readonly string[]): readonly string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );

describe("what a reader sees is looked up by language", () => {
  test.each(['lang === "zh"', '"en" !== lang', "lang == 'en'", 'case "zh":', 'words === "en"'])(
    "%s is found",
    (line) => {
      expect(line).toMatch(BY_NAME);
    },
  );

  test("and never chosen by comparing with the name of one", () => {
    expect(linesWith(BY_NAME, CODE)).toEqual([]);
  });

  test("nor with what lies at the root, except where that is the question", () => {
    const allowed = [
      LANGUAGE_FILE,
      // The page that the one file opens with, and its texts in every language.
      "src/app/single.tsx",
      "src/build/single/single-document.tsx",
      // The texts of a site in Chinese alone.
      "src/authoring/begin/init.ts",
      "src/domain/release/one-language.ts",
    ];
    const others = CODE.filter((file) => !allowed.includes(file));
    expect(linesWith(BY_CONSTANT, others)).toEqual([]);
  });
});

/** In a browser there are the words of the language that is read, and of no other (`words/arriving`). */
describe("no script asks for words but in the reader's language", () => {
  const NAMED = new RegExp(`(?:Words|messagesOf)\\(${NAME}|_WORDS(?:\\[${NAME}|\\.(?:${LANGUAGES.join("|")})\\b)`);
  const ROOMS = /^src\/(?:app|charts|data|views|words)\//;

  test.each(['changeWords("zh").kinds', 'messagesOf("en")', "WALK_WORDS.zh.first", 'KNOWN_WORDS["en"]'])(
    "%s is found",
    (line) => {
      expect(line).toMatch(NAMED);
    },
  );

  test("by its name, or in every one", () => {
    const code = CODE.filter((file) => ROOMS.test(file));
    expect(linesWith(NAMED, code)).toEqual([]);
    expect(linesWith(/\bLANGUAGES\b/, code).filter((line) => !line.startsWith("src/words/clerk/"))).toEqual([]);
  });
});

/** Words in two languages that are no words of pages: the files to take away have both beside one another. */
const IN_BOTH = ["src/files/data-package.ts", "src/files/workbook.ts", "src/files/page-workbook.ts"];

/** What has something for each language: a table by language, or a text in each. */
const HOLDERS = CODE.filter(
  (file) => /\bRecord<Language\b|(?<!\.|const )\bzh: |\{ zh, en \}/.test(textOf(file)) && !IN_BOTH.includes(file),
);

/** The files that the compiler finds fault with, of some, where the site has these languages. */
function faultyOf(files: readonly string[], languages: readonly string[]): readonly string[] {
  const config = join(ROOT, "tsconfig.languages.json");
  const before = JSON.stringify(LANGUAGES).replace(",", ", ");
  const domain = textOf(LANGUAGE_FILE);
  if (!domain.includes(`LANGUAGES = ${before}`)) throw new Error(`invalid ${LANGUAGE_FILE}: ${before} is not there`);
  const replaced = new Map([
    [config, JSON.stringify({ extends: "./tsconfig.json", include: ["src"], exclude: ["src/worker"] })],
    [join(ROOT, LANGUAGE_FILE), domain.replace(before, JSON.stringify(languages))],
  ]);
  const api = new API({
    cwd: ROOT,
    fs: {
      readFile: (file) => replaced.get(file),
      fileExists: (file) => (file === config ? true : undefined),
    },
  });
  try {
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (project === undefined) throw new Error(`invalid project: ${config}`);
    return files.filter((file) => project.program.getSemanticDiagnostics(join(ROOT, file)).length > 0);
  } finally {
    api.close();
  }
}

describe("a third language", { timeout: 120_000 }, () => {
  test("does not compile where any of its words are missing", () => {
    expect(HOLDERS.filter((file) => file.startsWith("src/words/")).length).toBeGreaterThan(40);
    expect(faultyOf(HOLDERS, [...LANGUAGES, "fr"])).toEqual(HOLDERS);
  });
});
