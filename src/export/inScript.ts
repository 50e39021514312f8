/** JSON as the text of a script element: nothing in it can end the element. */
export const jsonInScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Code likewise: in a string, a template or a pattern the backslash says nothing. */
export const codeInScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, "<\\");
