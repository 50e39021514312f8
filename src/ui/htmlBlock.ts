/** The type of a data block of HTML: a script element whose text is not code, and of which no element is made. */
export const HTML_BLOCK = "text/html";

/** The policy of the page allows only this one to make HTML of text (src/platform/build/headers.ts). */
let policy: TrustedTypePolicy | undefined;

/** The elements of a data block of HTML. The build wrote it, so it is trusted. */
export function parseBlock(block: Element): DocumentFragment {
  policy ??= window.trustedTypes?.createPolicy("built", { createHTML: (html) => html });
  const template = document.createElement("template");
  const html = block.textContent;
  template.innerHTML = policy?.createHTML(html) ?? html;
  return template.content;
}
