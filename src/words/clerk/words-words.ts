import type { Language } from "#domain/site/language.ts";

/** The columns of the sheet of texts. */
export type WordsColumn = "file" | "place" | "about" | Language;

/** The heads of the sheet of texts: the same for every clerk, as they are read back. */
export const WORDS_HEADS: Readonly<Record<WordsColumn, string>> = {
  file: "文件 file",
  place: "位置 place",
  about: "说明 what it is",
  zh: "中文",
  en: "English",
};

/** The name of the sheet of texts. */
export const WORDS_SHEET = "文字 words";

/** What is wrong with a line of the sheet of texts, and what to do about it. */
interface Told {
  readonly message: string;
  readonly expected: string;
  readonly remedy: string;
}

/** The words of the verb `words`. */
interface WordsWords {
  readonly unknown: Told;
  readonly twice: Told;
  readonly noSheet: Told;
  readonly listed: (counts: { readonly lines: number; readonly left: number; readonly file: string }) => string;
  readonly written: (counts: { readonly written: number; readonly left: number; readonly folder: string }) => string;
}

const places = (n: number): string => (n === 1 ? "1 place" : `${n} places`);

export const WORDS_WORDS: Readonly<Record<Language, WordsWords>> = {
  zh: {
    unknown: {
      message: "那里没有这句中文，这一行没有写入",
      expected: "文件里现有的中文，一字不改",
      remedy: "文件改过的，用 words --out 重新导出一份，再填。",
    },
    twice: {
      message: "同一句中文前面已有另一种英文，这一行没有写入",
      expected: "同一处只写一种",
      remedy: "留下对的一行，删去另一行。",
    },
    noSheet: {
      message: "没有找到文字表",
      expected: Object.values(WORDS_HEADS).join(" | "),
      remedy: "用 words --out 导出的表来填，第一行的列名不要改。",
    },
    listed: ({ lines, left, file }) =>
      `已把 ${lines} 句中文写入 ${file}，其中 ${left} 句还没有英文。在 English 一列填写，再用 words --from 写回。`,
    written: ({ written, left, folder }) =>
      left === 0
        ? `已写入 ${written} 处英文；${folder} 里不再缺英文。都齐了，就在 site.json 的 languages 里写 ["zh", "en"]。`
        : `已写入 ${written} 处英文；${folder} 里还有 ${left} 处没有。`,
  },
  en: {
    unknown: {
      message: "This Chinese text is not there; the line was not written",
      expected: "the Chinese text as the file has it",
      remedy: "Where the files were changed since, write the sheet anew by words --out and fill that in.",
    },
    twice: {
      message: "A line before has another English for this Chinese text; the line was not written",
      expected: "one English text for one place",
      remedy: "Keep the line that is right and remove the other.",
    },
    noSheet: {
      message: "There is no sheet of texts",
      expected: Object.values(WORDS_HEADS).join(" | "),
      remedy: "Fill in the sheet that words --out writes, and leave the heads of its first line as they are.",
    },
    listed: ({ lines, left, file }) =>
      `Chinese texts in ${file}: ${lines}; without English: ${left}. Fill in the column English, and bring them back by words --from.`,
    written: ({ written, left, folder }) =>
      left === 0
        ? `English was written in ${places(written)}; none is missing in ${folder}. Once all is there, languages in site.json is ["zh", "en"].`
        : `English was written in ${places(written)}; in ${folder} it is missing in ${places(left)}.`,
  },
};
