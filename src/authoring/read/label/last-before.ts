/** Where a sign last stood before offsets that only grow, so that no stretch of a text is looked at twice. */
export class LastBefore {
  readonly #plain: string;
  readonly #sign: string;
  #last = -1;
  #next: number;

  constructor(plain: string, sign: string) {
    this.#plain = plain;
    this.#sign = sign;
    this.#next = plain.indexOf(sign);
  }

  /** The last place before `at`; -1 where there is none. */
  before(at: number): number {
    while (this.#next >= 0 && this.#next < at) {
      this.#last = this.#next;
      this.#next = this.#plain.indexOf(this.#sign, this.#next + 1);
    }
    return this.#last;
  }
}
