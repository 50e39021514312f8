/** JSON as the text of a script element: nothing in it can end the element. */
export const jsonInScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Code, in the same way: the backslash has no meaning in a string, template or pattern. */
export const codeInScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, "<\\");

/** HTML, in the same way. It has no script element, so this stands in attributes alone. */
export const htmlInScript = (html: string): string => html.replace(/<(?=\/?script)/gi, "&lt;");
