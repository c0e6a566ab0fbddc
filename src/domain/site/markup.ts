import { withoutControls } from "#domain/check/controls.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A text that can stand in HTML, SVG and XML, and in their attributes between double quotes; without signs that nobody sees,
 * some of which XML cannot hold, however they are written.
 */
export const escaped = (text: string): string =>
  withoutControls(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
