import { Component, type ReactNode } from "react";

interface Props {
  readonly onError: () => void;
  readonly children: ReactNode;
}

/** Where the live chart fails, the picture under it stays. */
export class LiveBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
