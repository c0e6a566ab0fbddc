import { type ReactNode, useContext, useState } from "react";
import type { ReleaseEntry } from "#domain/versions/history.ts";
import { type Verified, verifyFiles } from "#data/verify/verify-files.ts";
import { releaseWords } from "#words/release/release-words.ts";
import { AskContext, usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";

/** Fetches the files of a release anew and says of each whether it is what was published. */
export function VerifyFiles({ entry }: { readonly entry: ReleaseEntry }): ReactNode {
  const { lang, t } = usePlace();
  const ask = useContext(AskContext);
  const words = releaseWords(lang);
  const [state, setState] = useState<"idle" | "busy" | readonly Verified[]>("idle");
  const start = async (): Promise<void> => {
    if (ask === null) return;
    setState("busy");
    const key = ["verified", entry.id];
    setState(await ask({ key, of: ({ files }) => verifyFiles(files, entry), holds: () => false }));
  };
  const same = typeof state === "string" ? 0 : state.filter(({ result }) => result === "same").length;
  return (
    <>
      <p>
        <button type="button" disabled={state === "busy"} onClick={() => void start()}>
          {words.verifyStart}
        </button>
      </p>
      <div aria-live="polite">
        {state === "busy" && <p>{words.verifyBusy}</p>}
        {typeof state !== "string" && (
          <Notice role={same === state.length ? "status" : "alert"} title={words.verified(same, state.length)}>
            <ul>
              {state.map(({ name, result }) => (
                <li key={name}>
                  <code>{name}</code>
                  {t.punctuation.colon}
                  {words.verifiedAs[result]}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </>
  );
}
