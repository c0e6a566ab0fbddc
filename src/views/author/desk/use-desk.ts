import { useCallback, useMemo, useState } from "react";
import {
  type Action,
  apply,
  applyAll,
  type Decision,
  decisionOf,
  type Draft,
  type DraftValue,
  progressOf,
  REJECT_REASONS,
  type RejectReason,
  undo,
} from "#authoring/draft/draft.ts";
import { type Definition, freshOf } from "#authoring/draft/new-indicator.ts";
import { basisOf } from "#authoring/draft/proposed.ts";
import { type Beside, lacksPart, type Part, partsFor } from "#authoring/draft/split.ts";
import type { Finding } from "#authoring/read/reading.ts";
import { PERIOD_PATTERN } from "#domain/period/period.ts";
import { own } from "#domain/release/own.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Item } from "./items.ts";
import type { Command } from "./keys.ts";
import type { Readable } from "./readable.ts";
import type { Drafted } from "./use-drafted.ts";

/** What is being done with the present figure. */
export type Mode = "look" | "edit" | "reject" | "define" | "part";

/** The desk on which figures are decided one by one. */
export interface Desk {
  readonly items: readonly Item[];
  readonly draft: Draft;
  /** What is published, with the indicators that the draft defines. */
  readonly release: Release;
  readonly findings: readonly Finding[];
  readonly progress: { readonly decided: number; readonly all: number };
  /** The present item; `null` where there is none. */
  readonly current: Item | null;
  /** Its number among the items, from 1. */
  readonly at: number;
  readonly decision: Decision | null;
  /** What would be published of it as it stands: as decided, else as proposed. */
  readonly value: DraftValue | null;
  readonly mode: Mode;
  /** Counts what was done, so that the focus follows. */
  readonly turn: number;
  readonly leftovers: number;
  /** An item as it was read. */
  readonly propose: (item: Item) => DraftValue;
  readonly run: (command: Command) => void;
  /** Takes everything that is read and not decided, as it was read. */
  readonly acceptAll: () => void;
  readonly reject: (reason: RejectReason, note: string) => void;
  readonly save: (value: DraftValue) => void;
  /** Begins to define an indicator for a value, which may be mended and not saved yet. */
  readonly beginDefine: (value: DraftValue) => void;
  /** What an indicator is being defined for; the present value unless another was given. */
  readonly defining: DraftValue | null;
  /** Whether an indicator with categories was asked for. */
  readonly splits: boolean;
  /** What stands beside the present figure in the document, in its unit. */
  readonly beside: readonly Beside[];
  /** The categories that the present figure can be put under. */
  readonly parts: readonly Part[];
  /** The indicator of the draft that can have a category more for the present figure; `null` where it is not clear which. */
  readonly growing: string | null;
  /** Defines an indicator: the value is of it from then on. One that the draft has already is mended. */
  readonly define: (definition: Definition) => void;
  readonly goTo: (key: string, mode?: Mode) => void;
  /** Replaces the draft, as by a merge. */
  readonly replace: (draft: Draft) => void;
}

