import type { Language } from "#domain/site/language.ts";
import type { ReportTheme } from "#domain/site/report.ts";
import type { Release } from "#domain/schemas/release.ts";
import { reportWords } from "#words/report/report-words.ts";
import { aboutWords } from "#words/about/about-words.ts";
import { sourcesWords } from "#words/sources/sources-words.ts";

/** What a report can consist of, in its order. */
const CHAPTERS = [
  "summary",
  "figures",
  "conflicts",
  "damage",
  "left-out",
  "suggestions",
  "commitments",
  "method",
  "documents",
  "release",
] as const;
type ChapterName = (typeof CHAPTERS)[number];

/** A chapter with its place, and the parts that the contents name. */
export interface Chapter {
  readonly name: ChapterName;
  readonly at: number;
  readonly title: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The chapters that there is something to say in, numbered without gaps. */
export function chaptersOf(release: Release, themes: readonly ReportTheme[], lang: Language): readonly Chapter[] {
  const words = reportWords(lang);
  const { documents, conflicts } = release.sources;
  const { sessions, items } = release.suggestions;
  const { groups, commitments } = release.commitments;
  const one = (
    name: ChapterName,
    there: boolean,
    title: string,
    parts: Chapter["parts"] = [],
  ): readonly Omit<Chapter, "at">[] => (there ? [{ name, title, parts }] : []);
  return [
    ...one("summary", true, words.summary),
    ...one(
      "figures",
      themes.length > 0,
      words.figures,
      themes.map(({ theme }) => ({ id: `theme-${theme.id}`, title: theme.name[lang] })),
    ),
    ...one("conflicts", conflicts.length > 0, sourcesWords(lang).conflicts),
    ...one(
      "damage",
      documents.some((d) => d.damage.length > 0),
      words.damage,
    ),
    ...one(
      "left-out",
      documents.some((d) => d.leftOut.length > 0),
      words.leftOut,
    ),
    ...one(
      "suggestions",
      sessions.length + items.length > 0,
      words.suggestions,
      sessions.map((s) => ({ id: `session-${s.id}`, title: s.name[lang] })),
    ),
    ...one(
      "commitments",
      commitments.length > 0,
      words.commitments,
      groups
        .filter((g) => commitments.some((c) => c.group === g.id))
        .map((g) => ({ id: `group-${g.id}`, title: g.name[lang] })),
    ),
    ...one(
      "method",
      true,
      words.method,
      aboutWords(lang).sections.map(({ heading }, at) => ({ id: `method-${at + 1}`, title: heading })),
    ),
    ...one("documents", documents.length > 0, words.documents),
    ...one("release", true, words.release),
  ].map((chapter, at) => ({ ...chapter, at: at + 1 }));
}
