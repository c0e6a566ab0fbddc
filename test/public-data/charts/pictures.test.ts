import { picturesOf, wordsInside } from "#test/charts/words-inside.ts";
import { publishedRelease } from "#test/support/published.ts";

wordsInside(picturesOf((await publishedRelease()).release));
