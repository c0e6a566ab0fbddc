import { pageDownloadsOf } from "#test/build/downloads/page-downloads-of.ts";
import { publishedSample } from "#test/support/file-samples.ts";

pageDownloadsOf("the published release", await publishedSample());
