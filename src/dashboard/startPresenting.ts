import { enterFullScreen } from "../ui/fullScreen";
import type { Navigate } from "../view/useAddress";

/** Opens the deck, full screen where the browser allows it: without, it fills the window. */
export function startPresenting(navigate: Navigate, slide: string): void {
  enterFullScreen().catch(() => {});
  navigate.present(slide);
}
