import { MOST_VALUES } from "#domain/files/figures.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";

type Take = (indicator: Indicator, values: readonly Observation[]) => Promise<void>;

/**
 * Holds every value of the indicators of which pages show a part, for the files that are made of them; beyond `MOST_VALUES` in
 * all they are given on as they come, so that a release of any size can be built.
 */
export class HeldValues {
  readonly #on: Take;
  readonly #held = new Map<string, readonly Observation[]>();
  readonly #indicators = new Map<string, Indicator>();
  #count = 0;

  constructor(on: Take) {
    this.#on = on;
  }

  get values(): ReadonlyMap<string, readonly Observation[]> {
    return this.#held;
  }

  readonly take: Take = async (indicator, values) => {
    this.#count += values.length;
    this.#held.set(indicator.id, values);
    this.#indicators.set(indicator.id, indicator);
    if (this.#count <= MOST_VALUES) return;
    for (const [id, all] of this.#held) {
      const whose = this.#indicators.get(id);
      if (whose !== undefined) await this.#on(whose, all);
    }
    this.#held.clear();
  };
}
