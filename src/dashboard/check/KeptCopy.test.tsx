import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { requireRecord } from "../../dossier/format/model";
import { source, testDossier } from "../../dossier/test/testDossier";
import { setKept } from "./checking";
import { KeptCopy } from "./KeptCopy";
import { loadKept } from "./keptCopies";

const daily = requireRecord(
  testDossier({ sources: [source({ url: "https://example.org/bread#:~:text=old" })] }).sources,
  "daily",
);
const ADDRESS = "https://example.org/bread";

/** A request or transaction that is answered in the next task. */
class Answer {
  readonly result: unknown;
  readonly error: DOMException | null;
  onsuccess = () => {};
  onerror = () => {};
  oncomplete = () => {};
  onabort = () => {};
  onupgradeneeded = () => {};
  constructor(result: unknown, error: DOMException | null = null) {
    this.result = result;
    this.error = error;
    setTimeout(() => {
      this.onupgradeneeded();
      if (error) for (const tell of [this.onerror, this.onabort]) tell();
      else for (const tell of [this.onsuccess, this.oncomplete]) tell();
    });
  }
}

/** What a browser stores; writing fails with the error, if one is given. */
function storage(records: Map<string, unknown>, error: DOMException | null = null) {
  const objectStore = {
    getAll: () => new Answer([...records.values()]),
    put: (record: { readonly address: string }) => {
      if (!error) records.set(record.address, record);
      return new Answer(record.address);
    },
    delete: (address: string) => {
      if (!error) records.delete(address);
      return new Answer(undefined);
    },
  };
  const database = {
    createObjectStore: () => objectStore,
    transaction: () => Object.assign(new Answer(null, error), { objectStore: () => objectStore }),
    close: () => {},
  };
  return { open: () => new Answer(database) };
}

const button = (name: string) => screen.findByRole("button", { name });
const said = () => document.body.textContent;

beforeEach(() => setKept(new Map()));
afterEach(cleanup);

describe("a copy of an article", () => {
  it("is kept when the reader says so, by the article's address, and removed at one click", async () => {
    const records = new Map<string, unknown>();
    vi.stubGlobal("indexedDB", storage(records));
    render(<KeptCopy source={daily} text="An article." />);
    expect(said()).toContain("It’s stored only in this browser");
    expect(records.size).toBe(0);
    await userEvent.click(await button("Keep in this browser"));
    await button("Remove it");
    expect(document.activeElement?.matches("[aria-live]")).toBe(true);
    expect([...records]).toEqual([[ADDRESS, { address: ADDRESS, text: "An article." }]]);
    expect(said()).toContain("kept in this browser, on this device only");
    await userEvent.click(await button("Remove it"));
    await button("Keep in this browser");
    expect(records.size).toBe(0);
  });

  it("that is kept is there when the page is opened again, and another may take its place", async () => {
    const records = new Map<string, unknown>([
      [ADDRESS, { address: ADDRESS, text: "An older copy." }],
      ["x", { of: "something else" }],
    ]);
    vi.stubGlobal("indexedDB", storage(records));
    await loadKept();
    render(<KeptCopy source={daily} text="An article." />);
    await button("Remove it");
    await userEvent.click(await button("Keep this one instead"));
    await vi.waitFor(() => expect(records.get(ADDRESS)).toEqual({ address: ADDRESS, text: "An article." }));
  });

  it.each([
    ["where nothing may be stored", new DOMException("", "SecurityError"), /doesn’t let this page store/],
    ["where there is no room", new DOMException("", "QuotaExceededError"), /storage is full/],
  ])("is not kept %s, which is said", async (_, error, words) => {
    vi.stubGlobal("indexedDB", storage(new Map(), error));
    render(<KeptCopy source={daily} text="An article." />);
    await userEvent.click(await button("Keep in this browser"));
    await vi.waitFor(() => expect(said()).toMatch(words));
  });

  it("is not kept by a browser that has no such storage, which is said", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await loadKept();
    render(<KeptCopy source={daily} text="An article." />);
    await userEvent.click(await button("Keep in this browser"));
    await vi.waitFor(() => expect(said()).toMatch(/doesn’t let this page store/));
  });

  it("is still known if it cannot be read again", async () => {
    vi.stubGlobal("indexedDB", storage(new Map(), new DOMException("", "UnknownError")));
    setKept(new Map([[ADDRESS, "An article."]]));
    await loadKept();
    render(<KeptCopy source={daily} text={null} />);
    await button("Remove it");
  });

  it("that cannot be removed is said to be there", async () => {
    vi.stubGlobal("indexedDB", storage(new Map(), new DOMException("", "UnknownError")));
    setKept(new Map([[ADDRESS, "An article."]]));
    render(<KeptCopy source={daily} text={null} />);
    await userEvent.click(await button("Remove it"));
    await vi.waitFor(() => expect(said()).toContain("We couldn’t remove it."));
    await button("Remove it");
  });
});
