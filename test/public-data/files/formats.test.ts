import { formatsOf } from "#test/files/formats-of.ts";
import { publishedSample } from "#test/support/file-samples.ts";

formatsOf("the published release", await publishedSample());
