import type { WalkWords } from "./zh.ts";

export const en: WalkWords = {
  partial: "part of a year",
  range: (ends) => `range ${ends}`,
  source: "source",
  point: (n, of) => `${n} of ${of}`,
  series: (name, n, of) => `${name}, series ${n} of ${of}`,
  previous: "Previous",
  next: "Next",
  read: "Read aloud",
  sound: "Hear the series",
  silence: "Stop",
  table: "Table",
  help: "Keys",
  keys: [
    "Left and right arrows: previous and next value. Up and down arrows: previous and next series.",
    "Home and End: first and last value.",
    "T or Enter: opens the table. S: hear the series, higher tones for higher values, silence for gaps; Esc stops it.",
    "R: reads the value aloud, where the browser has a voice of this language. H or question mark: opens and closes this help.",
  ],
  sounding: "Playing the series",
  noSound: "This browser cannot play sounds",
  noVoice: "This browser has no English voice to read with",
};
