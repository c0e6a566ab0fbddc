import { pageDownloadsOf } from "#test/app/page-downloads-of.ts";
import { publishedSample } from "#test/support/file-samples.ts";

pageDownloadsOf("the published release", await publishedSample());
