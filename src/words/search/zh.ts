import type { Language } from "#domain/site/language.ts";

/** The words of the search in Chinese. */
export const zh = {
  lead: "查找指标、词语、承办单位、承诺、建议和文件。可用中文（繁简均可）、英文、数值、单位或拼音首字母，也可以用平常话问；打几个词，就要都找到。",
  field: "要找什么",
  hint: "如：专精特新、zjtx、40.6亿元、来了多少钱",
  result: (n: number, query: string) => (n === 0 ? `没有找到“${query}”` : `“${query}”：找到 ${n} 条`),
  empty: "请输入要找的词。",
  none: "可以换一个词、少打几个字，或从指标目录里找。",
  busy: "正在准备……",
  spellingOff: "拼音资料没有取到：暂时只能按文字查找。",
  noScript: "搜索需要启用脚本。不启用也可以看：",
  more: (n: number) => `还有 ${n} 条，请再加一个词。`,
  kinds: {
    indicator: "指标",
    term: "词语解释",
    unit: "承办单位",
    commitment: "承诺事项",
    suggestion: "议案和建议",
    document: "文件",
  },
  fields: {
    name: { zh: "中文名称", en: "英文名称" } satisfies Readonly<Record<Language, string>>,
    also: "又称",
    id: "编号",
    value: "公布值",
    unit: "单位",
    under: "所属",
    text: "定义",
  },
  hows: {
    initials: (word: string) => `拼音首字母 ${word}`,
    syllables: (word: string) => `拼音 ${word}`,
    mixed: (word: string) => `拼音 ${word}`,
    mistake: (word: string) => `与 ${word} 只差一个字母`,
    sign: (word: string) => `与“${word}”只差一个字`,
    meant: (word: string) => `按“${word}”的意思`,
    pieces: (word: string) => `“${word}”分开找到`,
  },
};
