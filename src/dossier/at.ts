/** The item at an index that must exist. Throws `RangeError` if it does not. */
export function at<T>(list: { readonly [place: number]: T }, place: number): T {
  const value = list[place];
  if (value === undefined) throw new RangeError(`Nothing at ${place}.`);
  return value;
}
