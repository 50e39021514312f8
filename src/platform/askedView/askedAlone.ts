/** What the address asks for under that key, if it asks for nothing else but a theme. */
export function askedAlone(key: string): string | null {
  const asked = new URLSearchParams(location.search);
  asked.delete("theme");
  const [[only, value] = ["", ""], ...others] = asked;
  return only === key && others.length === 0 ? value : null;
}
