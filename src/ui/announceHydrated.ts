/** Says that a page which came built answers by itself from now on: tests and the bench wait for it. */
export function announceHydrated(page: Element | null): void {
  page?.setAttribute("data-hydrated", "");
}
