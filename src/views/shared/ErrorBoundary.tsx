import { Component, type ReactNode } from "react";
import { sentences } from "./sentences.ts";

interface Props {
  readonly children: ReactNode;
  /** What to show instead; by default a sentence and a button that tries again. */
  readonly fallback?: (retry: () => void) => ReactNode;
}

/** Keeps the failure of one pane from taking the page with it. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const retry = () => this.setState({ failed: false });
    return (
      this.props.fallback?.(retry) ?? (
        <div className="pane-failure" role="alert">
          <p>{sentences.opening.failedPane}</p>
          <button type="button" className="button" onClick={retry}>
            {sentences.opening.reload}
          </button>
        </div>
      )
    );
  }
}
