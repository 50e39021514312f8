export const isFullScreen = (): boolean => document.fullscreenElement != null;

/** @throws if the browser refuses */
export async function enterFullScreen(): Promise<void> {
  if (!isFullScreen()) await document.documentElement.requestFullscreen();
}

/** @throws if the browser refuses */
export async function toggleFullScreen(): Promise<void> {
  if (isFullScreen()) await document.exitFullscreen();
  else await enterFullScreen();
}

export function leaveFullScreen(): void {
  // Somebody may have left it already.
  if (isFullScreen()) document.exitFullscreen().catch(() => {});
}
