import { pinyin } from "pinyin-pro";

/**
 * How a Chinese text is read, a syllable for each sign, by a dictionary that no reader loads: the build writes what it says
 * into a small file (`domain/search/readings`), development asks it directly, and so does the workbench, for the id of a new
 * indicator.
 */
export const readChinese = (text: string): readonly string[] =>
  pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "spaced" });
