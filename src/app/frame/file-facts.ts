import * as v from "valibot";

const codeSchema = v.object({ size: v.number(), path: v.string() });

const factsSchema = v.object({
  /** Which of the two files it is. */
  file: v.picklist(["dashboard", "workbench"]),
  /** The newest release that the file carries, and the day on which it was published. */
  release: v.string(),
  published: v.string(),
  /** SHA-256 of the carried data as one line (`data/carried/carried`), in UTF-8, without its line end. */
  sha256: v.string(),
  /** Where the site is on the network; `null` where nobody has said. */
  live: v.nullable(v.object({ url: v.string(), code: codeSchema })),
});

/** What the single file says of itself, beside the data that it carries. */
export type FileFacts = v.InferOutput<typeof factsSchema>;

/** The facts as they stand in the file; `null` where they are damaged. */
export function readFacts(text: string): FileFacts | null {
  try {
    const read = v.safeParse(factsSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
