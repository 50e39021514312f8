import { startTransition, useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this part came with the page as it was built, and the app took it over: the same for as long as it is there. */
export function useIsBuilt(): boolean {
  const [part] = useState(() => ({ isBuilt: false }));
  return useSyncExternalStore(
    never,
    () => part.isBuilt,
    // Asked while React takes the page over, and in the build.
    () => {
      part.isBuilt = true;
      return true;
    },
  );
}

/**
 * Whether this render takes over what the page was built with, or builds it. False follows in a transition: were it
 * urgent, React would take over in one task all of the page that hears of it.
 */
export function useHydrating(): boolean {
  const [hydrating, setHydrating] = useState(useIsBuilt());
  useEffect(() => startTransition(() => setHydrating(false)), []);
  return hydrating;
}
