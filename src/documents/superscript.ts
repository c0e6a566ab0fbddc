/**
 * How a raised text reads in a line, after what stands before it: marks of notes in brackets, so that they do not run into
 * the number after or before them (增加值³48.6亿元 is no 348.6); powers of a unit as signs of their own (m²).
 */
export function superscript(raised: string, before: string): string {
  const text = raised.trim();
  const isInBrackets = /[[［【〔(（]$/.test(before) || !/^\d+(?:\s*[,，、-]\s*\d+)*$/.test(text);
  if (isInBrackets) return text;
  if (/(?:^|[^A-Za-z])(?:[kcdmµμ]?m|米|里)$/.test(before) && (text === "2" || text === "3"))
    return text === "2" ? "²" : "³";
  if (/[×xX*]\s*10$/.test(before)) return `^${text}`;
  return `[${text}]`;
}
