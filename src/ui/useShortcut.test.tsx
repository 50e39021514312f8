import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { useShortcut } from "./useShortcut";

const run = vi.fn();
afterEach(() => {
  cleanup();
  run.mockReset();
});

function Page({ isCovered = false }: { readonly isCovered?: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  useShortcut("p", button, run);
  return (
    <>
      <div inert={isCovered}>
        <button ref={button} type="button">
          Present
        </button>
      </div>
      <input aria-label="Search" />
      <dialog aria-label="Evidence" open>
        <h2>Where it comes from</h2>
      </dialog>
    </>
  );
}

it("runs on its key anywhere on the page, but not in a field", () => {
  render(<Page />);
  fireEvent.keyDown(document.body, { key: "p" });
  expect(run).toHaveBeenCalledOnce();
  fireEvent.keyDown(screen.getByRole("textbox"), { key: "p" });
  fireEvent.keyDown(document.body, { key: "q" });
  expect(run).toHaveBeenCalledOnce();
});

it("does not run while what it is for lies under something else", () => {
  render(<Page isCovered />);
  fireEvent.keyDown(document.body, { key: "p" });
  expect(run).not.toHaveBeenCalled();
});

it("does not run in a dialog, but once it is closed, though the focus may still be in it", () => {
  render(<Page />);
  const heading = screen.getByRole("heading");
  fireEvent.keyDown(heading, { key: "p" });
  expect(run).not.toHaveBeenCalled();
  screen.getByRole<HTMLDialogElement>("dialog").close();
  fireEvent.keyDown(heading, { key: "p" });
  expect(run).toHaveBeenCalledOnce();
});
