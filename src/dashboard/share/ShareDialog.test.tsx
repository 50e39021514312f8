import { within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { type Opened, OpenedContext } from "../../load/opened";
import { openPage } from "../../view/test/viewing";
import { ShareButton } from "./ShareButton";

const LINK = "Link to this view";
const REFUSED = "Your browser blocked copying. The text is selected; press Ctrl+C (⌘C on a Mac).";

const writeText = vi.fn<(text: string) => Promise<void>>();
let close = async () => {};

beforeEach(() => {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  writeText.mockResolvedValue();
});
afterEach(async () => {
  await close();
  writeText.mockReset();
  vi.restoreAllMocks();
});

async function open(query = "", opened: Opened | null = null) {
  const { page, close: leave } = await openPage(
    <OpenedContext value={opened}>
      <ShareButton />
    </OpenedContext>,
    query,
  );
  close = leave;
  const press = (name: string) => userEvent.click(within(page).getByRole("button", { name }));
  await press("Share");
  const dialog = within(await within(page).findByRole("dialog", { name: "Share" }));
  return {
    page: within(page),
    dialog,
    press,
    field: () => dialog.getByRole<HTMLTextAreaElement>("textbox", { name: LINK }),
  };
}

describe("the address", () => {
  it("is that of what is shown; it is copied, which is said", async () => {
    const { dialog, press, field } = await open("?sort=oldest");
    expect(field().value).toBe(location.href);
    await press("Copy link");
    expect(writeText).toHaveBeenCalledExactlyOnceWith(location.href);
    expect(dialog.getByText("Link copied")).toBeDefined();
  });

  it.each([
    [
      "refuses",
      { clipboard: { writeText: () => Promise.reject(new DOMException("No.", "NotAllowedError")) } },
    ],
    ["has no clipboard", {}],
  ])("is selected if the browser %s, and words say what to press", async (_, navigator) => {
    vi.stubGlobal("navigator", navigator);
    const { dialog, press, field } = await open();
    const select = vi.spyOn(field(), "select");
    await press("Copy link");
    expect(dialog.getByText(REFUSED)).toBeDefined();
    expect(dialog.queryByText("Link copied")).toBeNull();
    expect(select).toHaveBeenCalled();
  });

  it("has no QR code if it is too long for one", async () => {
    const { dialog } = await open(`?q=${"long".repeat(700)}`);
    expect(dialog.getByText(/^The link is too long for a QR code/)).toBeDefined();
    expect(dialog.queryByRole("img")).toBeNull();
    expect(dialog.getByRole("button", { name: "Copy link" })).toBeDefined();
  });
});

it("Close leaves the dialog", async () => {
  const { page, press } = await open();
  await press("Close");
  expect(page.queryByRole("dialog")).toBeNull();
});

it("a dossier that is open in this window only has no address to hand on", async () => {
  const accepted = { dossier: {}, leftOut: [], problems: [], refusal: null };
  const opened = { ...accepted, name: "mine.json", source: new Blob(), addressed: false };
  const { dialog } = await open("", Object.assign(Object.create(null), opened));
  expect(dialog.getByText(/^This dossier is open only in this window/)).toBeDefined();
  expect(dialog.queryByRole("textbox")).toBeNull();
});

describe("the system's share sheet", () => {
  const DEVICE = "Share with an app…";
  const share = vi.fn<(data: ShareData) => Promise<void>>();
  const REFUSED_BY_DEVICE = "This device couldn’t share it. Copy the link instead.";
  const stub = () => vi.stubGlobal("navigator", { share, clipboard: { writeText } });
  afterEach(() => share.mockReset());

  it("is offered only if there is one", async () => {
    const { dialog } = await open();
    expect(dialog.queryByRole("button", { name: DEVICE })).toBeNull();
  });

  it("gets the title and the address", async () => {
    stub();
    const { press, dialog } = await open("?year=2024");
    await press(DEVICE);
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: expect.any(String), url: location.href });
    expect(dialog.queryByText(REFUSED_BY_DEVICE)).toBeNull();
  });

  it.each([
    ["NotAllowedError", 1],
    ["AbortError", 0],
  ])("that ends in %s is answered %i times", async (name, times) => {
    stub();
    share.mockRejectedValue(new DOMException("No.", name));
    const { press, dialog } = await open();
    await press(DEVICE);
    expect(dialog.queryAllByText(REFUSED_BY_DEVICE)).toHaveLength(times);
  });
});

it("the QR code fills the window if full screen is refused, and says so", async () => {
  const { page, press } = await open();
  document.documentElement.requestFullscreen = () => Promise.reject(new TypeError("No."));
  await press("Enlarge");
  const large = within(page.getByRole("dialog", { name: "QR code, enlarged" }));
  expect(large.getByRole("status").textContent).toBe(
    "Your browser blocked full screen, so the code fills the window.",
  );
  expect(large.getByText(location.href)).toBeDefined();
});

it("the HTML for an exhibit is that of the one that is chosen", async () => {
  const [source] = realDossier.sources.keys();
  const { dialog, press } = await open(`?source=${source}`);
  const choice = dialog.getByRole<HTMLSelectElement>("combobox", { name: "Chart" });
  const last = Array.from(choice.options).at(-1);
  if (!last) throw new Error("No exhibit can be chosen.");
  await userEvent.selectOptions(choice, last);
  const html = dialog.getByRole<HTMLTextAreaElement>("textbox", { name: "Embed code" }).value;
  expect(html).toContain(`embed=${last.value}`);
  expect(html).toContain(`source=${source}`);
  await press("Copy code");
  expect(writeText).toHaveBeenCalledExactlyOnceWith(html);
});