export function useDesk(
  { draft, release, replace }: Drafted,
  { items, findings, propose, beside, readsAnew }: Readable,
  first: string | null,
): Desk {
  const { indicators } = draft;
  const keys = useMemo(() => items.flatMap(({ key, figure }) => (figure === null ? [] : [key])), [items]);
  const isOpen = (among: Draft, { key, figure }: Item): boolean => figure !== null && decisionOf(among, key) === null;
  const [currentKey, setCurrent] = useState(
    () =>
      first ??
      (items.find((item) => isOpen(draft, item)) ?? items.find(({ figure }) => figure !== null) ?? items[0])?.key,
  );
  const [choice, setChoice] = useState<number | null>(null);
  const [mode, setMode] = useState<Mode>(first === null ? "look" : "edit");
  const [turn, setTurn] = useState(0);
  const [given, setGiven] = useState<DraftValue | null>(null);
  const [splits, setSplits] = useState(false);

  // Read anew, a workbook may have the cell no more.
  const index = Math.max(
    0,
    items.findIndex(({ key }) => key === currentKey),
  );
  const current = items[index] ?? null;
  const decision = current === null ? null : decisionOf(draft, current.key);
  const proposal = useMemo(() => (current === null ? null : propose(current, choice)), [current, propose, choice]);
  const value = decision !== null && decision.kind !== "rejected" ? decision.value : proposal;

  const all = release.indicators.indicators;
  const isSplit = (id: string): boolean => own(indicators, id)?.breakdown !== undefined;
  const parts = value === null ? [] : partsFor(value.indicator, all, isSplit);
  const [one, ...others] = [...new Set(parts.map(({ indicator }) => indicator.id))];
  const growing = one !== undefined && others.length === 0 && isSplit(one) ? one : null;

  const goTo = useCallback((key: string, next: Mode = "look"): void => {
    setCurrent(key);
    setChoice(null);
    setGiven(null);
    setSplits(false);
    setMode(next);
    setTurn((n) => n + 1);
  }, []);

  /** The first item after (or before) the present one of which something holds; the search goes round. */
  const search = (holds: (item: Item) => boolean, step: 1 | -1, round: boolean): Item | undefined => {
    for (let n = 1; n <= items.length; n++) {
      const place = index + n * step;
      if (!round && (place < 0 || place >= items.length)) return undefined;
      const item = items[(place + items.length * 2) % items.length];
      if (item !== undefined && holds(item)) return item;
    }
    return undefined;
  };

  const act = (action: Action): void => {
    const next = apply(draft, action);
    replace(next);
    if (action.kind !== "decide") return goTo(action.key);
    const decided = action.decision;
    // A new indicator is there, and its figure wants more.
    if (action.defines !== undefined && decided.kind !== "rejected" && !isWhole(decided.value))
      return goTo(action.key, "edit");
    const open = search((item) => isOpen(next, item), 1, true);
    goTo(open?.key ?? action.key);
  };

  /** What a value is to be; `null` where there is no figure. */
  const decisionWith = (saved: DraftValue): Decision | null => {
    if (current === null || proposal === null) return null;
    const kind = current.figure === null ? "added" : "accepted";
    const plain = (choice ?? 0) === 0 && saved === proposal;
    return current.figure === null || plain ? { kind, value: saved } : { kind: "edited", value: saved, was: proposal };
  };

  const save = (saved: DraftValue): void => {
    const next = decisionWith(saved);
    if (current !== null && next !== null) act({ kind: "decide", key: current.key, decision: next });
  };

  const defining = given ?? value;
  const define = (defines: Definition): void => {
    if (current === null || defining === null) return;
    const { indicator, category } = defines;
    const { key } = current;
    const isAlone = readsAnew && current.figure === null;
    // What is already of it stays what it is; one that is put under a category of it is decided with that.
    const stays = category === undefined || (defining.indicator === indicator.id && defining.category === category);
    if (isAlone || (own(indicators, indicator.id) !== undefined && stays)) return act({ kind: "define", key, defines });
    const { category: _, ...rest } = defining;
    const fresh = freshOf(indicator);
    const next = decisionWith({
      ...rest,
      indicator: fresh.id,
      ...(category === undefined ? {} : { category }),
      basis: basisOf(release, fresh),
    });
    if (next !== null) act({ kind: "decide", key, decision: next, defines });
  };

  const acceptAll = (): void => {
    const open = items.filter((item) => isOpen(draft, item)).map((item) => [item.key, propose(item, null)] as const);
    replace(
      applyAll(
        draft,
        open.map(([key, taken]) => ({ kind: "decide", key, decision: { kind: "accepted", value: taken } })),
      ),
    );
    const last = open[open.length - 1];
    if (last !== undefined) goTo(last[0]);
  };

  const enter = (next: Mode): void => {
    setMode(next);
    setTurn((n) => n + 1);
  };

  /** Takes the present figure as one of a category. */
  const put = ({ indicator, category }: Part): void => {
    if (value === null) return;
    const placed = { ...value, indicator: indicator.id, category };
    const whole = indicator.id === value.indicator ? placed : { ...placed, basis: basisOf(release, indicator) };
    if (isWhole(whole)) return save(whole);
    setGiven(whole);
    enter("edit");
  };

  const reject = (reason: RejectReason, note: string): void => {
    if (current !== null) act({ kind: "decide", key: current.key, decision: { kind: "rejected", reason, note } });
  };

  const run = (command: Command): void => {
    if (current === null) return;
    const move = (item: Item | undefined): void => {
      if (item !== undefined) goTo(item.key, item.figure === null ? "edit" : "look");
    };
    const isFigure = (item: Item): boolean => item.figure !== null || decisionOf(draft, item.key) !== null;
    switch (command.kind) {
      case "accept":
        if (mode !== "look" || value === null) return undefined;
        // What nobody has named cannot be taken yet.
        if (value.indicator === "" || current.figure === null) return goTo(current.key, "edit");
        return lacksPart(value, all) ? enter("part") : save(value);
      case "edit":
      case "define":
      case "reject":
        return enter(command.kind);
      case "category":
        if (parts.length > 0) return enter("part");
        setSplits(true);
        return enter("define");
      case "part": {
        const part = parts[command.nth];
        if (part !== undefined) return put(part);
        if (growing === null || value === null) return undefined;
        const { category: _, ...rest } = value;
        setGiven({ ...rest, indicator: growing });
        return enter("define");
      }
      case "reason": {
        const reason = REJECT_REASONS[command.nth];
        return reason === undefined ? undefined : reject(reason, "");
      }
      case "candidate": {
        if (decision !== null || mode !== "look" || current.figure?.indicator[command.nth] === undefined)
          return undefined;
        setChoice(command.nth);
        return undefined;
      }
      case "clear":
        return act({ kind: "clear", key: current.key });
      case "previous":
        return move(search(isFigure, -1, false));
      case "next":
        return move(search(isFigure, 1, false));
      case "next-open":
        return move(search((item) => isOpen(draft, item), 1, true));
      case "add":
        return move(search((item) => item.figure === null && decisionOf(draft, item.key) === null, 1, true));
      case "undo": {
        const last = draft.history[draft.history.length - 1];
        if (last === undefined) return undefined;
        replace(undo(draft));
        return goTo(last.key);
      }
      case "cancel":
        return goTo(current.key);
    }
  };

  return {
    items,
    draft,
    release,
    findings,
    progress: progressOf(draft, keys),
    current,
    at: index + 1,
    decision,
    value,
    mode,
    turn,
    leftovers: items.filter(({ key, figure }) => figure === null && decisionOf(draft, key) === null).length,
    propose: (item) => propose(item, null),
    run,
    acceptAll,
    reject,
    save,
    beginDefine: (mended) => {
      setGiven(mended);
      enter("define");
    },
    defining,
    splits,
    beside: current === null ? [] : beside(current),
    parts,
    growing,
    define,
    goTo,
    replace,
  };
}

/** True of a figure with a number and a period. */
const isWhole = ({ value, lower, period }: DraftValue): boolean =>
  (value !== null || lower !== undefined) && PERIOD_PATTERN.test(period);
