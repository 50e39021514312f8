import { Component, type ReactNode, use } from "react";
import { FaultHelp } from "./FaultHelp";

interface Props {
  readonly message: string;
  readonly retry: string;
  /** Of what is said in its place. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Keeps a fault to the part it happened in: says so in its place, and tries again on request. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className={this.props.className}>
        <p>{this.props.message}</p>
        <button type="button" onClick={() => this.setState({ failed: false })}>
          {this.props.retry}
        </button>
        <Help />
      </div>
    );
  }
}

const Help = () => use(FaultHelp);
