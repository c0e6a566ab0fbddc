import { describe, expect, test } from "vitest";
import { folderIn } from "#views/author/data-folder.ts";

/** A file as a browser gives it with the folder that was chosen. */
function fileAt(path: string, text: string): File {
  const file = new File([text], path.split("/").pop() ?? "");
  Object.defineProperty(file, "webkitRelativePath", { value: path });
  return file;
}

describe("a folder of data that is chosen", () => {
  test("is known by its index or its site, also where the folder above it was meant", async () => {
    const folder = folderIn([
      fileAt("work/data/releases/2026-01-05/index.json", "no"),
      fileAt("work/data/site.json", "{}"),
      fileAt("work/data/releases/2026-01-05/release.json", "[1]"),
    ]);
    expect(folder?.name).toBe("data");
    const read = async (path: string) => {
      const result = await folder?.reader.read(path);
      return result !== undefined && "bytes" in result
        ? new TextDecoder().decode(result.bytes)
        : result?.absence.failure;
    };
    expect(await read("site.json")).toBe("{}");
    expect(await read("releases/2026-01-05/release.json")).toBe("[1]");
    expect(await read("index.json")).toBe("not-found");
  });

  test("is none without either", () => expect(folderIn([fileAt("photos/1.jpg", "")])).toBeNull());
});
