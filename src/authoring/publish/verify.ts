import { join } from "node:path";
import { checkPublished, type Published } from "./check-published.ts";
import { addressReader } from "#releases/reader/address-reader.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { readSite } from "#authoring/folder/read-site.ts";

/** Where published data lie. With `base` the place is that of the whole site, and the data are in `data/` below it. */
export type VerifyPlace =
  | { readonly folder: string; readonly base: boolean }
  | { readonly address: string; readonly base: boolean; readonly fetch: typeof fetch };

/**
 * Checks that every listed file of every release is there as it was published, and that nothing else lies among them. A site
 * that was set up in a folder and has published nothing has nothing amiss.
 */
export async function verify(place: VerifyPlace): Promise<Published> {
  if ("folder" in place) {
    const reader = folderReader(place.base ? join(place.folder, "data") : place.folder);
    const { site, begun, issues } = await readSite(reader);
    return site !== null && !begun ? { newest: null, releases: 0, files: 0, issues } : checkPublished(reader);
  }
  const root = place.address.endsWith("/") ? place.address : `${place.address}/`;
  return checkPublished(addressReader(place.base ? new URL("data/", root).href : root, place.fetch));
}
