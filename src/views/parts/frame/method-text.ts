import type { Site } from "#domain/schemas/release.ts";
import type { Messages } from "#words/common/messages.ts";

type Section = Messages["about"]["sections"][number];

/** The paragraphs of a part of the method; whose site this is, only where `site.json` says so. */
export function methodText(section: Section, t: Messages, site: Site | null): readonly string[] {
  const kind = "publisher" in section ? site?.publisherKind : undefined;
  return kind === undefined ? section.text : [...section.text, t.about.publisher[kind]];
}
