import { createContext, type ReactNode, startTransition, use, useEffect, useMemo, useState } from "react";
import { FaultHelp } from "../../ui/ErrorBoundary";
import { whenIdle } from "../../ui/whenIdle";

type Parts = typeof import("./parts");

const Context = createContext<Parts | null>(null);

interface Props {
  /** Not in a frame on another site, whose visitors did not ask for the whole page. */
  readonly wanted: boolean;
  readonly children: ReactNode;
}

/** Makes the page work offline, once it has loaded and is idle. The code for it is in a file of its own. */
export function Offline({ wanted, children }: Props) {
  const [parts, setParts] = useState<Parts | null>(null);
  useEffect(() => {
    if (wanted) {
      atRest(() =>
        import("./parts")
          .then((loaded) => {
            loaded.offline();
            // Suspends in a transition, so built exhibits stay on the page.
            startTransition(() => setParts(loaded));
          })
          .catch(() => {
            // The page works without it, and the next visit tries again.
          }),
      );
    }
  }, [wanted]);
  // One object as long as nothing changes, because React searches the whole page for readers of a new one.
  const help = useMemo(() => parts && <parts.ReloadOffer />, [parts]);
  return (
    <Context value={parts}>
      <FaultHelp value={help}>{children}</FaultHelp>
    </Context>
  );
}

export function ReadyOffline() {
  const parts = use(Context);
  return parts && <parts.ReadyOffline />;
}

export function NewVersion() {
  const parts = use(Context);
  return parts && <parts.NewVersion />;
}

function atRest(run: () => void): void {
  const idle = () => whenIdle(run);
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}
