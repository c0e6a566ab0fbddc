import type { Site } from "#domain/schemas/release.ts";
import type { aboutWords } from "#words/about/about-words.ts";

type About = ReturnType<typeof aboutWords>;

/** The paragraphs of a part of the method; whose site this is, only where `site.json` says so. */
export function methodText(
  section: About["sections"][number],
  { publisher }: About,
  site: Site | null,
): readonly string[] {
  const kind = "publisher" in section ? site?.publisherKind : undefined;
  return kind === undefined ? section.text : [...section.text, publisher[kind]];
}
