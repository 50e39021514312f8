import type { Navigate } from "../view/useAddress";

/** Opens the deck, full screen where the browser allows it: without, it fills the window. */
export function startPresenting(navigate: Navigate, slide: string): void {
  document.documentElement.requestFullscreen?.().catch(() => {});
  navigate.present(slide);
}
