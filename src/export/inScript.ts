/** JSON as the text of a script element: nothing in it can end the element. */
export const jsonInScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Code, in the same way: the backslash has no meaning in a string, template or pattern. */
export const codeInScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, "<\\");
