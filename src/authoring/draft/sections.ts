/** A heading of a document and where it begins, in code points. */
export interface Section {
  readonly heading: string;
  readonly start: number;
}

/** How headings of reports begin: 一、 （一） 第一部分 1. and the marks of Markdown. */
const HEADING =
  /^(?:#{1,6}\s+|第[一二三四五六七八九十百]+(?:部分|章|节)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;
/** A line that ends a sentence is none, and a long one neither. */
const LONGEST = 40;

/** The headings of a text, in their order. */
export function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const heading = line.trim();
    const points = Array.from(heading).length;
    if (points > 0 && points <= LONGEST && HEADING.test(heading) && !/[。；;：:，,]$/.test(heading))
      sections.push({ heading: heading.replace(/^#+\s+/, ""), start });
    start += Array.from(line).length + 1;
  }
  return sections;
}

/** The heading that a place of the text stands under; empty before the first. */
export const sectionAt = (sections: readonly Section[], place: number): string =>
  sections.reduce((found, { heading, start }) => (start <= place ? heading : found), "");

const ENDS_SENTENCE = new Set(["。", "！", "？", "\n"]);

/** The sentence around a place, in code points; its sign at the end is not of it. */
export function sentenceAt(points: readonly string[], place: number): { readonly start: number; readonly end: number } {
  let start = place;
  while (start > 0 && !ENDS_SENTENCE.has(points[start - 1] ?? "")) start--;
  let end = place;
  while (end < points.length && !ENDS_SENTENCE.has(points[end] ?? "")) end++;
  return { start, end };
}
