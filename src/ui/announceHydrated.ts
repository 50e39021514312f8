/** Announces that a built page is hydrated. Tests and the bench wait for it. */
export function announceHydrated(page: Element | null): void {
  page?.setAttribute("data-hydrated", "");
}
