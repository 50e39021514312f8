import { type ReactNode, use, useLayoutEffect, useRef, useState, useTransition } from "react";
import { type FallbackProps, ErrorBoundary as ReactErrorBoundary } from "react-error-boundary";
import { uiWords } from "#text";
import { FaultHelp, FaultWatch } from "./FaultHelp";
import { passFocusOn } from "./passFocusOn";

export interface FaultWords {
  readonly message: string;
  /** Of what is said in place of the part. */
  readonly className?: string | undefined;
}

interface FaultProps extends FaultWords {
  /** The message stays until it is known what came of it. */
  readonly retry: () => Promise<void> | void;
  /** Whether it has been tried again, in vain. */
  readonly tried: boolean;
}

/** Says in place of a part that it is not there, and tries again on request. */
function Fault({ message, className, retry, tried }: FaultProps) {
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
      <button type="button" onClick={() => attempt(retry)}>
        {uiWords.retry}
      </button>
      {tried && (
        // A browser keeps a file that came broken for as long as the page is open.
        <button type="button" onClick={() => location.reload()}>
          {uiWords.reload}
        </button>
      )}
      {use(FaultHelp)}
    </div>
  );
}

interface Props extends FaultWords {
  /** What has to be there before the part is drawn again. */
  readonly prepare?: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** Keeps a fault to the part it happened in. React logs it. */
export function ErrorBoundary({ message, className, prepare, children }: Props) {
  const [tried, setTried] = useState(false);
  const fallback = ({ resetErrorBoundary }: FallbackProps) => {
    const retry = async () => {
      try {
        await prepare?.();
        resetErrorBoundary();
      } finally {
        setTried(true);
      }
    };
    return (
      <Fault message={message} className={className} tried={tried} retry={() => retry().catch(() => {})} />
    );
  };
  return <ReactErrorBoundary fallbackRender={fallback}>{children}</ReactErrorBoundary>;
}
