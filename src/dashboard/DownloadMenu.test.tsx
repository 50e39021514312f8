import { within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { Refusal } from "../export/Refusal";
import { writeExhibit } from "../export/writers";
import { openPage } from "../view/test/viewing";
import { DownloadMenu } from "./DownloadMenu";

const [exhibit] = realDossier.exhibits;

/** The names of the files that were handed to the reader. */
const saved: string[] = [];
let close = async () => {};

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:mine");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(async () => {
  await close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function open() {
  const { page, close: leave, doing } = await openPage(<DownloadMenu exhibit={exhibit} />);
  close = leave;
  const menu = within(page);
  return {
    page,
    doing,
    button: (name: string) => menu.queryByRole("button", { name }),
    press: (name: string) => userEvent.click(menu.getByRole("button", { name })),
    choose: (name: string) => userEvent.click(menu.getByRole("menuitem", { name })),
    said: (words: RegExp | string) => menu.findByText(words),
  };
}

describe("a file", () => {
  it("is handed to the reader, which is said for as long as it takes to read", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"], shouldAdvanceTime: true });
    const { page, choose, said, doing } = await open();
    await choose("Data: CSV");
    await said(/^Downloading \S+\.csv$/);
    expect(saved).toEqual([expect.stringMatching(/^[a-z0-9-]+\.csv$/)]);
    await doing(() => vi.advanceTimersByTime(4_000));
    expect(page.textContent).not.toMatch(/Downloading/);
  });

  it.each([
    [
      "raster",
      "As wide as a column",
      "To edit: SVG instead",
      /couldn’t make a PNG, possibly for lack of memory/,
      "svg",
    ],
    ["guarded", "As wide as a column", "To edit: SVG instead", /would come out as stripes/, "svg"],
    ["crowded", "For a slide, 16:9", "As wide as a column instead", /Too much for that shape/, "png"],
    [
      "drawing",
      "To edit: SVG",
      "Data: CSV instead",
      /couldn’t draw the picture\. The CSV has the same data/,
      "csv",
    ],
  ] as const)(
    "that fails (%s) says why, and has what is next best",
    async (problem, format, next, why, ending) => {
      const broken = (
        { "As wide as a column": "png", "For a slide, 16:9": "slide-png", "To edit: SVG": "svg" } as const
      )[format];
      for (const file of ["png", "svg"] as const) vi.spyOn(writeExhibit, file).mockResolvedValue("drawn");
      vi.spyOn(writeExhibit, broken).mockRejectedValue(new Refusal(problem));
      const { choose, press, said, button } = await open();
      await choose(format);
      await said(why);
      await press(next);
      await said(/^Downloading/);
      expect(saved).toEqual([expect.stringMatching(`\\.${ending}$`)]);
      expect(document.activeElement).toBe(button("Download"));
      expect(button("Dismiss")).toBeNull();
    },
  );

  it("that the browser refuses once can be had once more", async () => {
    vi.spyOn(URL, "createObjectURL").mockImplementationOnce(() => {
      throw new TypeError("No.");
    });
    const { choose, press, said } = await open();
    await choose("Data: CSV");
    await said("We couldn’t make the file. The table has the same data.");
    expect(saved).toEqual([]);
    await press("Try again");
    await said(/^Downloading/);
    expect(saved).toHaveLength(1);
  });

  it("whose part does not come is said to be a matter of the connection", async () => {
    vi.spyOn(writeExhibit, "svg").mockRejectedValue(new Refusal("part"));
    const { choose, said, button } = await open();
    await choose("To edit: SVG");
    await said(/couldn’t load\. Check your connection/);
    expect(button("Try again")).not.toBeNull();
  });

  it("that our code fails to make is logged, and never said to be a matter of the connection", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const bug = new TypeError("x is undefined");
    vi.spyOn(writeExhibit, "svg").mockRejectedValue(bug);
    const { page, choose, said } = await open();
    await choose("To edit: SVG");
    await said(/couldn’t draw/);
    expect(page.textContent).not.toMatch(/connection/);
    expect(logged).toHaveBeenCalledExactlyOnceWith(bug);
  });
});

describe("a copy", () => {
  const clipboard = { writeText: vi.fn<(text: string) => Promise<void>>(), write: vi.fn() };
  const refuse = () => Promise.reject(new DOMException("No.", "NotAllowedError"));
  beforeEach(() => {
    vi.stubGlobal("navigator", { clipboard });
    vi.stubGlobal("ClipboardItem", class {});
    vi.spyOn(writeExhibit, "png").mockResolvedValue("drawn");
    clipboard.writeText.mockReset();
    clipboard.write.mockReset();
  });

  it("of the link leads to the exhibit", async () => {
    const { choose, said } = await open();
    await choose("Copy link");
    await said("Link copied.");
    expect(clipboard.writeText).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`#exhibit-${exhibit.id}`),
    );
  });

  it("of the link that is refused can be read, until it is dismissed", async () => {
    clipboard.writeText.mockImplementation(refuse);
    const { page, choose, press, said, button } = await open();
    await choose("Copy link");
    await said(/^Your browser blocked copying\. Here is the link: http\S+#exhibit-/);
    await press("Dismiss");
    expect(page.textContent).not.toMatch(/blocked/);
    expect(document.activeElement).toBe(button("Download"));
  });

  it("of the image is made", async () => {
    const { choose, said } = await open();
    await choose("Copy image");
    await said("Image copied.");
  });

  it.each([
    ["refuses", () => clipboard.write.mockImplementation(refuse)],
    ["has no clipboard", () => vi.stubGlobal("navigator", {})],
    ["knows no images on it", () => vi.stubGlobal("ClipboardItem", undefined)],
  ])("of the image is had as a file if the browser %s", async (_, prepare) => {
    prepare();
    const { choose, press, said } = await open();
    await choose("Copy image");
    await said("Your browser doesn’t let this page copy images. Download the picture instead.");
    await press("As wide as a column instead");
    await said(/^Downloading/);
    expect(saved).toEqual([expect.stringMatching(/\.png$/)]);
  });
});
