/**
 * What a text is made for. `check`: to be held against what was published of it; hashes and spans rest on this form, so that it
 * stays as it is · `read`: to find figures in it; marks of notes stand in brackets, tables keep their columns, and what surrounds
 * the document on its page is left out.
 */
export type Manner = "check" | "read";
