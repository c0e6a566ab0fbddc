/** What a path below the site's root names; what is none of these is for the browser alone: files to take away, feeds, cards. */
export type Kind = "script" | "release" | "data" | "listed" | "embed" | "page" | "file";

/** `navigates`: the reader goes there, rather than a page asking for it. */
export function kindOf(path: string, navigates: boolean): Kind {
  if (path.startsWith("assets/")) return "script";
  if (path.startsWith("data/releases/")) return "release";
  // These say which release is the newest: they are kept with that release, and never without it.
  if (path === "data/index.json" || path === "data/site.json") return "listed";
  if (path.startsWith("data/")) return "data";
  if (!navigates || !/(?:^|\/)(?:[^/.]*|index\.html)$/.test(path)) return "file";
  // A frame in another site's page has its own small page or none, never the empty one of the site.
  return EMBED.test(path) ? "embed" : "page";
}

const EMBED = /^(?:en\/)?embed\/([^/]*)/;
const SCRIPT = /(?:java|ecma)script/;

/**
 * Whether an answer is of the type that was asked for: many hosts answer 200 with a page of their own for a file that is not
 * there, and portals of a hotel for any. A part of a file (206) is not the file.
 */
export function isOfType(path: string, response: Response): boolean {
  if (response.status !== 200) return false;
  const type = response.headers.get("content-type") ?? "";
  if (path.endsWith(".js")) return SCRIPT.test(type);
  return type.includes("text/html") === /(?:^|\/)(?:[^/.]*|[^/]+\.html)$/.test(path);
}

/**
 * Whether an answer can be kept: it is of the right type, data can be read, and a page is one of this site that belongs at
 * this address. Reads the answer to its end.
 */
export async function isSound(path: string, response: Response, scope: URL): Promise<boolean> {
  if (!isOfType(path, response)) return false;
  const text = await response.text();
  if (path.endsWith(".json")) return isJson(text);
  if (/(?:^|\/)(?:shell|offline)\.html$/.test(path)) return text.includes("{root}");
  if (path.endsWith(".js")) return true;
  const framed = EMBED.exec(path)?.[1];
  if (framed !== undefined) return text.includes(`data-indicator="${framed}"`);
  const root = /<html [^>]*data-root="([^"]*)"/.exec(text)?.[1];
  return root !== undefined && new URL(root, new URL(path, scope)).href === scope.href;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
