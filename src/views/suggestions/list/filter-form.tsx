import { memo, type ReactNode, useId } from "react";
import { hasLimits } from "#domain/handling/limits.ts";
import { SORTS } from "#domain/handling/selection.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import type { useSearchText } from "#views/parts/frame/search-text.ts";
import type { Asked } from "./asked.ts";
import type { Choice } from "./choices.ts";
import { useRules } from "./tracked.ts";
import styles from "#views/parts/frame/filter.module.css";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

interface Props {
  readonly search: ReturnType<typeof useSearchText>;
  readonly choices: readonly Choice[];
  readonly asked: Asked;
  /** False where all items are of one unit. */
  readonly groups: boolean;
}

/** What to look for, which items, in which order. Everything chosen stands in the address. */
export function FilterForm({ search, choices, asked, groups }: Props): ReactNode {
  const { lang, set } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const id = useId();
  const { takeOver, text, type, compose } = search;
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
        <label htmlFor={id}>{suggestionsSaid.search}</label>
        <input
          ref={takeOver}
          id={id}
          type="search"
          name="q"
          placeholder={suggestionsSaid.searchHint}
          autoComplete="off"
          enterKeyHint="search"
          value={text}
          onChange={(event) => type(event.target.value)}
          onCompositionStart={() => compose(true)}
          onCompositionEnd={() => compose(false)}
        />
      </p>
      <Settings choices={choices} asked={asked} groups={groups} />
    </form>
  );
}

/** The fields that typing leaves alone: they are not drawn anew with every letter. */
const Settings = memo(function Settings({ choices, asked, groups }: Omit<Props, "search">): ReactNode {
  const { lang, set } = usePlace();
  const id = useId();
  const limited = hasLimits(useRules());
  const s = suggestionsWords(lang);
  return (
    <>
      {choices.map(({ name, label, options }) => (
        <p key={name}>
          <label htmlFor={id + name}>{label}</label>
          <select
            id={id + name}
            name={name}
            value={asked[name]}
            onChange={(event) => set(name, event.target.value, true)}
          >
            <option value="">{s.any}</option>
            {options.map((o) => (
              <option key={o.code} value={o.code}>
                {s.choice(o.name, o.count)}
              </option>
            ))}
            {/* What is asked for can be seen even where there is none of it. */}
            {asked[name] !== "" && !options.some((o) => o.code === asked[name]) && (
              <option value={asked[name]}>{s.choice(asked[name], 0)}</option>
            )}
          </select>
        </p>
      ))}
      <p>
        <label htmlFor={`${id}sort`}>{s.sort}</label>
        <select
          id={`${id}sort`}
          name="sort"
          value={asked.sort}
          onChange={(event) => set("sort", event.target.value === "number" ? "" : event.target.value, true)}
        >
          {SORTS.filter((code) => limited || code !== "overdue").map((code) => (
            <option key={code} value={code}>
              {s.sorts[code]}
            </option>
          ))}
        </select>
      </p>
      {groups && (
        <p>
          <label className={styles.check}>
            <input
              type="checkbox"
              name="group"
              value="unit"
              checked={asked.grouped}
              onChange={(event) => set("group", event.target.checked ? "unit" : "", true)}
            />
            {s.grouped}
          </label>
        </p>
      )}
    </>
  );
});
