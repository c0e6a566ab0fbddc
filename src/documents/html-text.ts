import { surroundings } from "./html-surroundings.ts";
import { cellSpan, isDataTable, TableColumns } from "./html-table.ts";
import type { Manner } from "./manner.ts";
import { attribute, childOf, contentOf, isElement, isText, type Markup, type ParseMarkup } from "./markup.ts";
import { superscript } from "./superscript.ts";

/** What is not for reading. */
const SKIPPED = new Set(["script", "style", "noscript", "template", "head", "svg", "select", "button", "textarea"]);
/** Readings above signs, and where they cannot be shown, the brackets around them. */
const RUBY = new Set(["rt", "rp"]);
/** What stands on lines of its own. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** A raised text that is longer is no mark: a tag that was never closed raises all that follows (UTF-16 units). */
const LONGEST_MARK = 12;

const WRAPPED = /([\p{Script=Han}，。、；：！？）》”])[ \t\r]*\n[ \t\r\n]*(?=[\p{Script=Han}，。、；：！？（《“])/gu;

/** True for the text of a page. */
export const isHtml = (text: string, name: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(text);

/** Where in the page a node stands. */
interface Where {
  /** In preformatted text a line is a line. */
  readonly kept: boolean;
  /** In a cell of a table of figures: the row is one line. */
  readonly inCell: boolean;
  /** The columns of the table of figures, in one. */
  readonly columns: TableColumns | null;
}

/**
 * The text of a page as it would be read, a line to a paragraph and to a row of a table, cells apart by a tab. A document that is
 * parsed apart from any window runs no script and fetches no picture.
 */
export function htmlText(html: string, parse: ParseMarkup, manner: Manner): string {
  const root = childOf(parse(html, "text/html"), "html");
  const body = root === null ? null : childOf(root, "body");
  if (body === null) return "";
  const forFigures = manner === "read";
  const leftOut = forFigures ? surroundings(body) : new Set<Markup>();
  const lines: string[] = [];
  let line = "";
  const end = (): void => {
    const trimmed = forFigures ? cellsTrimmed(line) : line.replace(/[ \t\n\r\f]*\t[ \n\r\f]*/g, "\t").trim();
    if (trimmed !== "") lines.push(trimmed);
    line = "";
  };
  const readText = (text: string, kept: boolean): void => {
    // A line that ends between two Chinese signs, only because the source was wrapped, is no space (CSS Text 3, 4.1.3).
    const unwrapped = forFigures ? text.replace(WRAPPED, "$1") : text;
    const parts = kept ? text.split("\n") : [unwrapped.replace(/[ \t\n\r\f]+/g, " ")];
    for (const [at, part] of parts.entries()) {
      if (at > 0) end();
      line += part;
    }
  };
  const read = (node: Markup, where: Where): void => {
    if (isText(node)) return readText(node.nodeValue ?? "", where.kept);
    const name = node.nodeName.toLowerCase();
    if (!isElement(node) || SKIPPED.has(name)) return;
    if (forFigures && (RUBY.has(name) || leftOut.has(node) || isHidden(node))) return;
    const raised = forFigures && isRaised(node) ? contentOf(node) : "";
    if (raised !== "" && raised.length <= LONGEST_MARK) {
      line += superscript(raised, line);
      return;
    }
    // A line or a paragraph in a cell does not end the row.
    const breaks = (): void => {
      if (!where.inCell) end();
      else if (!line.endsWith(" ")) line += " ";
    };
    if (name === "br") return breaks();
    const isCell = name === "td" || name === "th";
    const { columns } = where;
    const isBlock = BLOCKS.has(name) || (forFigures && isCell && columns === null);
    if (isBlock) breaks();
    if (isCell && columns !== null) line += "\t".repeat(columns.before());
    if (name === "tr") columns?.newRow();
    const inside = insideOf(node, name, where);
    for (const child of node.childNodes) read(child, inside);
    if (isBlock) breaks();
    if (isCell && !isBlock) line += "\t".repeat(columns?.after(cellSpan(node)) ?? 1);
  };
  const insideOf = (node: Markup, name: string, { kept, inCell, columns }: Where): Where => ({
    kept: kept || name === "pre",
    inCell: inCell || (columns !== null && (name === "td" || name === "th")),
    columns: forFigures && name === "table" ? (isDataTable(node) ? new TableColumns() : null) : columns,
  });
  read(body, { kept: false, inCell: false, columns: null });
  end();
  return lines.join("\n");
}

/** A row keeps its empty cells, that columns stay below their heads; one without text is none. */
function cellsTrimmed(line: string): string {
  const cells = line.split("\t").map((cell) => cell.trim());
  while (cells[cells.length - 1] === "") cells.pop();
  return cells.join("\t");
}

const isHidden = (node: Markup): boolean =>
  node.getAttribute?.("hidden") != null || /display\s*:\s*none/i.test(attribute(node, "style"));

/** A raised text, and what programs make of the marks of notes. */
const isRaised = (node: Markup): boolean =>
  node.nodeName.toLowerCase() === "sup" ||
  /vertical-align\s*:\s*super/i.test(attribute(node, "style")) ||
  /^Mso(?:Foot|End)noteReference$/.test(attribute(node, "class"));
