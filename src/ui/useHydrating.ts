import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this render takes over what the page was built with, or builds it. */
export const useHydrating = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
