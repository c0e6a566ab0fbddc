import type { OutcomeScheme } from "#domain/schemas/release.ts";

/** How counties class what came of a suggestion, by the name under which `init` takes it; the words can be changed in `site.json`. */
export const OUTCOME_SCHEMES: Readonly<Record<"abcd" | "jiayi", OutcomeScheme>> = {
  abcd: scheme("abcd", ["A", "B", "C", "D"]),
  jiayi: scheme("jiayi", ["甲", "乙", "丙", "丁"]),
};

function scheme(
  id: string,
  [solved, planned, noted, explained]: readonly [string, string, string, string],
): OutcomeScheme {
  return {
    id,
    outcomes: [
      { code: solved, name: { zh: "已经解决或基本解决", en: "solved, or nearly" }, solved: true },
      { code: planned, name: { zh: "列入计划逐步解决", en: "planned, to be solved step by step" }, solved: false },
      { code: noted, name: { zh: "暂不具备条件", en: "not possible for now" }, solved: false },
      { code: explained, name: { zh: "留作参考", en: "taken as advice" }, solved: false },
    ],
  };
}
