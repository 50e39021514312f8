import { startTransition, useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this component was hydrated from the built page. The answer does not change while it is mounted. */
export function useIsBuilt(): boolean {
  const [{ isBuilt, build }] = useState(ownAnswer);
  return useSyncExternalStore(never, isBuilt, build);
}

/** Of one component. React calls `build` during hydration and in the build only. */
function ownAnswer() {
  let built = false;
  return {
    isBuilt: () => built,
    build: () => {
      built = true;
      return true;
    },
  };
}

/**
 * Whether this render hydrates the built page, or builds it. It turns false in a transition: an urgent update would
 * make React hydrate every part that depends on it in one task.
 */
export function useHydrating(): boolean {
  const [hydrating, setHydrating] = useState(useIsBuilt());
  useEffect(() => startTransition(() => setHydrating(false)), []);
  return hydrating;
}
