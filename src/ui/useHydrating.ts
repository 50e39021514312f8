import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this render hydrates the built page, or builds it. */
export const useHydrating = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
