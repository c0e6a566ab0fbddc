import type { Page } from "playwright-core";
import type { SiteName } from "./sites.ts";

/** What a reader does with a page, by mouse or finger. */
export interface Hand {
  readonly page: Page;
  /** A click or a tap. */
  readonly press: (selector: string) => Promise<void>;
  /** The pointer moves onto it, or a finger taps it. */
  readonly touch: (selector: string) => Promise<void>;
}

/** Something a reader does, and how to see that it came about. */
export interface Interaction {
  readonly name: string;
  readonly site: SiteName;
  /** Address of the page below the site's root. */
  readonly path: string;
  /** Has to be there; the first that is, is what is acted on. */
  readonly control: string;
  /** The event that time is counted from. */
  readonly event: "click" | "keydown" | "pointerover";
  /** What changes, in number or text, once what was asked for is drawn. */
  readonly watch: string;
  readonly prepare?: (hand: Hand) => Promise<void>;
  readonly act: (hand: Hand) => Promise<void>;
}

/** Has a budget of its own. */
export const LIVE = "first touch of a chart until it is live";

/** That of the list: the header has one for the site. */
const SEARCH = 'main input[name="q"]';
/** An indicator with a chart, and one with twenty years of every area. */
const CHARTED = "indicators/gdp-growth/";
const LONG = "indicators/huge-1/";

const focus =
  (selector: string) =>
  async ({ page }: Hand): Promise<void> =>
    page.locator(selector).first().focus();
/** A key, because only what a person's own hand does is an event to the browser; it chooses the next option. */
const key =
  (name: string) =>
  async ({ page }: Hand): Promise<void> =>
    page.keyboard.press(name);

const select = (name: string): Pick<Interaction, "control" | "event" | "prepare" | "act"> => {
  const control = `main select[name="${name}"]`;
  return { control, event: "keydown", prepare: focus(control), act: key("ArrowDown") };
};

const search = (letter: string): Pick<Interaction, "control" | "event" | "watch" | "prepare" | "act"> => ({
  control: SEARCH,
  event: "keydown",
  watch: 'main [role="status"]',
  prepare: focus(SEARCH),
  act: key(letter),
});

const TO_INDICATOR = 'main li[data-indicator] a[href*="indicators/"], main [data-indicator] a';
const TO_TABLE = "main figure[data-chart] summary";
const PICTURE = "main figure[data-chart] svg:visible";

/** Everything whose time to the next paint is measured. A control that moved is put right here. */
export const INTERACTIONS: readonly Interaction[] = [
  {
    name: "open an indicator from the catalogue",
    site: "real",
    path: "indicators/",
    control: TO_INDICATOR,
    event: "click",
    watch: "h1",
    act: ({ press }) => press(TO_INDICATOR),
  },
  {
    name: "from chart to table",
    site: "real",
    path: CHARTED,
    control: TO_TABLE,
    event: "click",
    watch: "main figure[data-chart] details[open]",
    act: ({ press }) => press(TO_TABLE),
  },
  { name: "another period", site: "huge", path: LONG, watch: "main", ...select("period") },
  { name: "type in the search, 1,000 indicators", site: "huge", path: "indicators/", ...search("7") },
  { name: "type in the search, 10,000 suggestions", site: "suggestions-10k", path: "suggestions/", ...search("7") },
  {
    name: "filter 10,000 suggestions",
    site: "suggestions-10k",
    path: "suggestions/",
    watch: 'main [role="status"]',
    ...select("procedure"),
  },
  {
    name: LIVE,
    site: "real",
    path: CHARTED,
    control: PICTURE,
    event: "pointerover",
    watch: "[data-live]",
    // Afterwards the browser has the scripts in its cache, and the page is as new.
    prepare: async ({ page }) => {
      await page.locator(PICTURE).first().hover({ force: true });
      await page.locator("[data-live]").first().waitFor({ state: "attached" });
      await page.mouse.move(0, 0);
      await page.reload();
    },
    act: ({ touch }) => touch(PICTURE),
  },
];
