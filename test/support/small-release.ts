import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ReleaseFileName } from "#domain/schemas/release.ts";

/** The files of a release as `JSON.parse` would give them. */
export type ReleaseFiles = Readonly<Record<ReleaseFileName, unknown>>;

const text = (zh: string, en: string) => ({ zh, en });
const citation = (document: string, phrase: string) => ({
  document,
  section: "一",
  phrase,
  start: 10,
  end: 10 + phrase.length,
});

/** The same data without any text in English, as a site in Chinese alone has it. */
export function inChinese(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inChinese);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => key !== "en" && key !== "noun")
      .map(([key, value]) => [key, inChinese(value)]),
  );
}

/**
 * A small release without faults, with one of everything. SYNTHETIC: the county, its figures and its documents are made up,
 * and `release.json` says so.
 */
export function smallRelease(id = "2026-01-05", supersedes: string | null = null): ReleaseFiles {
  const schemaVersion = 1;
  const county = { level: "county", name: text("样例县", "Sample County") };
  const indicator = {
    theme: "economy",
    kind: "flow",
    direction: "more",
    definition: text("样例定义", "A sample definition"),
    owner: null,
    scope: county,
    stage: null,
    expectedNext: null,
    related: [],
  };
  const observation = {
    period: "2025",
    basis: "cumulative",
    qualifier: null,
    status: "actual",
    source: citation("sample-report", "样例短语"),
  };
  return {
    "release.json": {
      schemaVersion,
      id,
      published: id.slice(0, 10),
      covers: { from: "2024", to: "2025" },
      supersedes,
      publisher: text("样例县", "Sample County"),
      notes: text("虚构数据,仅供测试", "Made-up figures, for tests only"),
      synthetic: true,
    },
    "indicators.json": {
      schemaVersion,
      themes: [{ id: "economy", name: text("经济", "Economy"), question: text("怎么样?", "How is it?") }],
      indicators: [
        { ...indicator, id: "output", name: text("产值", "Output"), unit: "亿元", stage: "realised", headline: 1 },
        { ...indicator, id: "jobs", name: text("就业", "Jobs"), unit: "人", related: ["output"] },
        { ...indicator, id: "projects", name: text("项目", "Projects"), unit: "个", noun: "projects" },
        {
          ...indicator,
          id: "mix",
          name: text("结构", "Mix"),
          kind: "share",
          unit: "%",
          breakdown: {
            name: text("产业", "Sector"),
            additive: true,
            categories: [
              { code: "first", name: text("第一产业", "Primary") },
              { code: "second", name: text("第二产业", "Secondary") },
            ],
          },
        },
        { ...indicator, id: "received", name: text("收到建议", "Received"), unit: "件", noun: "suggestions" },
      ],
    },
    "observations.json": {
      schemaVersion,
      observations: [
        { ...observation, id: "output.2025", indicator: "output", value: 40.6, printed: "40.6亿元" },
        {
          ...observation,
          id: "jobs.2025",
          indicator: "jobs",
          value: 1900,
          lower: 1900,
          upper: null,
          printed: "1900余人",
          qualifier: "余",
        },
        {
          ...observation,
          id: "projects.2025",
          indicator: "projects",
          value: null,
          lower: 2,
          upper: 3,
          printed: "2-3个",
        },
        { ...observation, id: "mix.first", indicator: "mix", category: "first", value: 20, printed: "20%" },
        { ...observation, id: "mix.second", indicator: "mix", category: "second", value: 80, printed: "80%" },
        { ...observation, id: "received.2025", indicator: "received", value: 12, printed: "12件" },
        {
          ...observation,
          id: "output.2024",
          indicator: "output",
          period: "2024",
          value: null,
          missing: "not-published",
          printed: "",
          source: { document: "sample-report", section: "一", phrase: null },
        },
        {
          ...observation,
          id: "projects.target",
          indicator: "projects",
          period: "2026",
          value: 5,
          printed: "5个",
          status: "target",
        },
      ],
    },
    "commitments.json": {
      schemaVersion,
      groups: [{ id: "plan", name: text("计划", "Plan"), about: text("样例计划", "A sample plan") }],
      commitments: [
        {
          id: "five-projects",
          group: "plan",
          title: text("五个项目", "Five projects"),
          by: text("样例县政府", "Sample County government"),
          responsible: null,
          due: "2026",
          target: "projects.target",
          indicators: ["projects"],
          source: citation("sample-report", "五个项目"),
          events: [
            {
              date: "2025-01-10",
              type: "promised",
              evidence: "documented",
              text: text("承诺", "Promised"),
              source: citation("sample-report", "承诺"),
            },
            {
              date: "2025-06-30",
              type: "started",
              evidence: "claimed",
              text: text("开工", "Started"),
              source: citation("sample-report", "开工"),
            },
          ],
        },
      ],
    },
    "suggestions.json": {
      schemaVersion,
      units: [
        { id: "roads", kind: "department", name: text("样例路局", "Roads office") },
        { id: "north-town", kind: "town", name: text("北镇", "North Town") },
      ],
      sessions: [
        {
          id: "first-session",
          name: text("第一次会议", "First session"),
          period: "2025",
          document: "sample-account",
          bills: null,
          received: "received",
          departments: null,
          towns: null,
          satisfaction: null,
          allClosed: true,
          statements: [
            {
              id: "late-replies",
              kind: "shortcoming",
              text: text("答复较慢", "Replies were slow"),
              source: citation("sample-account", "答复较慢"),
            },
          ],
        },
      ],
      items: [
        {
          id: "fix-the-bridge",
          kind: "suggestion",
          number: "1",
          session: "first-session",
          title: text("修桥", "Fix the bridge"),
          leadUnit: "roads",
          coUnits: ["north-town"],
          indicators: ["projects"],
          events: [
            { date: "2025-02-01", type: "received", source: citation("sample-account", "修桥") },
            { date: "2025-05-01", type: "replied" },
          ],
        },
      ],
    },
    "sources.json": {
      schemaVersion,
      documents: [
        {
          id: "sample-report",
          title: text("样例报告", "Sample report"),
          titleAsPublished: true,
          issuer: text("样例县政府", "Sample County government"),
          host: null,
          kind: "government",
          official: true,
          published: "2025-12-31",
          publishedFrom: "page",
          url: "https://county.example/report.html",
          indexNumber: null,
          sha256: "0".repeat(64),
          chars: 1000,
          damage: [
            {
              id: "D1",
              section: "一",
              printed: "4O.6",
              kind: "number",
              reading: text("读作 40.6", "Read as 40.6"),
              treatment: text("按原样", "Kept"),
            },
          ],
          leftOut: [{ what: text("无日期的数", "An undated number"), printed: "7个", reason: "undated" }],
        },
        {
          id: "sample-account",
          title: text("样例情况报告", "Sample account"),
          titleAsPublished: false,
          issuer: text("样例县人大", "Sample County congress"),
          host: "mirror.example",
          kind: "congress",
          official: true,
          published: "2025",
          publishedFrom: "address",
          url: null,
          indexNumber: null,
          sha256: null,
          chars: null,
          damage: [],
          leftOut: [],
        },
      ],
      conflicts: [
        {
          id: "two-counts",
          title: text("两个说法", "Two counts"),
          statement: text("两份文件不一致", "Two documents disagree"),
          indicators: ["projects"],
          observations: ["projects.2025"],
          documents: ["sample-report", "sample-account"],
        },
      ],
    },
  };
}

