import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..");

/** The classes of every module of styles, in the order in which they stand in it. */
const modules: readonly (readonly [file: string, classes: readonly string[]])[] = readdirSync(FOLDER, {
  recursive: true,
})
  .map(String)
  .filter((file) => file.endsWith(".module.css"))
  .sort()
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), "utf8").replace(/\/\*[^]*?\*\//g, "");
    const names = [...text.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = ""]) => name);
    return [file.replaceAll("\\", "/"), [...new Set(names)]];
  });

/**
 * What a class of a module of styles is called in the page: `A0`, a sign or two for the module and one or two for the class.
 * Every page carries all styles; with the modules' names it would weigh some 660 bytes more (brotli).
 */
export function className(local: string, path: string): string {
  const at = modules.findIndex(([file]) => path.replaceAll("\\", "/").endsWith(`/src/${file}`));
  const nth = modules[at]?.[1].indexOf(local) ?? -1;
  if (at < 0 || nth < 0) throw new Error(`invalid class: ${local} of ${path}`);
  return `${String.fromCharCode(65 + (at % 26))}${at < 26 ? "" : "-"}${nth.toString(36)}`;
}
