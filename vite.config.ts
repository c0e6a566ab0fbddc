import { readdirSync, readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { mockWorker } from "./mocks/vite-plugin.ts";
import { scriptOf } from "./src/build/chunks.ts";
import { className } from "./src/build/class-names.ts";
import { wordsApart } from "./src/build/words-apart.ts";

/**
 * Nearly all of ECharts runs when a chart is touched: told so, Chromium compiles it beside the page while it is read, not on
 * the way to the first drawing (https://v8.dev/blog/explicit-compile-hints). Others read a comment.
 */
const COMPILED = (chunk: { readonly name: string }): string =>
  chunk.name === "live-chart" ? "//# allFunctionsCalledOnLoad" : "";

const UNIT = {
  include: ["test/**/*.test.{ts,tsx}"],
  environment: "node" as const,
  testTimeout: 20_000,
  setupFiles: ["test/support/patience.ts"],
  env: { TZ: "UTC" },
};
/** Where tests in a browser lie: those of any site, and those of what the county has published. */
const IN_BROWSERS = ["test/browser", "test/public-data/browser"];
const NOT_UNIT = IN_BROWSERS.map((folder) => `${folder}/**`);

/**
 * Tests that change what others would find in their process: a document, modules or globals of their own. They have a process
 * each; all others share two, as starting one and reading the same modules again took a third of the time.
 */
const alone = (): readonly string[] =>
  readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((file) => `test/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) =>
      /@vitest-environment|vi\.(?:mock|doMock|resetModules|stub\w+)\b/.test(readFileSync(file, "utf8")),
    );
// Only tests ask: what is built may lie where there are none.
const ALONE = process.env["VITEST"] === undefined ? [] : alone();

/** A browser on a busy machine takes its time (ms). */
const IN_A_BROWSER = { testTimeout: 120_000, hookTimeout: 240_000, expect: { poll: { timeout: 20_000 } } };

/** What a change has to pass in a browser (`npm test`): what most changes touch, within minutes. CI looks at the rest as well. */
const SOON = [
  "browser/chart-labels",
  "browser/deputy-journey",
  "browser/floor",
  "browser/overview",
  "browser/pictures",
  "browser/production-has-no-mocks",
  "public-data/browser/budgets",
  "public-data/browser/without-javascript",
];
/** What looks at one page of each kind there, and at every page in `npm run test:every`. */
const BY_PAGE = ["public-data/browser/without-javascript"];
const browserTest = (name: string): string => `test/${name}.test.ts`;

export default defineConfig(({ isSsrBuild = false }) => ({
  base: "./",
  plugins: [wordsApart(), react(), mockWorker()],
  build: {
    target: "chrome86",
    cssTarget: "chrome86",
    cssCodeSplit: false,
    // ECharts, by parts, is one lazy script of some 560 KB before compression.
    chunkSizeWarningLimit: 700,
    // What pages have in common is one script, and the cache another: small shared pieces would each be a request.
    rolldownOptions: {
      output: isSsrBuild
        ? {}
        : {
            postBanner: COMPILED,
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: scriptOf, debugName: "site" }],
            },
          },
    },
  },
  css: { modules: { generateScopedName: className } },
  ssr: { noExternal: ["echarts-for-react"] },
  test: {
    projects: [
      {
        extends: true,
        test: { ...UNIT, name: "unit", exclude: [...NOT_UNIT, ...ALONE], isolate: false },
      },
      {
        extends: true,
        test: { ...UNIT, name: "unit-alone", include: [...ALONE], exclude: NOT_UNIT },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: SOON.map(browserTest),
          environment: "node",
          ...IN_A_BROWSER,
        },
      },
      {
        extends: true,
        test: {
          name: "every",
          include: IN_BROWSERS.map((folder) => `${folder}/**/*.test.ts`),
          exclude: SOON.filter((name) => !BY_PAGE.includes(name)).map(browserTest),
          environment: "node",
          env: { PAGES: "every" },
          ...IN_A_BROWSER,
        },
      },
    ],
  },
}));
