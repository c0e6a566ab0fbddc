import type { OutcomeScheme } from "#domain/schemas/release.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Language } from "#domain/site/language.ts";

type Classes = readonly (readonly [zh: string, en: string])[];

const IN_FOUR: Classes = [
  ["已经解决或基本解决", "solved, or nearly"],
  ["列入计划逐步解决", "planned, to be solved step by step"],
  ["暂不具备条件", "not possible for now"],
  ["留作参考", "taken as advice"],
];

const IN_THREE: Classes = [
  ["已经解决或基本解决", "solved, or nearly"],
  ["正在解决或列入计划", "being solved, or planned"],
  ["暂不具备条件或留作参考", "not possible for now, or taken as advice"],
];

/** How counties class what came of a suggestion, by the name under which `init` takes it; the words can be changed in `site.json`. */
export const OUTCOME_SCHEMES: Readonly<Record<string, OutcomeScheme>> = {
  abc: scheme("abc", "ABC", IN_THREE),
  abcd: scheme("abcd", "ABCD", IN_FOUR),
  jiayibing: scheme("jiayibing", "甲乙丙", IN_THREE),
  jiayi: scheme("jiayi", "甲乙丙丁", IN_FOUR),
};

function scheme(id: string, letters: string, classes: Classes): OutcomeScheme {
  const outcomes = Array.from(letters).map((code, at) => {
    const [zh = "", en = ""] = classes[at] ?? [];
    return { code, name: { zh, en }, solved: at === 0 };
  });
  return { id, outcomes };
}

/**
 * A scheme of the county's own, as it is typed after `--scheme`: `A=已解决|solved,B=列入计划|planned`, each class by its letter
 * or sign and its words, in English after a line where the site has English. The first class is solved, and every one with a
 * star after its letter (`B*=…`). `null` where it is not written so.
 */
export function ownScheme(given: string, languages: readonly Language[]): OutcomeScheme | null {
  const classes = given.split(/[,，;；]/).map((one, at) => {
    const [, code = "", star = "", words = ""] = /^\s*([^=＝*＊]+?)\s*([*＊]?)\s*[=＝](.*)$/.exec(one) ?? [];
    const [zh = "", en] = words.split(/[|｜]/).map((text) => text.trim());
    const name: Localised = { zh, en: en ?? zh };
    const isWhole = code !== "" && zh !== "" && en !== "" && (en !== undefined || !languages.includes("en"));
    return isWhole ? { code, name, solved: at === 0 || star !== "" } : null;
  });
  const outcomes = classes.filter((one) => one !== null);
  return outcomes.length === classes.length && outcomes.length > 1 ? { id: "own", outcomes } : null;
}
