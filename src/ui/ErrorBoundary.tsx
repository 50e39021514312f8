import { createContext, type ReactNode, use, useLayoutEffect, useRef, useState, useTransition } from "react";
import { ErrorBoundary as ReactErrorBoundary } from "react-error-boundary";
import { uiWords } from "#text";
import { passFocusOn } from "./passFocusOn";

/** What the page knows of a way out, beside Retry: shown with every fault under it. */
export const FaultHelp = createContext<ReactNode>(null);

interface Props {
  /** Said in place of what broke. */
  readonly message: string | ((error: unknown) => string);
  readonly className?: string | undefined;
  /** What has to be there before it is drawn again. */
  readonly prepare?: (() => Promise<unknown>) | undefined;
  /** Told when something breaks, and when that is over. */
  readonly onFault?: ((isBroken: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** Keeps a fault to the part it happened in, and tries again on request. React logs it. */
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
          // The message stays until it is known what came of it. If it fails again, the same is said.
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
