import { mkdir } from "node:fs/promises";
import { launch } from "#tools/find-browser.ts";
import { serveFolder } from "#tools/serve.ts";

/** The pictures of the README, from the built site. */
const SHOTS = [
  { file: "docs/overview-desktop.png", width: 1440, height: 1000, scale: 1 },
  { file: "docs/overview-phone.png", width: 390, height: 1000, scale: 2 },
] as const;

/** Takes the README's screenshots of the overview in `dist/`, which has to be built before. */
export async function main(_args: readonly string[]): Promise<number> {
  await mkdir("docs", { recursive: true });
  const served = await serveFolder("dist", { port: 0 });
  const browser = await launch();
  try {
    for (const { file, width, height, scale } of SHOTS) {
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: scale,
        locale: "zh-CN",
        colorScheme: "light",
      });
      await page.goto(served.url, { waitUntil: "networkidle" });
      await page.screenshot({ path: file });
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return 0;
}
