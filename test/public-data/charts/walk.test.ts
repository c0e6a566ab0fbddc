import { announcedAsInTheTable } from "#test/charts/announced.ts";
import { publishedRelease } from "#test/support/published.ts";

announcedAsInTheTable("the published data", (await publishedRelease()).release);
