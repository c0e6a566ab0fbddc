/**
 * What a record has under a key from data or an address: its own only, never what every object answers to (`constructor`).
 * `undefined` where it has nothing.
 */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
