import * as v from "valibot";
import { UNIT_CODES } from "#domain/figure/unit.ts";

/** A unit by its printed form. `unstated` is a unit too: the document's own was lost. */
export const unitSchema = v.picklist(UNIT_CODES);
