import type { LoadRun, Weight } from "./results.ts";
import { compressed } from "./serve-compressed.ts";

type Kind = Weight["kind"];

/** What the files weigh that a page fetched, by kind; its own styles are counted in the HTML and told beside it. */
export async function weigh(run: LoadRun): Promise<readonly Weight[]> {
  const weights = new Map<Kind, { files: number; raw: number; brotli: number }>();
  const add = (kind: Kind, body: Buffer): void => {
    const sum = weights.get(kind) ?? { files: 0, raw: 0, brotli: 0 };
    weights.set(kind, {
      files: sum.files + 1,
      raw: sum.raw + body.length,
      brotli: sum.brotli + compressed(body).length,
    });
  };
  // What a page of ours is interactive with stands in its HTML; parts have scripts of their own, which come after.
  let first: readonly string[] | null = null;
  for (const url of new Set(run.urls)) {
    const body = await bodyOf(url);
    const kind = kindOf(url);
    add(
      kind === "js" && first?.some((script) => url.endsWith(`/${script}`)) === false ? "js, parts when idle" : kind,
      body,
    );
    if (kind !== "html") continue;
    first = firstScripts(body.toString("utf8"));
    const styles = [...body.toString("utf8").matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? "");
    if (styles.length > 0) add("css", Buffer.from(styles.join("\n")));
  }
  for (const url of new Set(run.liveUrls))
    if (!run.urls.includes(url)) {
      const body = await bodyOf(url);
      add(body.includes("_echarts_instance_") ? "echarts" : "on demand", body);
    }
  return [...weights].map(([kind, weight]) => ({ target: run.target, kind, ...weight }));
}

/** The scripts that a page of ours asks for at first, by their addresses below its root; `null` where it says none. */
export function firstScripts(html: string): readonly string[] | null {
  return / data-scripts="([^"]+)"/.exec(html)?.[1]?.split(" ") ?? null;
}

/** What a file is, from the end of its address. */
export function kindOf(url: string): Kind {
  const ending = /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? "html";
  if (ending === "html" || ending === "css") return ending;
  if (ending === "js" || ending === "mjs") return "js";
  return ending === "json" || ending === "csv" ? "data" : "other";
}

async function bodyOf(url: string): Promise<Buffer> {
  // Compressing takes seconds, in the process that serves as well: a connection kept for the next file may be closed by then.
  const response = await fetch(url, { headers: { "accept-encoding": "identity", connection: "close" } });
  return Buffer.from(await response.arrayBuffer());
}
