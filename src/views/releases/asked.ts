import { namesVersion } from "#domain/release-order.ts";

/** The release or day that a query asks for under a name; empty where there is none, or where the name is used by others. */
export const versionIn = (query: URLSearchParams, name: "from" | "to"): string =>
  query.getAll(name).find(namesVersion) ?? "";
