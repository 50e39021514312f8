/** What stands at a place that is known to be there. */
export function at<T>(list: { readonly [place: number]: T }, place: number): T {
  const value = list[place];
  if (value === undefined) throw new RangeError(`Nothing at ${place}.`);
  return value;
}
