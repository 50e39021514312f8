import { useSyncExternalStore } from "react";

/** Smaller than that, text of the stage cannot be read: phones, and windows whose reader has zoomed in. */
const SMALL = "(width < 700px), (height < 480px)";

export const useHasRoomForStage = (): boolean => useSyncExternalStore(subscribe, hasRoom, () => true);

const hasRoom = () => !matchMedia(SMALL).matches;

function subscribe(changed: () => void): () => void {
  const small = matchMedia(SMALL);
  small.addEventListener("change", changed);
  return () => small.removeEventListener("change", changed);
}
