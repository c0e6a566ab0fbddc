import { escaped } from "#domain/markup.ts";

/** Characters that XML 1.0 cannot hold, however they are written. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text from the data that can stand in an XML file and in its attributes. */
export const escapeXml = (text: string): string => escaped(text.replace(FORBIDDEN, ""));
