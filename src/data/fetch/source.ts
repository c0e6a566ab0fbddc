import type { DataReader } from "#releases/reader/data-reader.ts";

/** Where the app has its data from. */
export interface DataSource {
  readonly files: DataReader;
  /** True where the build wrote a file of data for every page; else pages are cut from the whole release. */
  readonly pages: boolean;
  /** The text of a page of the site; `no-store`: as the host has it now. Rejects without a network. */
  readonly page: (address: string, init?: { readonly cache: "no-store" }) => Promise<string>;
}
