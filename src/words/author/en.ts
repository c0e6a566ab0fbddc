import type { zh } from "./zh.ts";

/** The words on the page of who writes the data, in English. */
export const en: typeof zh = {
  lead: "For those who keep the data: take a report, check its figures one by one, and make the data files of the next release. The file is read inside this browser and goes nowhere else.",
  steps: ["The report", "Its date and period", "Figure by figure", "What changes, and publish"],
  noScript: "This page needs scripts.",
};
