import type { CommitmentStates } from "./zh.ts";

export const en: CommitmentStates = {
  events: {
    promised: "promised",
    started: "started",
    progress: "progress",
    delivered: "delivered",
    dropped: "dropped",
    unclear: "listed as unclear",
  },
  dueStates: {
    passed: "date passed, nothing published of its completion",
    open: "date to come",
    met: "delivered in time",
    late: "delivered late",
    dropped: "dropped",
    none: "no date",
  },
};
