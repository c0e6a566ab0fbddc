/**
 * The number of a section by decimals, set apart by a space (2.3␣受理…, 1␣␣水情与工情; GB/T 1.1, CY/T 35). A number with the sign of a
 * unit after it (1.1␣万块, 5␣月) is none, and a whole number needs two spaces, unless `source` left it the one.
 */
export const SECTION_NUMBER = "\\d{1,2}(?:(?:\\.\\d{1,2}){1,3} +|  +(?=\\D)| (?=\\p{Script=Han}))(?![ 年月日万亿%])";

/** Where such a number may stand: where a line or a sentence begins. */
export const SECTION_START = "(?<=^|\\n|[。;])";
