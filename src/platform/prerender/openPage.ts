/**
 * Runs in the head of the page, before any of it is seen. Stands in the page as its own source: it may use nothing
 * from outside.
 *
 * Sets the theme that the address asks for. If the address asks for another view than the one that was built, the page
 * stays hidden until the script behind its dossier has brought it to that view; if it asks for another dossier, or the
 * presenter's window, until the app shows it or does not come.
 * @param themes those that there are
 */
export function openPage(themes: readonly string[]): void {
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get("theme");
  if (theme !== null && themes.includes(theme)) dataset.theme = theme;
  const needsApp = asked.has("dossier") || asked.has("presenter");
  for (const key of ["theme", "guide"]) asked.delete(key);
  if ([...asked].length === 0) return;
  dataset.asked = needsApp ? "waiting" : "view";
  if (!needsApp) return;
  addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLScriptElement && dataset.asked) dataset.asked = "failed";
    },
    true,
  );
}
