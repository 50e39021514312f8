/** Names and numbers of machines that others cannot reach: this one, and private networks (RFC 1918, 3927, 4193, 6762). */
const LOCAL = [
  /^localhost$/,
  /\.(localhost|local|internal|lan|home\.arpa)$/,
  /^(127|10|0)(\.\d+){3}$/,
  /^192\.168(\.\d+){2}$/,
  /^169\.254(\.\d+){2}$/,
  /^172\.(1[6-9]|2\d|3[01])(\.\d+){2}$/,
  /^\[::1?\]$/,
  /^\[f[cd][\da-f]{2}:/,
  /^\[fe[89ab][\da-f]:/,
];

/** Whether an address works only on this device or its network: a file, localhost, a private address, a bare name. */
export function isLocal(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") return true;
  return (
    (!hostname.includes(".") && !hostname.startsWith("[")) || LOCAL.some((local) => local.test(hostname))
  );
}
