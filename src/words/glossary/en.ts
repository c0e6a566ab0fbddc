import type { zh } from "./zh.ts";

/** The words of the glossary's page in English. */
export const en: typeof zh = {
  lead: "Words that are common in reports and statistics and rare elsewhere, in plain language. They explain the word, not the state of any county; what is laid down in the rules that are named goes first.",
  parts: {
    firms: "Firms, investment and money",
    statistics: "Statistics, population and units",
    handling: "Deputies and public affairs",
  },
  also: "also",
  source: "Laid down in",
  uses: (n) => `Indicators that use it (${n})`,
  unused: "No indicator of this site uses it now.",
};
