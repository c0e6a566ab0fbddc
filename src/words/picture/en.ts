import type { PictureWords } from "./zh.ts";

export const en: PictureWords = {
  printed: "As printed",
  source: "Source",
  release: (id, publisher) => `Release ${id}, ${publisher}`,
  address: "Address",
  synthetic: "Synthetic data: every figure is made up.",
  more: (n) => `${n} values in all`,
};
