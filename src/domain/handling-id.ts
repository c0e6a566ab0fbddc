/** The id of the picture of how a session's suggestions stand. */
export const handlingId = (session: string): string => `handling-${session}`;
