import type { author as zh } from "#i18n/zh-cn/author.ts";

/** The words of the clerk's workbench that are there before its script, in English. */
export const author: typeof zh = {
  author: {
    title: "Data workbench",
    lead: "For those who keep the data: take a report, check its figures one by one, and make the data files of the next release. The file is read inside this browser and goes nowhere else.",
    steps: ["The report", "Its date and period", "Figure by figure", "What changes, and publish"],
    noScript: "This page needs scripts.",
    inFile: "The single file comes without the workbench: open this page on the site.",
  },
};
