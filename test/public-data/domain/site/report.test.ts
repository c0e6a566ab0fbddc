import { reportOf } from "#test/domain/report-of.ts";
import { publishedRelease } from "#test/support/published.ts";

reportOf("the published release", (await publishedRelease()).release);