/**
 * The same as a clerk would have it published: every cited phrase carries its number, and a conflict says why fewer
 * suggestions are listed than were received. SYNTHETIC.
 */
export function smallDraft(id?: string, supersedes: string | null = null): ReleaseFiles {
  const cited = (["40.6亿元", "1900余人", "2-3个", "20%", "80%", "12件", null, "5个"] as const).reduce(
    (files, phrase, at) =>
      phrase === null
        ? files
        : changed(files, "observations.json", `observations[${at}].source`, citation("sample-report", phrase)),
    smallRelease(id, supersedes),
  );
  return changed(cited, "sources.json", "conflicts[0].indicators", ["projects", "received"]);
}

/** A site description that suits the small release. SYNTHETIC. */
export const smallSite = (): unknown => ({
  schemaVersion: 1,
  area: { id: "sample", name: text("样例县", "Sample County"), within: text("样例市", "Sample City") },
  areas: [],
  title: text("样例看板", "Sample dashboard"),
  description: text("虚构", "Made up"),
  languages: ["zh", "en"],
  outcomeScheme: null,
  contact: null,
  address: "https://county.example/figures/",
  links: [{ name: text("首页", "Home"), url: "https://county.example/" }],
});

/** The same files with one value set: `changed(files, "observations.json", "observations[0].value", 7)`. `undefined` removes it. */
export function changed(files: ReleaseFiles, file: ReleaseFileName, path: string, value: unknown): ReleaseFiles {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  return { ...files, [file]: setAt(files[file], keys, value) };
}

/** A copy of some JSON data with the value at a path of keys replaced, added or (`undefined`) removed. */
export function setAt(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof data !== "object" || data === null) throw new Error(`invalid path: ${key}`);
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    const at = Number(key);
    if (at > items.length) throw new Error(`invalid path: ${key}`);
    const next = setAt(items[at], rest, value);
    return next === undefined
      ? items.filter((_, i) => i !== at)
      : [...items.slice(0, at), next, ...items.slice(at + 1)];
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(data);
  const next = setAt(new Map(entries).get(key), rest, value);
  return Object.fromEntries([
    ...entries.filter(([k]) => k !== key),
    ...(next === undefined ? [] : [[key, next] as const]),
  ]);
}

/** Writes the files into a new folder that lasts as long as the test, and gives its path. */
export async function draftFolder(files: Readonly<Record<string, unknown>> = smallDraft()): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "draft-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

/** Writes JSON files into a folder; a text is written as it is. */
export async function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, data] of Object.entries(files))
    await writeFile(join(folder, name), typeof data === "string" ? data : JSON.stringify(data, null, 2));
}
