/**
 * Runs in the head of the page, before any of it is seen. Stands in the page as its own source: it may use
 * nothing from outside.
 *
 * The theme that the address asks for is set. Where it asks for another view than the one that was built, that
 * one is kept out of sight until the app shows the right one, or does not come. What is clicked, typed or
 * chosen before its part of the page answers is so again once it does.
 */
export function openPage(themes: readonly string[]): void {
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get("theme");
  if (theme !== null && themes.includes(theme)) dataset.theme = theme;
  // These leave the page under them as it is.
  for (const key of ["theme", "evidence", "guide"]) asked.delete(key);
  if ([...asked].length > 0) {
    dataset.asked = "waiting";
    addEventListener(
      "error",
      ({ target }) => {
        if (target instanceof HTMLScriptElement && dataset.asked) dataset.asked = "failed";
      },
      true,
    );
    return;
  }

  /** An exhibit, or the page around them all. */
  const partOf = (element: Element) => element.closest("figure") ?? document.getElementById("root");
  const answering = new Set<Element | null>();
  let early: { readonly control: Element; readonly click: MouseEvent }[] = [];
  addEventListener(
    "click",
    (click) => {
      const control = click.target instanceof Element && click.target.closest("button, [data-evidence]");
      if (!control || answering.has(partOf(control))) return;
      if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
      click.preventDefault();
      click.stopPropagation();
      early.push({ control, click });
    },
    true,
  );
  let typed: { readonly field: HTMLInputElement; readonly text: string } | null = null;
  const type = (field: HTMLInputElement, text: string) => {
    // Past React, which takes what it has seen in the field already for no change.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  addEventListener(
    "input",
    (input) => {
      const { target: field } = input;
      if (!(field instanceof HTMLInputElement) || answering.has(partOf(field))) return;
      // Taking the field over empties it: what is typed then goes on from what was.
      const emptied = input instanceof InputEvent && input.data === field.value;
      typed = { field, text: (emptied && typed ? typed.text : "") + field.value };
    },
    true,
  );
  let chosen: { readonly list: HTMLSelectElement; readonly value: string }[] = [];
  addEventListener(
    "change",
    ({ target: list }) => {
      if (list instanceof HTMLSelectElement && !answering.has(partOf(list)))
        chosen.push({ list, value: list.value });
    },
    true,
  );
  addEventListener("answers", ({ target }) => {
    const part = target instanceof Element ? partOf(target) : null;
    answering.add(part);
    const own = early.filter(({ control }) => partOf(control) === part);
    early = early.filter((one) => !own.includes(one));
    if (typed && partOf(typed.field) === part) {
      const { field, text } = typed;
      typed = null;
      type(field, "");
      type(field, text);
    }
    const choices = chosen.filter(({ list }) => partOf(list) === part);
    chosen = chosen.filter((one) => !choices.includes(one));
    for (const { list, value } of choices) {
      // Taking the list over has set it back.
      list.value = value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }
    for (const { control, click } of own) control.dispatchEvent(new MouseEvent("click", click));
  });
}
