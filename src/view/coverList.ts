/**
 * Marks the list of events, over which the evidence lies in a wide window. With `:has()` in the style sheet, the
 * browser would look through the whole page for each attribute that changes.
 */
export function coverList(isCovered: boolean): void {
  document.getElementById("events")?.toggleAttribute("data-covered", isCovered);
}
