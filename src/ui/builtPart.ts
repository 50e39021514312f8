/** What the page shows of an asked view before the app is there: see src/platform/askedView. */
export type BuiltPart = "slide" | "evidence";

export const BUILT_PART = "data-built";

/** For the part of the app that takes the place of a built one, in the same frame. */
export function removeBuiltPart(part: BuiltPart): void {
  document.querySelector(`[${BUILT_PART}="${part}"]`)?.remove();
}
