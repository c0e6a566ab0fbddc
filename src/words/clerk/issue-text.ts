/** What is wrong, in a sentence, and what to do about it. */
export interface IssueText {
  readonly message: string;
  readonly remedy: string;
}
