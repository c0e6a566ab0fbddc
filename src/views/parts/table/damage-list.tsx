import type { ReactNode } from "react";
import type { Damage } from "#domain/schemas/source.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import styles from "./damage-list.module.css";

/** Damaged passages: the phrase as it was found, how the editors read it, and what they did about it. */
export function DamageList({ damage }: { readonly damage: readonly Damage[] }): ReactNode {
  const { lang, t } = usePlace();
  return (
    <ul className={styles.list}>
      {damage.map((d) => (
        <li key={d.id} id={`damage-${d.id}`}>
          <span className={styles.id}>{d.id}</span>
          <div>
            <p>
              <q lang="zh-CN" className={styles.printed}>
                {d.printed}
              </q>
              <span className={styles.place}>
                <span lang="zh-CN">{d.section}</span>
                {d.start !== undefined && d.end !== undefined && <span>{t.indicator.span(d.start + 1, d.end)}</span>}
                <span>{t.documents.damageKind[d.kind]}</span>
              </span>
            </p>
            <p>
              <strong>{t.documents.reading}</strong> {d.reading[lang]}
            </p>
            <p>
              <strong>{t.documents.treatment}</strong> {d.treatment[lang]}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
