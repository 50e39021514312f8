import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dossierFile, event } from "../../dossier/test/testDossier";
import { type Opened, SwitchingContext } from "../../load/opened";
import { stubWorker } from "../../load/test/fakeWorker";
import { DropTarget } from "./DropTarget";
import { useStartOpening } from "./useOpening";

const SOUND = JSON.stringify(dossierFile());
const IN_PART = JSON.stringify(dossierFile({ events: [event(), event({ id: "closing", when: "Feb 30" })] }));

function OpenButton() {
  const startOpening = useStartOpening();
  return (
    <button type="button" onClick={() => startOpening()}>
      Open
    </button>
  );
}

const show = vi.fn<(opened: Opened | null) => void>();

function page(enabled = true) {
  render(
    <SwitchingContext value={{ show, switched: false }}>
      <DropTarget enabled={enabled}>
        <OpenButton />
      </DropTarget>
    </SwitchingContext>,
  );
}

const drop = (content: string) => dropFile(new File([content], "mine.json"));
const dropFile = (file: File) =>
  fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [file] } });
const dialog = () => screen.findByRole("dialog", { name: "Open a dossier" });
const expectSaid = (words: string | RegExp) => screen.findByText(words);

afterEach(() => {
  cleanup();
  show.mockReset();
  vi.restoreAllMocks();
});

describe("a file that is dropped on the page", () => {
  it("is shown at once if all of it is sound", async () => {
    stubWorker();
    page();
    drop(SOUND);
    await waitFor(() => expect(show).toHaveBeenCalledOnce());
    expect(show.mock.calls[0]?.[0]).toMatchObject({ name: "mine.json", addressed: false, leftOut: [] });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is said to have problems, and shown on request without what has them", async () => {
    stubWorker();
    page();
    drop(IN_PART);
    await expectSaid(/^“mine\.json” has 1 problem\. 1 record will be skipped/);
    await expectSaid(/Line 1, column \d+: Event "closing" \(\/events\/1\/when\)/);
    expect(show).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Show the valid part" }));
    expect(show.mock.calls[0]?.[0]).toMatchObject({ leftOut: [{ id: "closing" }] });
  });

  it("is refused in words", async () => {
    stubWorker();
    page();
    drop("[");
    await expectSaid(/^“mine\.json” can’t be opened: it’s not valid JSON/);
    expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
  });

  it("is read no further once the reader cancels", async () => {
    const workers = stubWorker(() => new Promise(() => {}));
    page();
    drop(SOUND);
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    await expectSaid("“mine.json” wasn’t read to the end because you canceled.");
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });

  it("is not waited for once another one is dropped", async () => {
    const workers = stubWorker(() => new Promise(() => {}));
    page();
    drop(SOUND);
    await waitFor(() => expect(workers).toHaveLength(1));
    stubWorker();
    drop("[]");
    await expectSaid(/it’s valid JSON, but not a dossier/);
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });
});

it("a file that is dropped during a talk changes nothing, and the browser does not leave the page for it", () => {
  const workers = stubWorker();
  page(false);
  expect(drop(SOUND)).toBe(false);
  expect(workers).toEqual([]);
  expect(fireEvent.keyDown(document.body, { key: "o", ctrlKey: true })).toBe(true);
});

describe("what could not be read is told apart:", () => {
  it("the file", async () => {
    const logged = vi.spyOn(console, "error");
    stubWorker();
    page();
    const arrayBuffer = () => Promise.reject(new DOMException("It is gone.", "NotReadableError"));
    dropFile(Object.assign(new File([SOUND], "mine.json"), { arrayBuffer }));
    await expectSaid(/^“mine\.json” couldn’t be read\. It may have been moved or changed/);
    expect(logged).not.toHaveBeenCalled();
  });

  it("the worker, which Retry asks for again", async () => {
    const logged = vi.spyOn(console, "error");
    const workers = stubWorker(() => new Promise(() => {}));
    page();
    drop(SOUND);
    await waitFor(() => expect(workers).toHaveLength(1));
    workers[0]?.onerror?.({});
    await expectSaid(/didn’t load\. Check your connection/);
    expect(logged).not.toHaveBeenCalled();
    stubWorker();
    await userEvent.click(screen.getByRole("button", { name: "Retry" }));
    await expectSaid(/^“mine\.json” is valid/);
  });

  it("our own code, which is logged and never said to be the connection", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    stubWorker(() => {
      throw new TypeError("x is undefined");
    });
    page();
    drop(SOUND);
    await expectSaid(/This is our fault/);
    expect(screen.queryByText(/Check your connection/)).toBeNull();
    expect(logged).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: "x is undefined" }));
  });
});

it("the dialog opens on request and by its keys, and checks a text that is pasted into it", async () => {
  stubWorker();
  page();
  fireEvent.keyDown(document.body, { key: "o", ctrlKey: true });
  await dialog();
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  await userEvent.click(screen.getByRole("button", { name: "Open" }));
  fireEvent.change(await screen.findByRole("textbox"), { target: { value: SOUND } });
  await userEvent.click(screen.getByRole("button", { name: "Check the text" }));
  await expectSaid("The pasted text is valid: 1 article; 1 figure cited; 1 event.");
  await userEvent.click(screen.getByRole("button", { name: "Show it" }));
  expect(show.mock.calls[0]?.[0]).toMatchObject({ name: null });
});
