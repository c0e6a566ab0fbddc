import { Component, Fragment, type ReactNode } from "react";

interface Props {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  /** Counts how often the part was drawn. */
  readonly draw: number;
}

/** A part that fails again so soon has a fault of its own (ms). */
const SOON = 1000;

/**
 * Keeps a fault in one part of the page from taking the rest with it. The part is drawn afresh from its data first: others may
 * have changed the page under it (`app/shared-page`).
 */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, draw: 0 };
  #last = Number.NEGATIVE_INFINITY;

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(): void {
    const now = performance.now();
    if (now - this.#last > SOON) this.setState(({ draw }) => ({ failed: false, draw: draw + 1 }));
    this.#last = now;
  }

  override render(): ReactNode {
    const { failed, draw } = this.state;
    return failed ? this.props.fallback : <Fragment key={draw}>{this.props.children}</Fragment>;
  }
}
