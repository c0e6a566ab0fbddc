import { Component, Fragment, type ReactNode } from "react";

interface Props {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  /** True where it failed again at once. */
  readonly lost: boolean;
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
  override state: State = { failed: false, lost: false, draw: 0 };
  #last = Number.NEGATIVE_INFINITY;
  #told = -1;

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(): void {
    // One draw can fail in several places.
    if (this.#told === this.state.draw) return;
    this.#told = this.state.draw;
    const now = performance.now();
    const lost = now - this.#last < SOON;
    this.setState(({ draw }) => ({ failed: lost, lost, draw: draw + 1 }));
    this.#last = now;
  }

  override render(): ReactNode {
    const { failed, lost, draw } = this.state;
    if (!failed) return <Fragment key={draw}>{this.props.children}</Fragment>;
    return lost && this.props.fallback;
  }
}
