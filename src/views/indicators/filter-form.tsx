import { type ReactNode, useId } from "react";
import type { Theme } from "#domain/schemas/indicator.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import styles from "#views/parts/frame/filter.module.css";
import type { Filter } from "./filter.ts";
import type { useSearchText } from "#views/parts/frame/search-text.ts";

interface Props {
  readonly search: ReturnType<typeof useSearchText>;
  readonly themes: readonly Theme[];
  readonly filter: Filter;
}

/** What to look for, in which theme, from which sources. Everything chosen stands in the address. */
export function FilterForm({ search, themes, filter }: Props): ReactNode {
  const { lang, t, set } = usePlace();
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
        <label htmlFor={`${id}q`}>{t.indicators.search}</label>
        <input
          ref={takeOver}
          id={`${id}q`}
          type="search"
          name="q"
          placeholder={t.indicators.searchHint}
          autoComplete="off"
          enterKeyHint="search"
          value={text}
          onChange={(event) => type(event.target.value)}
          onCompositionStart={() => compose(true)}
          onCompositionEnd={() => compose(false)}
        />
      </p>
      <p>
        <label htmlFor={`${id}topic`}>{t.indicators.theme}</label>
        <select
          id={`${id}topic`}
          name="topic"
          value={filter.topic}
          onChange={(event) => set("topic", event.target.value, true)}
        >
          <option value="">{t.indicators.allThemes}</option>
          {themes.map((theme) => (
            <option key={theme.id} value={theme.id}>
              {theme.name[lang]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label className={styles.check}>
          <input
            type="checkbox"
            name="official"
            value="1"
            checked={filter.official}
            onChange={(event) => set("official", event.target.checked ? "1" : "", true)}
          />
          {t.indicators.officialOnly}
        </label>
      </p>
    </form>
  );
}
