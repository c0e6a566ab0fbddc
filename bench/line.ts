import type { Page } from "playwright-core";
import { inFreshBrowser } from "./browser.ts";
import { type Log, reasonOf } from "./log.ts";
import { PROFILES } from "./profiles.ts";
import type { LineRun } from "./results.ts";
import { shuffled, spreadOf } from "./spread.ts";

const RENDERERS = ["svg", "canvas"] as const;
const PAN_MS = 3000;

/** Pans over 100,000 points by mouse for three seconds, so many times with each renderer, on the desktop as it is. */
export async function measureLine(
  url: string,
  runs: number,
  random: () => number,
  log: Log,
): Promise<readonly LineRun[]> {
  const results: LineRun[] = [];
  for (let run = 1; run <= runs; run += 1)
    for (const renderer of shuffled(RENDERERS, random)) {
      try {
        const times = await inFreshBrowser(PROFILES.desktop, async ({ page, quiet }) => {
          await page.goto(`${url}?renderer=${renderer}`);
          await quiet(500);
          return pan(page);
        });
        const result = { renderer, run, ...framesOf(times) };
        results.push(result);
        log.say(`line ${run} ${renderer}: median frame ${result.medianMs.toFixed(1)} ms of ${result.frames}`);
      } catch (error) {
        log.invalid(`invalid line: ${renderer}: ${reasonOf(error)}`);
      }
    }
  return results;
}

/** How long the frames were between those that began at some times, in ms. */
export function framesOf(times: readonly number[]): Omit<LineRun, "renderer" | "run"> {
  const frames = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const spread = spreadOf(frames);
  if (spread === null) throw new Error("invalid pan: no frame");
  // Times of frames are told in tenths of a millisecond.
  const under = (ms: number): number => frames.filter((frame) => frame < ms + 0.05).length / frames.length;
  return {
    frames: frames.length,
    medianMs: spread.median,
    worstMs: spread.max,
    under17: under(16.7),
    under20: under(20),
  };
}

/** Drags to and fro, and tells when each frame began. */
async function pan(page: Page): Promise<readonly number[]> {
  await page.mouse.move(600, 250);
  await page.mouse.down();
  await page.evaluate(() => {
    const times: number[] = [];
    window.benchFrames = times;
    const frame = (time: number): void => {
      times.push(time);
      if (window.benchFrames !== undefined) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const began = performance.now();
  for (let ms = 0; ms < PAN_MS; ms = performance.now() - began)
    await page.mouse.move(600 + 400 * Math.sin(ms / 400), 250);
  const times = await page.evaluate(() => {
    const all = window.benchFrames ?? [];
    delete window.benchFrames;
    return all;
  });
  await page.mouse.up();
  const moves = Number(await page.evaluate(() => document.body.dataset["moves"] ?? "0"));
  if (moves < times.length / 4) throw new Error(`the line moved ${moves} times in ${times.length} frames`);
  return times;
}

declare global {
  interface Window {
    benchFrames?: number[];
  }
}
