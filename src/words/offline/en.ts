import type { zh } from "./zh.ts";

export const en: typeof zh = {
  title: "No network: this file cannot be opened",
  text: "Without a network this site shows its pages and the newest release; files to download are not on this device. Follow the link again once you are online.",
  file: (name) =>
    `${name} was not downloaded: files are not on this device, so follow the link again once you are online. Pages, charts and tables work as ever; tables can be selected and copied, and this page can be printed.`,
  back: "To the first page",
  older: (shown, newer) =>
    `This page is release ${shown} as kept on this device, not the newest: there is a release ${newer}, which can be seen online.`,
  absent: (n) =>
    n === 1
      ? "An earlier release is not on this device: what it said and what it changed can be seen online."
      : `${n} earlier releases are not on this device: what they said and changed can be seen online.`,
};
