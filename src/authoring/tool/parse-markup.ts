import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Markup, ParseMarkup } from "#documents/markup.ts";

/**
 * Parses where there is no browser: pages as the HTML standard has it, so that their text is the one that a browser finds; XML
 * as it has to be, and throws where it is not well-formed.
 */
export const parseMarkup: ParseMarkup = (markup, type) =>
  type === "text/html"
    ? markupOf(parse(markup))
    : new DOMParser({ onError: onErrorStopParsing }).parseFromString(markup, type);

/** A node of parse5 as one of the DOM. */
function markupOf(node: DefaultTreeAdapterTypes.Node): Markup {
  if (node.nodeName === "#text" && "value" in node)
    return { nodeType: 3, nodeName: node.nodeName, nodeValue: node.value, childNodes: [] };
  const childNodes = "childNodes" in node ? node.childNodes.map(markupOf) : [];
  if (!("attrs" in node)) return { nodeType: 9, nodeName: node.nodeName, nodeValue: null, childNodes };
  const { attrs, nodeName } = node;
  const getAttribute = (name: string): string | null => attrs.find((a) => a.name === name)?.value ?? null;
  return { nodeType: 1, nodeName, nodeValue: null, childNodes, getAttribute };
}
