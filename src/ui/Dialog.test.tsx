import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Dialog } from "./Dialog";

const onClose = vi.fn();

function open() {
  const rendered = render(
    <Dialog title="Bread" onClose={onClose}>
      <p>How it is baked.</p>
    </Dialog>,
  );
  const dialog = screen.getByRole<HTMLDialogElement>("dialog", { name: "Bread" });
  vi.spyOn(dialog, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 100, 200, 200));
  return { ...rendered, dialog };
}

afterEach(() => {
  cleanup();
  onClose.mockReset();
});

describe("a dialog", () => {
  it("opens over the page, with the focus at its title", () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, "showModal");
    open();
    expect(showModal).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Bread" }));
    showModal.mockRestore();
  });

  it("may be closed by a click beside it, but not by the second of a double click on what opened it", () => {
    vi.useFakeTimers();
    const { dialog } = open();
    expect(dialog.getAttribute("closedby")).toBe("closerequest");
    vi.advanceTimersByTime(1_000);
    expect(dialog.getAttribute("closedby")).toBe("any");
    vi.useRealTimers();
  });

  it("is closed by its button, which is told once", () => {
    const { dialog } = open();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(dialog.open).toBe(false);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("is closed as it is taken off the page, so that the focus comes back, which nobody is told", () => {
    const { dialog, unmount } = open();
    const close = vi.spyOn(dialog, "close");
    unmount();
    expect(close).toHaveBeenCalledOnce();
    fireEvent(dialog, new Event("close"));
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe("a click in a browser that does not know closedby", () => {
  const BESIDE = { clientX: 20, clientY: 20 };
  const INSIDE = { clientX: 150, clientY: 150 };

  it("closes it from beside it", () => {
    const { dialog } = open();
    fireEvent.pointerDown(dialog, BESIDE);
    fireEvent.click(dialog, BESIDE);
    expect(dialog.open).toBe(false);
  });

  it.each([
    ["inside it", INSIDE, INSIDE],
    ["that ends a selection begun inside it", INSIDE, BESIDE],
    ["that ends inside it", BESIDE, INSIDE],
  ])("leaves it open %s", (_, from, to) => {
    const { dialog } = open();
    fireEvent.pointerDown(dialog, from);
    fireEvent.click(dialog, to);
    expect(dialog.open).toBe(true);
  });
});
