import { within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeRecords } from "../../export/writers";
import { openPage } from "../../view/test/viewing";
import { DownloadAllMenu } from "./DownloadAllMenu";

/** The names of the files that were handed to the reader. */
const saved: string[] = [];
const fetched = vi.fn<() => Promise<Response>>();
const logged = vi.fn();
let close = async () => {};

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal("fetch", fetched);
  vi.spyOn(console, "error").mockImplementation(logged);
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:mine");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(async () => {
  await close();
  fetched.mockReset();
  logged.mockReset();
  vi.restoreAllMocks();
});

async function open() {
  const { page, close: leave } = await openPage(<DownloadAllMenu />);
  close = leave;
  const menu = within(page);
  return {
    page,
    menu,
    button: (name: string) => menu.queryByRole("button", { name }),
    press: (name: string) => userEvent.click(menu.getByRole("button", { name })),
    choose: (name: string) => userEvent.click(menu.getByRole("menuitem", { name })),
    said: (words: RegExp | string) => menu.findByText(words),
  };
}

const json = async () => new Response("{}", { headers: { "content-type": "application/json" } });

it("offers the whole in seven ways: to show, to print, to work with", async () => {
  const { menu } = await open();
  expect(menu.getAllByRole("menuitem").map((entry) => entry.textContent)).toEqual([
    "PowerPoint",
    "Handout (print)",
    "Slides, one per page (print)",
    "This dashboard as one file",
    "Dossier (JSON)",
    "All figures (CSV)",
    "All events (CSV)",
  ]);
});

describe("a file", () => {
  it.each([
    ["Dossier (JSON)", "dossier.json"],
    ["All figures (CSV)", "figures.csv"],
    ["All events (CSV)", "events.csv"],
  ])("of %s is handed to the reader, which is said", async (way, name) => {
    fetched.mockImplementation(json);
    const { choose, said } = await open();
    await choose(way);
    await said(`Downloading ${name}`);
    expect(saved).toEqual([name]);
  });

  it.each([
    ["is not there", async () => new Response("", { status: 404 })],
    ["is the start page", async () => new Response("", { headers: { "content-type": "text/html" } })],
    ["does not come", () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("that %s can be asked for once more", async (_, answer) => {
    fetched.mockImplementationOnce(answer).mockImplementation(json);
    const { choose, press, said, button } = await open();
    await choose("Dossier (JSON)");
    await said("The dossier didn’t download. Check your connection.");
    expect(logged).not.toHaveBeenCalled();
    await press("Try again");
    await said(/^Downloading/);
    expect(saved).toEqual(["dossier.json"]);
    expect(document.activeElement).toBe(button("Download"));
  });

  it("that our code fails to make is logged, said to be our fault, and the next best is offered", async () => {
    const bug = new TypeError("x is undefined");
    vi.spyOn(writeRecords, "events").mockImplementation(() => {
      throw bug;
    });
    const { page, choose, press, said, button } = await open();
    await choose("All events (CSV)");
    await said(/^We couldn’t make this\. It’s our fault/);
    expect(page.textContent).not.toMatch(/connection/);
    expect(logged).toHaveBeenCalledExactlyOnceWith(bug);
    expect(button("Dossier (JSON) instead")).not.toBeNull();
    await press("Dismiss");
    expect(page.textContent).not.toMatch(/fault/);
  });
});

describe("a handout", () => {
  it("is printed", async () => {
    vi.stubGlobal("print", () => dispatchEvent(new Event("beforeprint")));
    const { page, choose } = await open();
    await choose("Handout (print)");
    await vi.waitFor(() => expect(page.textContent).not.toMatch(/One moment/));
    expect(page.textContent).not.toMatch(/doesn’t print/);
  });

  const refuse = () => {
    throw new DOMException("No.", "SecurityError");
  };

  it.each([
    ["throws", refuse],
    ["does nothing", () => {}],
  ])("that the browser doesn’t print, for it %s, leads to the PowerPoint", async (_, print) => {
    vi.stubGlobal("print", print);
    const { choose, menu, button } = await open();
    await choose("Handout (print)");
    await menu.findByText(/^Your browser doesn’t print from here/, {}, { timeout: 3_000 });
    expect(button("PowerPoint instead")).not.toBeNull();
  });
});
