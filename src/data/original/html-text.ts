/** What is not for reading. */
const SKIPPED = new Set(["script", "style", "noscript", "template", "head", "svg", "select", "button", "textarea"]);
/** What stands on lines of its own. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** True for the text of a page. */
export const isHtml = (text: string, name: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(text);

/**
 * The text of a page as it would be read, a line to a paragraph and to a row of a table. A document that is parsed apart from any
 * window runs no script and fetches no picture.
 */
export function htmlText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const lines: string[] = [];
  let line = "";
  const end = (): void => {
    const trimmed = line.replace(/[ \t\n\r\f]*\t[ \n\r\f]*/g, "\t").trim();
    if (trimmed !== "") lines.push(trimmed);
    line = "";
  };
  const read = (node: Node, kept: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? "";
      // In preformatted text a line is a line.
      const parts = kept ? text.split("\n") : [text.replace(/[ \t\n\r\f]+/g, " ")];
      for (const [at, part] of parts.entries()) {
        if (at > 0) end();
        line += part;
      }
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== 1 || SKIPPED.has(name)) return;
    if (name === "br") return end();
    const isBlock = BLOCKS.has(name);
    if (isBlock) end();
    for (const child of node.childNodes) read(child, kept || name === "pre");
    if (isBlock) end();
    if (name === "td" || name === "th") line += "\t";
  };
  read(body, false);
  end();
  return lines.join("\n");
}
