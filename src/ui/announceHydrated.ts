/**
 * Says that a part of the page answers by itself from now on. What was clicked in it before, while it only stood
 * there as built, is clicked again: see src/platform/prerender/openPage.ts.
 */
export function announceHydrated(part: Element | null): void {
  // After React has attached what answers.
  queueMicrotask(() => part?.dispatchEvent(new Event("answers", { bubbles: true })));
}
