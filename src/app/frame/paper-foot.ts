import type { Language } from "#domain/site/language.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { formatDate } from "#words/format/date.ts";
import { messagesOf } from "#words/common/messages.ts";

/**
 * The foot of every sheet of paper as a style: which site, which release of which day, and the release's hash. Where margin
 * boxes are unknown (before Chromium 131, told by what came with it) the words stand once, below the page.
 */
export function paperFoot(site: Site | null, { release }: Release, hash: string | null, lang: Language): string {
  const t = messagesOf(lang);
  const words = [
    site?.title[lang] ?? t.siteFallback,
    t.footer.release(release.id),
    t.footer.published(formatDate(release.published, lang)),
  ].join(t.punctuation.comma);
  const text = cssString(hash === null ? [words] : [words, `SHA-256 ${hash}`]);
  return (
    `@media print{@page{@bottom-left{content:${text}}}` +
    `@supports not selector(::details-content){footer::after{content:${text};white-space:pre-wrap}}}`
  );
}

/** Lines as a string of a style sheet that no character can end. */
const cssString = (lines: readonly string[]): string =>
  `"${lines.map((line) => line.replace(/["\\<\n\r\f]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)).join("\\a ")}"`;
