import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { clerk } from "./world.ts";

/** The guide for clerks, as it is. */
export const GUIDE = await readFile("docs/clerk.zh.md", "utf8");

interface Block {
  readonly kind: string;
  readonly text: string;
  /** The data file that the lines before it name last. */
  readonly file: string;
}

/** What the guide has clerks type: commands, and files by the name that stands before them. */
export const BLOCKS: readonly Block[] = [...GUIDE.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(
  ({ 1: kind = "", 2: text = "", index }) => {
    const named = [...GUIDE.slice(0, index).matchAll(/`(\w+\.json)`/g)];
    return { kind, text, file: named[named.length - 1]?.[1] ?? "" };
  },
);

/** Does what the guide says, in a folder; the site is in `counties/sample` below it. Gives the verbs in the order in which they ran. */
export async function followGuide(cwd: string): Promise<readonly string[]> {
  const draft = join(cwd, "counties/sample-draft");
  const ran: string[] = [];
  for (const { kind, text, file } of BLOCKS) {
    if (kind === "json") {
      expect(await readdir(draft)).toContain(file);
      await writeFile(join(draft, file), text);
      continue;
    }
    for (const line of text.trim().split("\n")) {
      if (line.startsWith("npm run build")) continue;
      const args = line.replace(/^npm run data -- /, "").split(" ");
      const said = await clerk(args, { cwd, day: "2027-03-01" });
      expect({ line, ...said }).toMatchObject({ code: 0, err: "" });
      const [verb = ""] = args;
      if (verb === "check") expect(said.out).toBe("没有问题。");
      ran.push(verb);
    }
  }
  return ran;
}
