// Runs a TypeScript tool with the module loader the site is built with, so that tools need no compiler of their own.
// usage: node tools/run.mjs <file.ts> [arguments]. The file's `main(arguments, load)` gives the exit code; `load` is Node's own
// import, for what was built in the meantime: the loader here is closed once the tool itself is loaded.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { runnerImport } from "vite";

const [file, ...rest] = process.argv.slice(2);
const { module } = await runnerImport(resolve(file), {
  configFile: false,
  root: resolve(import.meta.dirname, ".."),
  logLevel: "error",
});
process.exitCode = await module.main(rest, (path) => import(pathToFileURL(resolve(path)).href));
