import { type Fresh, inFreshBrowser } from "./browser.ts";
import { type Hand, type Interaction, INTERACTIONS } from "./interactions.ts";
import { type Log, reasonOf } from "./log.ts";
import { AT_HAND, atHand, PROFILES, type ProfileName } from "./profiles.ts";
import type { InteractionRun } from "./results.ts";
import type { Sites } from "./sites.ts";
import { shuffled } from "./spread.ts";
import { watchAct } from "./watch.ts";

/** A page's idle work is over after so long without any (ms). */
const QUIET = 1000;
/** What has not come about by then never will (ms). */
const PATIENCE = 20_000;
/** Event entries come a little after the frame (ms). */
const SETTLE = 300;
/** The shortest event that is told has lasted 16 ms: of shorter ones it is known that they were shorter. */
const SHORTEST = 8;

/** Does each interaction so many times in each of both widths, in another order every round. */
export async function measureInteractions(
  sites: Sites,
  runs: number,
  random: () => number,
  log: Log,
): Promise<readonly InteractionRun[]> {
  const results: InteractionRun[] = [];
  const failed = new Set<Interaction>();
  const visited = new Set<string>();
  const fail = (interaction: Interaction, profile: ProfileName, error: unknown): void => {
    // It would fail the same way every time.
    failed.add(interaction);
    log.invalid(`invalid interaction: ${interaction.name} (${profile}): ${reasonOf(error)}`);
  };
  for (const interaction of INTERACTIONS)
    try {
      const address = (await sites.at(interaction.site)) + interaction.path;
      if (!visited.has(address)) await visit(address);
      visited.add(address);
    } catch (error) {
      fail(interaction, "desktop", error);
    }
  for (let run = 1; run <= runs; run += 1)
    for (const profile of AT_HAND)
      for (const interaction of shuffled(INTERACTIONS, random)) {
        if (failed.has(interaction)) continue;
        try {
          const notes = await once(interaction, (await sites.at(interaction.site)) + interaction.path, profile);
          results.push({ name: interaction.name, profile, run, ...notes });
          log.say(
            `interaction ${run} ${profile} ${interaction.name}: paint ${notes.paint.toFixed(0)} event ${notes.event} shown ${notes.shown.toFixed(0)}`,
          );
        } catch (error) {
          fail(interaction, profile, error);
        }
      }
  return results;
}

/** The server's own first answer is not the page's time, and can take longer than anybody waits. */
const visit = (address: string): Promise<void> =>
  inFreshBrowser(PROFILES.desktop, async ({ page, quiet }) => {
    await page.goto(address);
    await quiet(QUIET);
  });

function once(
  interaction: Interaction,
  url: string,
  profile: ProfileName,
): Promise<Pick<InteractionRun, "paint" | "event" | "shown" | "shift">> {
  return inFreshBrowser(atHand(profile), async (fresh) => {
    const { page } = fresh;
    const { control, event, watch } = interaction;
    await page.goto(url, { waitUntil: "load" });
    await alive(fresh);
    if ((await page.locator(control).count()) === 0) throw new Error(`no ${control} on ${interaction.path}`);
    const hand = handOf(fresh, profile);
    if (interaction.prepare !== undefined) {
      await interaction.prepare(hand);
      await alive(fresh);
    }
    await page.locator(control).first().scrollIntoViewIfNeeded();
    await fresh.quiet(SETTLE);
    await page.evaluate(watchAct, { event, watch });
    await interaction.act(hand);
    await page
      .waitForFunction(() => window.benchAct?.shown != null, undefined, { timeout: PATIENCE, polling: 50 })
      .catch(() => undefined);
    await new Promise((done) => setTimeout(done, SETTLE));
    const notes = await page.evaluate(() => window.benchAct);
    if (notes === undefined) throw new Error(`the page was left on ${interaction.path}`);
    const { paint, shown } = notes;
    if (paint === null) throw new Error(`no ${event} came of it on ${interaction.path}`);
    if (shown === null) throw new Error(`nothing changed in ${watch} on ${interaction.path}`);
    return { paint, shown, shift: notes.shift, event: Math.max(SHORTEST, notes.event) };
  });
}

/** Waits until React has taken the page over, and what that sets off is done. */
async function alive({ page, quiet }: Fresh): Promise<void> {
  await page.waitForFunction(
    () => Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber")),
    undefined,
    { timeout: PATIENCE, polling: 100 },
  );
  await quiet(QUIET);
}

function handOf({ page }: Fresh, profile: ProfileName): Hand {
  const first = (selector: string) => page.locator(selector).first();
  const finger = atHand(profile).touch;
  return {
    page,
    press: (selector) => (finger ? first(selector).tap() : first(selector).click()),
    touch: (selector) => (finger ? first(selector).tap() : first(selector).hover()),
  };
}
