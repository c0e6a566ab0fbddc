import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Issue } from "#domain/issue.ts";
import type { Language } from "#domain/language.ts";
import { parseSite } from "#domain/parse.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { type OutcomeScheme, type ReleaseFileName, SCHEMA_VERSION, type Site } from "#domain/schemas/release.ts";
import { publish } from "./publish.ts";

/** A site for another county, before anything is published on it. */
export interface NewSite {
  readonly folder: string;
  /** The id of its area: small letters, digits, hyphens. */
  readonly area: string;
  readonly name: Localised;
  /** What the area lies in. */
  readonly within: Localised;
  readonly languages: readonly Language[];
  readonly scheme: OutcomeScheme | null;
  /** Its colours, by the names of tokens (`domain/site-theme`). */
  readonly theme: NonNullable<Site["theme"]>;
  /** The day on which its first release is published, which has no figures yet. */
  readonly day: string;
}

/** The first release, or everything that stands against the site. */
export interface Begun {
  readonly id: string | null;
  readonly issues: readonly Issue[];
}

/**
 * Writes the data folder of an empty site: `site.json`, and a first release without figures, so that it can be checked,
 * built and looked at before the first figure. With any issue nothing is written.
 */
export async function init(order: NewSite): Promise<Begun> {
  const spoken = order.languages.includes("en") ? (body: unknown): unknown => body : inChinese;
  const site = spoken(siteOf(order));
  const { issues } = parseSite(site);
  if (issues.length > 0) return { id: null, issues };
  const draft = await mkdtemp(join(tmpdir(), "first-release-"));
  try {
    for (const [name, body] of Object.entries(firstRelease(order)))
      await writeFile(join(draft, name), text(spoken(body)));
    await mkdir(order.folder, { recursive: true });
    const published = await publish({ draft, data: order.folder, day: order.day, languages: order.languages });
    if (published.id !== null) await writeFile(join(order.folder, "site.json"), text(site));
    return published;
  } finally {
    await rm(draft, { recursive: true });
  }
}

const text = (body: unknown): string => `${JSON.stringify(body, null, 2)}\n`;

/** The same without any text in English. */
function inChinese(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(inChinese);
  if (typeof body !== "object" || body === null) return body;
  const isText = "zh" in body && "en" in body;
  const entries = Object.entries(body).filter(([key]) => !isText || key !== "en");
  return Object.fromEntries(entries.map(([key, value]) => [key, inChinese(value)]));
}

function siteOf({ area, name, within, languages, scheme, theme }: NewSite): unknown {
  return {
    schemaVersion: SCHEMA_VERSION,
    area: { id: area, name, within },
    areas: [],
    title: { zh: `${name.zh}公开数据看板`, en: `${name.en} in published figures` },
    description: {
      zh: `${name.zh}政府报告了哪些数，出自哪份文件，哪些还没有公布。`,
      en: `What the government of ${name.en} reported, which document says so, and what has not been published.`,
    },
    languages,
    outcomeScheme: scheme,
    contact: null,
    links: [],
    ...(Object.keys(theme).length === 0 ? {} : { theme }),
  };
}

function firstRelease({ name, day }: NewSite): Readonly<Record<ReleaseFileName, unknown>> {
  const schemaVersion = SCHEMA_VERSION;
  const year = day.slice(0, 4);
  return {
    "release.json": {
      schemaVersion,
      id: day,
      published: day,
      covers: { from: year, to: year },
      supersedes: null,
      publisher: { zh: `${name.zh}公开数据看板编辑`, en: `The editors for ${name.en}` },
      notes: { zh: "网站刚刚建立，还没有收录任何数。", en: "The site has just begun; it has no figures yet." },
    },
    "indicators.json": { schemaVersion, themes: [], indicators: [] },
    "observations.json": { schemaVersion, observations: [] },
    "commitments.json": { schemaVersion, groups: [], commitments: [] },
    "suggestions.json": { schemaVersion, units: [], sessions: [], items: [] },
    "sources.json": { schemaVersion, documents: [], conflicts: [] },
  };
}
