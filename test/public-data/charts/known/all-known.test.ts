import { knownOnAWall } from "#test/charts/known-on-a-wall.ts";
import { publishedRelease } from "#test/support/published.ts";

knownOnAWall("the published release", (await publishedRelease()).release);
