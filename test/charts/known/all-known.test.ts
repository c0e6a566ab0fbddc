import { latestRelease } from "#test/mocks/read-set.ts";
import { knownOnAWall } from "#test/charts/known-on-a-wall.ts";

for (const set of ["full-decade", "gaps", "targets"] as const) knownOnAWall(set, await latestRelease(set));
