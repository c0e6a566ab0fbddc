/** A number of things in English. */
export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
