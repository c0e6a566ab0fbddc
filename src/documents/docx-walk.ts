import type { NoteKind } from "./docx-notes.ts";
import { attribute, childOf, contentOf, isElement, type Markup, nameOf } from "./markup.ts";
import { superscript } from "./superscript.ts";

/** What is in the file and not in the text: what was deleted or moved away, and what older programs show instead. */
const SKIPPED = new Set(["del", "movefrom", "fallback", "instrtext"]);
/** Tab stops have the same name as tabs, and marks of deleted paragraphs that of deleted words; they stand among these. */
const PROPERTIES = new Set(["ppr", "rpr", "tblpr", "trpr", "tcpr", "sdtpr", "sectpr"]);
const SIGNS: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", nobreakhyphen: "-" };
/** References to notes, by the name of their element. */
const REFERENCES: ReadonlyMap<string, NoteKind> = new Map([
  ["footnotereference", "footnote"],
  ["endnotereference", "endnote"],
]);

/**
 * Where an element stands: `line` in running text · `table` between the cells of a table · `cell` in a cell, all on the line of
 * its row · `frame` in a table of one cell a row, which is no table but a frame around paragraphs.
 */
type Where = "line" | "table" | "cell" | "frame";

/** Gives a note its mark. */
interface Marking {
  readonly mark: (kind: NoteKind, id: string) => string;
}

/**
 * The text below an element of a Word file. With `notes` it is to be read for figures: raised digits and marks of notes stand in
 * brackets, text boxes follow the paragraph they hang on, and rows keep their empty cells. Without, all is taken as it comes.
 */
export function wordText(root: Markup, notes: Marking | null): string {
  const lines: string[] = [];
  let line = "";
  let boxes: Markup[] = [];
  const end = (): void => {
    lines.push(line);
    line = "";
  };
  const read = (element: Markup, where: Where): void => {
    const name = nameOf(element);
    if (SKIPPED.has(name) || PROPERTIES.has(name)) return;
    if (name === "t") {
      line += contentOf(element);
      return;
    }
    if (notes !== null && isTakenApart(element, name, notes)) return;
    const sign = SIGNS[name] ?? "";
    if (sign !== "\n") line += sign;
    else if (notes !== null && where === "cell") line += " ";
    else end();
    readChildren(element, insideOf(element, name, where));
    if (name === "p") endParagraph(element, where);
    if (name === "tc") endCell(element, where);
    if (name === "tr") endRow(where);
  };
  const readChildren = (element: Markup, where: Where): void => {
    for (const child of element.childNodes) if (isElement(child)) read(child, where);
  };
  const insideOf = (element: Markup, name: string, where: Where): Where => {
    if (name === "tc") return where === "frame" ? "line" : "cell";
    if (name !== "tbl") return where;
    if (notes === null) return "table";
    return where === "cell" ? where : isFrame(element) ? "frame" : "table";
  };
  /** True for what is not read where it stands, or not as it stands. */
  const isTakenApart = (element: Markup, name: string, marking: Marking): boolean => {
    const kind = REFERENCES.get(name);
    // A mark of the writer's own follows its reference as text.
    if (kind !== undefined && attribute(element, "w:customMarkFollows") === "")
      line += marking.mark(kind, attribute(element, "w:id"));
    if (name === "txbxcontent") boxes.push(element);
    if (kind !== undefined || name === "txbxcontent" || name === "rt") return true;
    if (name === "tr") return has(element, "trpr", "del");
    if (name !== "r") return false;
    if (has(element, "rpr", "vanish")) return true;
    const raised = isRaised(element) ? runText(element) : "";
    line += superscript(raised, line);
    return raised !== "";
  };
  const endParagraph = (paragraph: Markup, where: Where): void => {
    if (where === "cell") line += " ";
    // The end of this paragraph was deleted: the next one goes on in its line.
    else if (notes === null || !isJoined(paragraph)) end();
    const hanging = boxes;
    boxes = [];
    for (const box of hanging) readChildren(box, where);
  };
  const endCell = (cell: Markup, where: Where): void => {
    if (notes === null) line += "\t";
    else if (where === "table") line = withoutSpaces(line) + "\t".repeat(columnsOf(cell));
  };
  const endRow = (where: Where): void => {
    if (where === "frame" || (where === "cell" && notes !== null)) return;
    if (notes !== null) line = line.trimEnd();
    if (notes === null || line !== "") end();
  };
  read(root, "line");
  end();
  while (lines[lines.length - 1] === "") lines.pop();
  return lines.join("\n");
}

/** Spaces at the end are those of the paragraphs of a cell; tabs are empty cells. */
function withoutSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === " ") end -= 1;
  return line.slice(0, end);
}

/** Whether a property is set among those of an element. */
function has(element: Markup, properties: string, property: string): boolean {
  const among = childOf(element, properties);
  const set = among === null ? null : childOf(among, property);
  return set !== null && !["0", "false", "off"].includes(attribute(set, "w:val"));
}

function isRaised(run: Markup): boolean {
  const properties = childOf(run, "rpr");
  const align = properties === null ? null : childOf(properties, "vertalign");
  return align !== null && attribute(align, "w:val") === "superscript";
}

/** The text of a run by its own letters; that of a run with a reference to a note is empty. */
function runText(run: Markup): string {
  let text = "";
  for (const child of run.childNodes) if (isElement(child) && nameOf(child) === "t") text += contentOf(child);
  return text;
}

function isJoined(paragraph: Markup): boolean {
  const properties = childOf(paragraph, "ppr");
  return properties !== null && has(properties, "rpr", "del");
}

function isFrame(table: Markup): boolean {
  for (const row of table.childNodes) {
    if (!isElement(row) || nameOf(row) !== "tr") continue;
    const cells = Array.from(row.childNodes).filter((child) => isElement(child) && nameOf(child) === "tc");
    if (cells.length > 1) return false;
  }
  return true;
}

/** How many columns a cell takes; a table of more than Word's own 63 is made by nobody. */
function columnsOf(cell: Markup): number {
  const properties = childOf(cell, "tcpr");
  const span = properties === null ? null : childOf(properties, "gridspan");
  return span === null ? 1 : Math.min(63, Math.max(1, Number.parseInt(attribute(span, "w:val"), 10) || 1));
}
