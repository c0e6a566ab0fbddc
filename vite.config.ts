import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { mockWorker } from "./mocks/vite-plugin.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), mockWorker()],
  build: { target: "chrome86", cssTarget: "chrome86", cssCodeSplit: false, modulePreload: { polyfill: false } },
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
