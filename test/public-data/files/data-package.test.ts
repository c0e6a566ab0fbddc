import { dataPackageOf } from "#test/files/data-package-of.ts";
import { publishedSample } from "#test/support/file-samples.ts";

dataPackageOf("the published release", await publishedSample());
