import { attribute, contentOf, isElement, isText, type Markup } from "./markup.ts";

/** What HTML itself calls a part that belongs to the site and not to the document. */
const NAMES = new Set(["nav", "footer"]);
const ROLES = new Set(["navigation", "banner", "contentinfo", "search"]);
/** What may be a part of the page's frame as a whole; text inside of a line never is. */
const CONTAINERS = new Set("div ul ol dl dd dt li p table tbody tr td section aside header h5 h6 center".split(" "));
/** What holds the document, whatever else it has in it. */
const KEPT = new Set(["main", "article", "h1", "h2", "h3"]);

/** A list of links: so many, and so large a part of its text. */
const LINKS = 3;
const LINKED = 0.6;
/** The foot of a page is not longer (UTF-16 units). */
const FOOT_LENGTH = 600;
/** What Chinese law has at the foot of every page, and pages of government besides. */
const FOOT = /ICP备|公网安备|网安备案|网站标识码|版权所有|Copyright/i;
/** The way to the page, and the ways on from it. */
const WAY_LENGTH = 120;
const WAY = /^\s*(?:您?(?:现在)?(?:所在的?|当前)?位置|上一[篇条页]|下一[篇条页]|分享到|打印本页|关闭窗口)/;

interface Counted {
  readonly chars: number;
  readonly linked: number;
  readonly links: number;
}

/**
 * The parts of a page that surround its document: menus, lists of links, the way to the page and its foot. Only what is
 * known by what it is made of is left out: a sentence never is.
 */
export function surroundings(body: Markup): ReadonlySet<Markup> {
  const counted = new Map<Markup, Counted>();
  count(body, false, counted);
  const found = new Set<Markup>();
  const look = (node: Markup): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      if (isSurrounding(child, counted.get(child))) found.add(child);
      else look(child);
    }
  };
  look(body);
  return found;
}

function isSurrounding(node: Markup, { chars, linked, links }: Counted = { chars: 0, linked: 0, links: 0 }): boolean {
  const name = node.nodeName.toLowerCase();
  if (NAMES.has(name) || ROLES.has(attribute(node, "role"))) return true;
  if (!CONTAINERS.has(name) || chars === 0) return false;
  const isListOfLinks = links >= LINKS && linked >= LINKED * chars;
  const mayBeFoot = chars <= FOOT_LENGTH;
  if (!isListOfLinks && !mayBeFoot) return false;
  const text = contentOf(node);
  if (/[。；]/.test(text) || holdsDocument(node)) return false;
  return isListOfLinks || FOOT.test(text) || (chars <= WAY_LENGTH && WAY.test(text) && (links > 0 || !/\d/.test(text)));
}

const holdsDocument = (node: Markup): boolean => {
  for (const child of node.childNodes)
    if (isElement(child) && (KEPT.has(child.nodeName.toLowerCase()) || holdsDocument(child))) return true;
  return false;
};

/** How much text a node has, and how much of it is in links; without spaces. */
function count(node: Markup, inLink: boolean, counted: Map<Markup, Counted>): Counted {
  if (isText(node)) {
    const chars = (node.nodeValue ?? "").replace(/\s+/g, "").length;
    return { chars, linked: inLink ? chars : 0, links: 0 };
  }
  const isLink = node.nodeName.toLowerCase() === "a";
  const sum = { chars: 0, linked: 0, links: isLink ? 1 : 0 };
  for (const child of node.childNodes) {
    const { chars, linked, links } = count(child, inLink || isLink, counted);
    sum.chars += chars;
    sum.linked += linked;
    sum.links += links;
  }
  counted.set(node, sum);
  return sum;
}
