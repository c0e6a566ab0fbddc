import type { ChangeWords } from "./zh.ts";

export const en: ChangeWords = {
  kinds: {
    added: "added",
    revised: "revised",
    corrected: "corrected",
    redefined: "redefined",
    withdrawn: "withdrawn",
    unexplained: "changed, no reason given",
    cited: "other source or note",
  },
  counted: (kind, n) => `${n} ${en.kinds[kind]}`,
  recordKinds: {
    corrected: "corrected",
    completed: "completed",
    reworded: "reworded",
    redefined: "redefined",
    withdrawn: "withdrawn",
  },
  records: (n) => (n === 1 ? "1 definition or other text" : `${n} definitions and other texts`),
};
