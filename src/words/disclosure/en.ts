import type { DisclosureWords, MisfitWords } from "./zh.ts";

const MISFIT: MisfitWords = {
  received: "received",
  answered: "replied to",
  outcomes: "in all classes together",
  rated: "rated",
  texts: "with a public text",
  replies: "with a public reply",
  items: "listed one by one",
};

export const en: DisclosureWords = {
  dots: "How far each suggestion came",
  ladder: "How many at each step, and how much is public",
  each: "One dot, one suggestion",
  anonymous: "One dot, one suggestion; which is which is not published",
  none: "No suggestion has been received yet",
  parts: {
    open: "no reply yet",
    "not-published": "how far, not published",
    received: "received",
    satisfied: "satisfied",
    dissatisfied: "not satisfied",
    rated: "rated",
    unclassed: "outcome not published",
    texts: "text public",
    replies: "reply public",
  },
  said: { closed: "closed, the report says", replied: "replied to, the report says" },
  unitKinds: { department: "Lead county departments", town: "Lead towns" },
  unitCount: (name, n) => `${name}: ${n}`,
  unitsCounted: (kinds) => `${kinds.join("; ")}; each box says how many, most first`,
  unitsSilent: (kinds) => `${kinds.join("; ")}; how many each, not published`,
  unitsDashed: "Dashed box: how many, not published",
  unitsEach: "how many each, not published",
  unitsNone: "How many units took the lead is not published",
  units: "How many each unit leads",
  states: "How far",
  rungs: {
    received: "Received",
    answered: "Replied to",
    outcomes: "Class of outcome",
    evidence: "Outcome documented",
    satisfaction: "Rated for satisfaction",
    texts: "Suggestion public in full",
    replies: "Reply public in full",
  },
  saidClosed: "Closed, the report says",
  notes: {
    "claimed-texts": "public, the report says; not obtained by this site",
    "claimed-replies": "public, the report says; not obtained by this site",
    titles: "titles listed; full texts not published",
    "not-published": "not published",
  },
  rate: (figure, by, counted) =>
    by === null
      ? `${figure}; ${counted ? "who rated is not said" : "who rated, and how many, is not said"}`
      : `${figure}, rated by ${by}${counted ? "" : "; how many is not said"}`,
  misfit: ({ code, what, found, of, limit }) =>
    code === "sum"
      ? `${found} ${MISFIT[what]} do not match the ${limit} ${MISFIT[of]}.`
      : `${found} ${MISFIT[what]} are more than the ${limit} ${MISFIT[of]}.`,
  columns: { state: "State", unit: "Lead unit", rung: "Step", part: "Of these", count: "Suggestions" },
};
