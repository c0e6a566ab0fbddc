/** The part of the JSON-stat reader that tests use; it comes without types. */
declare module "jsonstat-toolkit" {
  export interface Category {
    readonly label: string;
    readonly unit: { readonly label: string } | null;
  }
  export interface Dimension {
    readonly label: string;
    readonly role: string;
    readonly id: readonly string[];
    Category(id: string): Category;
  }
  export interface Datum {
    readonly value: number | null;
    readonly status: string | null;
  }
  export interface Dataset {
    readonly class: string;
    readonly label: string;
    readonly n: number;
    readonly id: readonly string[];
    readonly length: number;
    readonly extension: unknown;
    readonly role: Readonly<Record<string, readonly string[]>>;
    Dimension(id: string): Dimension;
    Data(at: Readonly<Record<string, string>>): Datum;
    Data(at: number): Datum;
    Dataset(at: number): Dataset;
  }
  export default function JSONstat(data: unknown): Dataset;
}
