import type { NewIndicator } from "#authoring/draft/new-indicator.ts";
import type { Theme } from "#domain/schemas/indicator.ts";
import { type Draft, type DraftSource, type DraftValue, emptyDraft } from "#authoring/draft/draft.ts";

/** SYNTHETIC: a made-up report of a made-up county. */
export const SOURCE: DraftSource = {
  title: { zh: "样例县政府工作报告（虚构）", en: "Report on the work of Sample County (made up)" },
  issuer: { zh: "样例县政府", en: "Sample County government" },
  published: "2027-01-08",
  year: "2026",
  url: "",
  sha256: "a".repeat(64),
  chars: 400,
  name: null,
};

/** A value of `jobs` for 2026, changed. */
export const aValue = (change: Partial<DraftValue> = {}): DraftValue => ({
  indicator: "jobs",
  period: "2026",
  basis: "cumulative",
  stage: "actual",
  value: 2100,
  unit: "人",
  qualifier: null,
  printed: "2100人",
  label: "城镇新增就业",
  section: "一、回顾",
  phrase: "城镇新增就业2100人",
  start: 30,
  end: 41,
  ...change,
});

/** A draft in which some values are accepted, by their keys. */
export const aDraft = (values: Readonly<Record<string, DraftValue>> = {}): Draft => ({
  ...emptyDraft(SOURCE),
  decisions: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { kind: "accepted", value }])),
  notes: { zh: "补2026年数字", en: "Adds figures of 2026" },
});

/** A new indicator `toilets` of the small release's county, changed. */
export const anIndicator = (change: Partial<NewIndicator> = {}): NewIndicator => ({
  id: "toilets",
  theme: "economy",
  name: { zh: "新建公厕", en: "New toilets" },
  unit: "座",
  noun: "toilets",
  kind: "flow",
  direction: "none",
  definition: { zh: "文件写作“新建公厕12座”，没有另说怎样统计。", en: "As the document says." },
  scope: { level: "county", name: { zh: "样例县", en: "Sample County" } },
  stage: null,
  ...change,
});

export const aTheme = (): Theme => ({
  id: "homes",
  name: { zh: "民生", en: "Living" },
  question: { zh: "日子怎么样？", en: "How do people live?" },
});
