/** The longest beginning of a text that fits with an ellipsis; null if not even a letter does. */
export function shortened(text: string, width: number, widthOf: (text: string) => number): string | null {
  const letters = [...text];
  const beginning = (length: number) => `${letters.slice(0, length).join("").trimEnd()}…`;
  let fits = 0;
  let over = letters.length + 1;
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (widthOf(beginning(middle)) <= width) fits = middle;
    else over = middle;
  }
  return fits === 0 ? null : beginning(fits);
}
