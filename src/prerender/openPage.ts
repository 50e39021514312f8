/**
 * Runs in the head of the page, before any of it is seen. The theme that the address asks for is set; where it
 * asks for another view than the one that was built, that one is kept out of sight until the app shows the
 * right one, or does not come. Stands in the page as its own source: it may use nothing from outside.
 */
export function openPage(themes: readonly string[]): void {
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get("theme");
  if (theme !== null && themes.includes(theme)) dataset.theme = theme;
  // These two leave the page under them as it is.
  asked.delete("theme");
  asked.delete("evidence");
  if ([...asked].length === 0) return;
  dataset.asked = "waiting";
  addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLScriptElement && dataset.asked) dataset.asked = "failed";
    },
    true,
  );
}
