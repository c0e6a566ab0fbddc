import { own } from "#domain/release/own.ts";
import { type ReactNode, useId } from "react";
import {
  COMMITMENT_STEPS,
  type CommitmentSelection,
  DUE_STATES,
  type TrackedCommitment,
} from "#domain/commitment/commitment.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import styles from "#views/parts/frame/filter.module.css";
import type { useSearchText } from "#views/parts/frame/search-text.ts";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";

interface Props {
  readonly search: ReturnType<typeof useSearchText>;
  readonly all: readonly TrackedCommitment[];
  readonly asked: CommitmentSelection;
}

/** What to look for, and which commitments. Everything chosen stands in the address. */
export function CommitmentFilter({ search, all, asked }: Props): ReactNode {
  const { lang, set, t } = usePlace();
  const { groups } = useShown().release.commitments;
  const id = useId();
  const c = commitmentsWords(lang);
  const { takeOver, text, type, compose } = search;
  const names: Readonly<Record<string, string>> = Object.fromEntries(groups.map((g) => [g.id, g.name[lang]]));
  return (
    <form
      role="search"
      className={styles.filter}
      onSubmit={(event) => {
        event.preventDefault();
        set("q", text);
      }}
    >
      <p className={styles.words}>
        <label htmlFor={id}>{c.search}</label>
        <input
          ref={takeOver}
          id={id}
          type="search"
          name="q"
          placeholder={c.searchHint}
          autoComplete="off"
          enterKeyHint="search"
          value={text}
          onChange={(event) => type(event.target.value)}
          onCompositionStart={() => compose(true)}
          onCompositionEnd={() => compose(false)}
        />
      </p>
      <Choice
        name="group"
        label={c.group}
        value={asked.group}
        codes={groups.map((g) => g.id)}
        nameOf={(code) => own(names, code) ?? code}
        count={(code) => all.filter(({ commitment }) => commitment.group === code).length}
      />
      <Choice
        name="step"
        label={c.step}
        value={asked.step}
        codes={COMMITMENT_STEPS}
        nameOf={(code) => c.steps[code]}
        count={(code) => all.filter(({ step }) => step === code).length}
      />
      <Choice
        name="evidence"
        label={c.evidence}
        value={asked.evidence}
        codes={["documented", "claimed", "none"]}
        nameOf={(code) => t.evidence[code]}
        count={(code) => all.filter(({ evidence }) => evidence === code).length}
      />
      <Choice
        name="due"
        label={c.timing}
        value={asked.due}
        codes={DUE_STATES}
        nameOf={(code) => c.dueStates[code]}
        count={(code) => all.filter(({ due }) => due === code).length}
      />
    </form>
  );
}

/** One setting, each choice with how many there are of it; those that there are none of are offered only where asked for. */
function Choice<C extends string>({
  name,
  label,
  value,
  codes,
  nameOf,
  count,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly codes: readonly C[];
  readonly nameOf: (code: C) => string;
  readonly count: (code: C) => number;
}): ReactNode {
  const { lang, set } = usePlace();
  const commitmentsSaid = commitmentsWords(lang);
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => set(name, event.target.value, true)}>
        <option value="">{commitmentsSaid.any}</option>
        {codes
          .filter((code) => code === value || count(code) > 0)
          .map((code) => (
            <option key={code} value={code}>
              {commitmentsSaid.choice(nameOf(code), count(code))}
            </option>
          ))}
      </select>
    </p>
  );
}
