import { Component, type ReactNode, use } from "react";
import { FaultHelp } from "./FaultHelp";

export interface FaultWords {
  readonly message: string;
  readonly retry: string;
  /** Of what is said in its place. */
  readonly className?: string | undefined;
}

interface FaultProps extends FaultWords {
  readonly again: () => void;
}

/** Says in place of a part that it is not there, and tries again on request. */
export function Fault({ message, retry, className, again }: FaultProps) {
  return (
    <div role="alert" className={className}>
      <p>{message}</p>
      <button type="button" onClick={again}>
        {retry}
      </button>
      {use(FaultHelp)}
    </div>
  );
}

interface Props extends FaultWords {
  readonly children: ReactNode;
}

/** Keeps a fault to the part it happened in. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, ...words } = this.props;
    if (!this.state.failed) return children;
    return <Fault {...words} again={() => this.setState({ failed: false })} />;
  }
}
