import { latestRelease } from "#test/mocks/read-set.ts";
import { reportOf } from "#test/domain/report-of.ts";

for (const set of ["full-decade", "targets", "gaps"] as const) reportOf(set, await latestRelease(set));
