/** The parts of an asked view that the page shows before the app is hydrated: see src/platform/askedView. */
export type BuiltPart = "slide" | "evidence";

export const BUILT_PART = "data-built";

/** For the part of the app that replaces a built one, in the same frame. */
export function removeBuiltPart(part: BuiltPart): void {
  for (const built of document.querySelectorAll(`[${BUILT_PART}="${part}"]`)) built.remove();
}
