/** A node of a parsed page or part: what is common to the browser's tree and to those of parsers outside of one. */
export interface Markup {
  /** 1 an element, 3 text, 4 text in a CDATA section. */
  readonly nodeType: number;
  /** Of an element its name, with its prefix (`w:p`); HTML's in either case. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<Markup>;
  /** Elements alone have it. */
  readonly getAttribute?: (name: string) => string | null;
}

/**
 * A parser that comes from outside: the browser's own, or a library's. Pages are parsed as the HTML standard has it, whatever is
 * wrong with them; of XML that is not well-formed it throws, or gives a tree with a `parsererror`. It runs and fetches nothing.
 */
export type ParseMarkup = (markup: string, type: "text/html" | "application/xml") => Markup;

export const isElement = (node: Markup): boolean => node.nodeType === 1;
export const isText = (node: Markup): boolean => node.nodeType === 3 || node.nodeType === 4;

/** An element's name without its prefix, in small letters: `p`. */
export const nameOf = ({ nodeName }: Markup): string => nodeName.slice(nodeName.indexOf(":") + 1).toLowerCase();

export const attribute = (node: Markup, name: string): string => node.getAttribute?.(name) ?? "";

/** All text inside of a node, as `textContent`. */
export function contentOf(node: Markup): string {
  if (isText(node)) return node.nodeValue ?? "";
  let text = "";
  for (const child of node.childNodes) text += contentOf(child);
  return text;
}

/** The first child element of that name. */
export function childOf(node: Markup, name: string): Markup | null {
  for (const child of node.childNodes) if (isElement(child) && nameOf(child) === name) return child;
  return null;
}
