/** Rows of "phrase => what is read of it". */
export const table = (rows: string): [string, string][] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [phrase = "", read = ""] = row.split("=>").map((part) => part.trim());
      return [phrase, read];
    });
