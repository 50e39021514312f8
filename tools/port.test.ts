import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, isPortFree, parsePort } from "./port.mjs";
import { Trouble } from "./trouble.mjs";

test.each([
  [undefined, 4173],
  ["", 4173],
  ["1", 1],
  ["8080", 8080],
  ["65535", 65535],
])("port %j is %i", (text, port) => {
  expect(parsePort(text, 4173)).toBe(port);
});

test.each(["0", "65536", "-1", "80.5", "8e3", "0x50", " 80", "abc"])("port %j is refused", (text) => {
  expect(() => parsePort(text, 4173)).toThrow(Trouble);
  expect(() => parsePort(text, 4173)).toThrow(`not "${text}"`);
});

test("a free port is free until something listens on it", async () => {
  const port = await freePort();
  expect(await isPortFree(port)).toBe(true);

  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  expect(await isPortFree(port)).toBe(false);

  server.close();
  await once(server, "close");
  expect(await isPortFree(port)).toBe(true);
});

test.each(["::1", "0.0.0.0", "::"])("a listener on %s takes the port", async (host) => {
  const port = await freePort();
  const server = createServer().listen(port, host);
  const listening = await once(server, "listening").then(
    () => true,
    () => false, // A machine may have no IPv6.
  );
  expect(await isPortFree(port)).toBe(!listening);
  server.close();
});
