/** @throws if the browser refuses */
export async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}

export function leaveFullScreen(): void {
  // Somebody may have left it already.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}
