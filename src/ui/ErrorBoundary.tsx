import { Component, type ReactNode, use, useLayoutEffect, useRef, useTransition } from "react";
import { faultWords } from "#text";
import { FaultHelp, FaultWatch } from "./FaultHelp";
import { passFocusOn } from "./passFocusOn";

export interface FaultWords {
  readonly message: string;
  /** Of what is said in its place. */
  readonly className?: string | undefined;
}

interface FaultProps extends FaultWords {
  /** What is said stays until it is known what came of it. */
  readonly again: () => Promise<void> | void;
  /** Whether it has been tried again, in vain. */
  readonly tried: boolean;
}

/** Says in place of a part that it is not there, and tries again on request. */
export function Fault({ message, className, again, tried }: FaultProps) {
  const own = useRef<HTMLDivElement>(null);
  const [trying, attempt] = useTransition();
  const tell = use(FaultWatch);
  useLayoutEffect(() => {
    tell(true);
    return () => {
      tell(false);
      passFocusOn(own.current);
    };
  }, [tell]);
  return (
    <div ref={own} role="alert" aria-busy={trying} className={className}>
      <p>{message}</p>
      <button type="button" onClick={() => attempt(again)}>
        {faultWords.retry}
      </button>
      {tried && (
        // A file that came broken is kept by the browser for as long as the page is open.
        <button type="button" onClick={() => location.reload()}>
          {faultWords.reload}
        </button>
      )}
      {use(FaultHelp)}
    </div>
  );
}

interface Props extends FaultWords {
  readonly children: ReactNode;
}

/** Keeps a fault to the part it happened in. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean; readonly tried: boolean }> {
  override state = { failed: false, tried: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, ...words } = this.props;
    const { failed, tried } = this.state;
    if (!failed) return children;
    return <Fault {...words} tried={tried} again={() => this.setState({ failed: false, tried: true })} />;
  }
}
