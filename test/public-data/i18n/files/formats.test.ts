import { formatsOf } from "#test/i18n/files/formats-of.ts";
import { publishedSample } from "#test/support/file-samples.ts";

formatsOf("the published release", await publishedSample());
