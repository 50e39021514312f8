import { createContext, type ReactNode, use, useLayoutEffect, useRef, useState, useTransition } from "react";
import { ErrorBoundary as ReactErrorBoundary } from "react-error-boundary";
import { uiWords } from "#text";
import { passFocusOn } from "./passFocusOn";

/** A page-wide way out, beside Retry, that is shown with every error under it. */
export const FaultHelp = createContext<ReactNode>(null);

interface Props {
  /** Shown instead of what broke. */
  readonly message: string | ((error: unknown) => string);
  readonly className?: string | undefined;
  /** Awaited before the next attempt. */
  readonly prepare?: (() => Promise<unknown>) | undefined;
  /** Called with true when something breaks, and with false when it works again. */
  readonly onFault?: ((isBroken: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** Contains an error in its part of the page, with a Retry button. React logs the error. */
export function ErrorBoundary({ message, className, prepare, onFault, children }: Props) {
  const [tried, setTried] = useState(false);
  return (
    <ReactErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => (
        <Fault
          message={typeof message === "string" ? message : message(error)}
          className={className}
          tried={tried}
          onFault={onFault}
          // The message stays until the attempt has ended. If it fails, the same message remains.
          retry={async () => {
            await (prepare?.() ?? Promise.resolve()).then(resetErrorBoundary, () => {});
            setTried(true);
          }}
        />
      )}
    >
      {children}
    </ReactErrorBoundary>
  );
}

interface FaultProps extends Pick<Props, "className" | "onFault"> {
  readonly message: string;
  readonly tried: boolean;
  readonly retry: () => Promise<void>;
}

function Fault({ message, className, tried, onFault, retry }: FaultProps) {
  const own = useRef<HTMLDivElement>(null);
  const [isTrying, attempt] = useTransition();
  useLayoutEffect(() => {
    onFault?.(true);
    return () => onFault?.(false);
  }, [onFault]);
  useLayoutEffect(() => () => passFocusOn(own.current), []);
  return (
    <div ref={own} role="alert" aria-busy={isTrying} className={className}>
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
