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
