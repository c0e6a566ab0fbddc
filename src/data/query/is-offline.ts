import type { LoadFailure } from "#data/fetch/load-failure.ts";

/** Whether a file could not be had because there is no network. */
export const isOffline = (failure: LoadFailure): boolean => failure === "offline" || failure === "timeout";
