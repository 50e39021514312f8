/** No element of a served page may have a style of its own; matches and highlights are the view's. */
const NOT_SERVED = /^(style|data-(lit|match|at|held|explained))$/;
/** What says how a chart may be worked: the figure around it does. */
const OF_CHART = /^(tabindex|role|aria-.*)$/;

/** Past hundredths of a pixel nothing can be seen. */
const LONG = /(?<=[" ,A-Z(-])\d+\.\d{3,}(?=[" ,A-Z)])/g;

/** The HTML without what only the charting library or a later state needs. */
export function bare(drawn: HTMLElement): string {
  // React still holds what it has drawn.
  const place = document.createElement("div");
  place.append(...Array.from(drawn.childNodes, (node) => node.cloneNode(true)));
  for (const element of place.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      if (NOT_SERVED.test(name) || (OF_CHART.test(name) && element.closest("svg")))
        element.removeAttribute(name);
    }
    const names = (element.getAttribute("class") ?? "").split(/\s+/);
    const own = names.filter((name) => !name.startsWith("recharts-")).join(" ");
    if (own === "") element.removeAttribute("class");
    else element.setAttribute("class", own);
  }
  const html = place.innerHTML;
  for (const element of place.querySelectorAll("[id]")) {
    if (!html.includes(`#${element.id})`)) element.removeAttribute("id");
  }
  for (const fill of place.querySelectorAll("defs > :not([id])")) fill.remove();
  for (const part of place.querySelectorAll("g, defs, title:empty, desc:empty")) {
    if (part.attributes.length === 0) part.replaceWith(...part.childNodes);
  }
  return place.innerHTML.replace(LONG, (number) => String(Number(Number(number).toFixed(2))));
}
