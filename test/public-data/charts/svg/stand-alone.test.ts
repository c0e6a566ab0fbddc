import { standAloneOf } from "#test/charts/stand-alone-of.ts";
import { publishedSample } from "#test/support/file-samples.ts";

standAloneOf("the published release", await publishedSample());
