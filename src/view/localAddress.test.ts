import { expect, test } from "vitest";
import { isLocal } from "./localAddress";

test.each([
  "http://localhost:4173/",
  "http://news.localhost/",
  "http://127.0.0.1:8080/?year=2024",
  "http://127.1.2.3/",
  "http://0.0.0.0/",
  "http://10.1.2.3/",
  "http://172.16.0.1/",
  "http://172.31.255.1/",
  "http://192.168.1.20/page",
  "http://169.254.0.7/",
  "http://[::1]:4173/",
  "http://[fd12:3456::1]/",
  "http://[fe80::1]/",
  "http://mac-mini.local/",
  "http://printer/",
  "file:///home/reader/dashboard.html",
  "dashboard.html?year=2024#exhibit-revenue",
])("%s opens only here", (address) => expect(isLocal(address)).toBe(true));

test.each([
  "https://example.com/",
  "https://news.example.org:8443/numbers/?year=2024#exhibit-revenue",
  "http://172.32.0.1/",
  "http://172.15.0.1/",
  "http://11.0.0.1/",
  "http://100.10.0.1/",
  "http://[2001:db8::1]/",
  "https://localhost.example.com/",
  "https://10.example.com/",
])("%s opens anywhere", (address) => expect(isLocal(address)).toBe(false));
