import { useSyncExternalStore } from "react";

/** Smaller than that, text of the stage cannot be read: phones, and windows whose reader has zoomed in. */
export const SMALL_WINDOW = "(width < 700px), (height < 480px)";

export const useHasRoomForStage = (): boolean => useSyncExternalStore(subscribe, hasRoom, () => true);

const hasRoom = () => !matchMedia(SMALL_WINDOW).matches;

function subscribe(changed: () => void): () => void {
  const small = matchMedia(SMALL_WINDOW);
  small.addEventListener("change", changed);
  return () => small.removeEventListener("change", changed);
}
