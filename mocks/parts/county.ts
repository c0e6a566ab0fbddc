import type { Scope } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { type OutcomeScheme, SCHEMA_VERSION, type Site } from "#domain/schemas/release.ts";

/** A text in both languages. */
export const text = (zh: string, en: string): Localised => ({ zh, en });

export const COUNTY: Scope = { level: "county", name: text("示例县", "Sample County") };
export const PARK: Scope = { level: "park", name: text("示例园区", "Sample Park") };

type Area = Site["areas"][number];

/** Made-up towns of the made-up county, `town-1` and on. */
export const towns = (count: number): readonly Area[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `town-${i + 1}`,
    name: text(`示例${i + 1}镇`, `Sample Town ${i + 1}`),
  }));

/** Outcomes as many counties name them, by letter. */
export const SCHEME_ABCD: OutcomeScheme = {
  id: "abcd",
  outcomes: [
    { code: "A", name: text("已经解决或基本解决", "Solved or mostly solved"), solved: true },
    { code: "B", name: text("正在解决或列入计划", "Being solved or planned"), solved: false },
    { code: "C", name: text("因条件限制暂难解决", "Cannot be solved yet"), solved: false },
    { code: "D", name: text("留作参考", "Noted for reference"), solved: false },
  ],
};

/** Outcomes in three classes, by the heavenly stems. */
export const SCHEME_JYB: OutcomeScheme = {
  id: "jia-yi-bing",
  outcomes: [
    { code: "甲", name: text("所提问题已经解决", "The matter is solved"), solved: true },
    { code: "乙", name: text("列入计划逐步解决", "Planned, to be solved step by step"), solved: false },
    { code: "丙", name: text("因条件限制留作参考", "Not possible now, noted"), solved: false },
  ],
};

/** Time limits as many counties lay them down. */
export const SAMPLE_LIMITS = { replyMonths: 3, extensionMonths: 3, publicationWorkingDays: 20 } as const;

/** The site of the made-up county. */
export const sampleSite = (choice: { areas?: readonly Area[]; scheme?: OutcomeScheme | null } = {}): Site => ({
  schemaVersion: SCHEMA_VERSION,
  area: { id: "sample-county", name: COUNTY.name, within: text("示例市", "Sample City") },
  areas: [...(choice.areas ?? [])],
  title: text("示例县数据看板（模拟数据）", "Sample County in figures (synthetic)"),
  description: text("全部数据均为虚构，仅供开发和测试", "All figures are made up, for development and tests only"),
  languages: ["zh", "en"],
  outcomeScheme: choice.scheme ?? null,
  contact: text("示例县示例办公室", "Sample Office, Sample County"),
  links: [{ name: text("示例县政府网站", "Sample County government"), url: "https://sample-county.example/" }],
});
