import type { Absence } from "#releases/reader/data-reader.ts";

/** Why a file could not be had. */
export type LoadFailure = Absence["failure"] | "not-json";
