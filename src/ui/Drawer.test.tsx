import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Drawer } from "./Drawer";

const onClose = vi.fn();
const cover = vi.fn();
let isSheet = false;
let resize = () => {};

beforeEach(() => {
  // Test files share one document.
  document.body.replaceChildren();
  isSheet = false;
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return isSheet;
    },
    addEventListener: (_: string, listener: () => void) => {
      resize = listener;
    },
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  cleanup();
  onClose.mockReset();
  cover.mockReset();
  vi.restoreAllMocks();
});

interface Case {
  readonly shown?: string | null;
  readonly isPresenting?: boolean;
  readonly isOverDialog?: boolean;
}

const page = ({ shown = "rolls", isPresenting = false, isOverDialog = false }: Case = {}) => (
  <>
    <input aria-label="Search" />
    <button type="button">Rolls</button>
    <Drawer
      title="Evidence"
      shown={shown}
      isPresenting={isPresenting}
      isOverDialog={isOverDialog}
      cover={cover}
      onClose={onClose}
    >
      <h2 tabIndex={-1}>{shown}</h2>
      <p>How they are baked.</p>
    </Drawer>
  </>
);

function open(asked?: Case) {
  const show = vi.spyOn(HTMLDialogElement.prototype, "show");
  const showModal = vi.spyOn(HTMLDialogElement.prototype, "showModal");
  return { ...render(page(asked)), show, showModal };
}

const drawer = () => screen.getByRole<HTMLDialogElement>("dialog", { hidden: true });
const focused = () => document.activeElement;
const press = (target: Element) => fireEvent.keyDown(target, { key: "Escape" });

describe("a drawer", () => {
  it("stands beside the page, and has the focus at its heading", () => {
    const { show, showModal } = open();
    expect(show).toHaveBeenCalledOnce();
    expect(showModal).not.toHaveBeenCalled();
    expect(focused()?.textContent).toBe("rolls");
  });

  it("tells what it covers, beside the page and not over a slide, until it closes", () => {
    const { rerender } = open();
    expect(cover.mock.calls).toEqual([[true]]);
    rerender(page({ shown: null }));
    expect(cover.mock.calls).toEqual([[true], [false]]);
    rerender(page({ isPresenting: true }));
    expect(cover.mock.calls).toEqual([[true], [false]]);
  });

  it("is modal over a slide, and larger", () => {
    const { showModal } = open({ isPresenting: true });
    expect(showModal).toHaveBeenCalledOnce();
    expect(drawer().dataset.presenting).toBe("true");
    expect(drawer().getAttribute("closedby")).toBe("any");
  });

  it("is modal over the dialog that it is asked from, but stays under one that opens later", () => {
    const { rerender, show, showModal } = open();
    rerender(page({ isOverDialog: true }));
    expect(showModal).not.toHaveBeenCalled();
    rerender(page({ shown: "flour", isOverDialog: true }));
    expect(showModal).toHaveBeenCalledOnce();
    expect(drawer().getAttribute("closedby")).toBe("any");
    rerender(page({ shown: null, isOverDialog: true }));
    rerender(page({ shown: "rolls" }));
    expect(show).toHaveBeenCalledTimes(2);
  });

  it("is modal on a phone, and no more once the window is wide", () => {
    isSheet = true;
    const { show, showModal } = open();
    expect(showModal).toHaveBeenCalledOnce();
    expect(show).not.toHaveBeenCalled();
    isSheet = false;
    act(() => resize());
    expect(show).toHaveBeenCalledOnce();
    expect(drawer().open).toBe(true);
  });

  it("starts at the top of whatever else is asked for from inside", () => {
    const { rerender } = open();
    const scrollTo = vi.spyOn(drawer(), "scrollTo");
    const close = vi.spyOn(drawer(), "close");
    rerender(page({ shown: "flour" }));
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 0 });
    expect(focused()?.textContent).toBe("flour");
    expect(close).not.toHaveBeenCalled();
  });

  it("opens anew for what is asked for from the page, so that the focus comes back to there", () => {
    const { rerender, show } = open();
    screen.getByRole("button", { name: "Rolls" }).focus();
    rerender(page({ shown: "flour" }));
    expect(show).toHaveBeenCalledTimes(2);
    expect(drawer().open).toBe(true);
    expect(focused()?.textContent).toBe("flour");
  });

  it("closes once nothing is asked for", () => {
    const { rerender } = open();
    rerender(page({ shown: null }));
    expect(drawer().open).toBe(false);
  });
});

describe("Escape closes a drawer beside the page", () => {
  it("from inside it", () => {
    open();
    press(drawer());
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("from the page", () => {
    open();
    press(screen.getByRole("button", { name: "Rolls" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("but not from a field, whose key it is", () => {
    open();
    press(screen.getByRole("textbox", { name: "Search" }));
    expect(onClose).not.toHaveBeenCalled();
  });

  it("but not if something else has answered it", () => {
    open();
    const button = screen.getByRole("button", { name: "Rolls" });
    button.addEventListener("keydown", (event) => event.preventDefault());
    press(button);
    expect(onClose).not.toHaveBeenCalled();
  });
});
