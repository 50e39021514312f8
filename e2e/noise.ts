/** What a page said or did that no reader should meet, in one line: "console: …", "request: …". */
export type Noise = string;

/**
 * What is wrong with what was heard: every noise that nothing expects, every expectation that nothing met.
 * One expectation may account for several noises, as a blocked request also shows in the console.
 */
export function complaints(heard: readonly Noise[], expected: readonly RegExp[]): readonly string[] {
  const unexpected = heard.filter((noise) => !expected.some((pattern) => matches(pattern, noise)));
  const unmet = expected.filter((pattern) => !heard.some((noise) => matches(pattern, noise)));
  return [
    ...unexpected.map((noise) => `Unexpected ${noise}`),
    ...unmet.map((pattern) => `Expected noise that never came: ${pattern}`),
  ];
}

/** Not `test`, which remembers where it left off in a pattern with the flag g. */
function matches(pattern: RegExp, noise: Noise): boolean {
  return noise.search(pattern) >= 0;
}

/** Whether an address leads to a server other than the site's. `data:` and `blob:` lead to none. */
export function isElsewhere(address: string, site: string): boolean {
  const url = new URL(address);
  return /^(https?|wss?):$/.test(url.protocol) && server(url) !== server(new URL(site));
}

/** A socket to the site is the site: `ws` stands to `http` as `wss` to `https`. */
function server(url: URL): string {
  return `${url.protocol.replace("ws", "http")}//${url.host}`;
}
