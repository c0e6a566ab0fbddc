import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { severityOf } from "#domain/advice/severity.ts";
import { adviseOnNewSite } from "#domain/advice/site.ts";
import type { Issue } from "#domain/check/issue.ts";
import { type Language, LANGUAGES, ROOT_LANGUAGE } from "#domain/site/language.ts";
import { parseSite } from "#domain/release/parse.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { type OutcomeScheme, SCHEMA_VERSION, type Site } from "#domain/schemas/release.ts";
import { firstRelease } from "./first-release.ts";

/** A site for another county, before anything is published on it. */
export interface NewSite {
  readonly folder: string;
  /** Where the draft of its first release is written: not below `folder`, as all that lies there is public. */
  readonly draft: string;
  /** The id of its area: small letters, digits, hyphens. */
  readonly area: string;
  readonly name: Localised;
  /** What the area lies in. */
  readonly within: Localised;
  readonly languages: readonly Language[];
  readonly scheme: OutcomeScheme | null;
  /** Its colours, by the names of tokens (`domain/site/site-theme`). */
  readonly theme: NonNullable<Site["theme"]>;
  readonly contact: Localised | null;
  /** Where the site will be on the network; `null` where nobody has said. */
  readonly address: string | null;
  /** The time limits that the county has declared; `null` for none, and then nothing is called overdue. */
  readonly handling: NonNullable<Site["handling"]> | null;
  /** The day of its first release. */
  readonly day: string;
}

/** What a site can be told later, in `site.json`, and has not been told yet. */
export type LeftOpen = "contact" | "address" | "handling" | "scheme";

/**
 * Writes the data folder of a new site, which is `site.json` alone, and beside it the draft of its first release, to be filled
 * in: nothing is public before it is published. With any issue nothing is written.
 */
export async function init(
  order: NewSite,
): Promise<{ readonly issues: readonly Issue[]; readonly open: readonly LeftOpen[] }> {
  const spoken = order.languages.includes("en") ? (body: unknown): unknown => body : inChinese;
  const site = spoken(siteOf(order));
  const { value, issues: faults } = parseSite(site);
  const issues = [...faults, ...adviseOnNewSite(value).filter((issue) => severityOf(issue) === "refuse")];
  const { contact, address, handling, scheme } = order;
  const open = Object.entries({ contact, address, handling, scheme }).flatMap(([name, given]) =>
    given === null && isLeftOpen(name) ? [name] : [],
  );
  if (issues.length > 0) return { issues, open };
  await mkdir(order.folder, { recursive: true });
  await mkdir(order.draft, { recursive: true });
  for (const [name, body] of Object.entries(firstRelease(order.name, order.day)))
    await writeFile(join(order.draft, name), text(spoken(body)));
  await writeFile(join(order.folder, "site.json"), text(site));
  return { issues: [], open };
}

const isLeftOpen = (name: string): name is LeftOpen => ["contact", "address", "handling", "scheme"].includes(name);

const text = (body: unknown): string => `${JSON.stringify(body, null, 2)}\n`;

/** The same without any text in another language. */
function inChinese(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(inChinese);
  if (typeof body !== "object" || body === null) return body;
  const isText = LANGUAGES.every((lang) => lang in body);
  const entries = Object.entries(body).filter(([key]) => !isText || key === ROOT_LANGUAGE);
  return Object.fromEntries(entries.map(([key, value]) => [key, inChinese(value)]));
}

function siteOf({ area, name, within, languages, scheme, theme, contact, address, handling }: NewSite): unknown {
  return {
    schemaVersion: SCHEMA_VERSION,
    area: { id: area, name, within },
    areas: [],
    title: { zh: `${name.zh}公开数据看板`, en: `${name.en} in published figures` } satisfies Localised,
    description: {
      zh: `${name.zh}政府报告了哪些数，出自哪份文件，哪些还没有公布。`,
      en: `What the government of ${name.en} reported, which document says so, and what has not been published.`,
    } satisfies Localised,
    languages,
    outcomeScheme: scheme,
    ...(handling === null ? {} : { handling }),
    contact,
    ...(address === null ? {} : { address }),
    links: [],
    ...(Object.keys(theme).length === 0 ? {} : { theme }),
  };
}
