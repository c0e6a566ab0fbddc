import type { EmbedWords } from "./zh.ts";

export const en: EmbedWords = {
  whole: "See the whole page",
  partial: (shown, all) => `The table lists ${shown} values; all ${all} are on the whole page.`,
  note: "Paste this code into a web page: it shows the latest value, the chart, the source and the release. It follows when newer data are published, has no scripts, and collects nothing about readers.",
  box: "Code to embed",
  copy: "Copy the code",
  copied: "Copied.",
  marked: "The browser does not let the page copy. The code is marked: copy it with the keyboard or by pressing long.",
};
