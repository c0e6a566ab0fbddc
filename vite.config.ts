import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { mockWorker } from "./mocks/vite-plugin.ts";

/** The modules that pages share; fetching and parsing, charts coming alive and the tools of the build stay apart. */
const SHARED = /src\/(?:views\/shared|i18n|domain\/(?!schemas|parse|check)|charts\/chart\.)/;

export default defineConfig({
  base: "./",
  plugins: [react(), mockWorker()],
  build: {
    target: "chrome86",
    cssTarget: "chrome86",
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // ECharts, by parts, is one lazy script of some 560 KB before compression.
    chunkSizeWarningLimit: 700,
    // What pages have in common is one script: small shared pieces would each be a request.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shared", test: SHARED, minShareCount: 2 }] } } },
  },
  ssr: { noExternal: ["echarts-for-react"] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**"],
          environment: "node",
          env: { TZ: "UTC" },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          environment: "node",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
