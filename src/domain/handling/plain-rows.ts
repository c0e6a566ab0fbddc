/** A page holds at most this many rows; a longer list shows those near the reader, and in HTML and on paper the first. */
export const PLAIN_ROWS = 200;
