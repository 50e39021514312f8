import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Menu } from "./Menu";

type Bread = "roll" | "loaf" | "bun";
const WORDS = { roll: "A roll", loaf: "A loaf", bun: "A bun" };
const choose = vi.fn<(entry: Bread) => void>();

function Page() {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu<Bread>
      button={button}
      label="Bread"
      name="All bread"
      entries={["roll", "loaf", "bun"]}
      words={WORDS}
      groupsBegin={new Set<Bread>(["bun"])}
      choose={choose}
    />
  );
}

const menu = () => screen.getByRole("menu", { name: "All bread" });
const button = () => screen.getByRole("button", { name: "Bread" });
const focused = () => document.activeElement?.textContent;

/** What a browser tells a popover: happy-dom has none. */
function toggle(newState: "open" | "closed") {
  for (const name of ["beforetoggle", "toggle"]) {
    fireEvent(menu(), Object.assign(new Event(name), { newState }));
  }
}

function open() {
  render(<Page />);
  toggle("open");
}

afterEach(() => {
  cleanup();
  choose.mockReset();
  vi.restoreAllMocks();
});

describe("a menu", () => {
  it("is opened and closed by its button, which says so", () => {
    render(<Page />);
    expect(button().getAttribute("popovertarget")).toBe(menu().id);
    expect(button().getAttribute("aria-expanded")).toBe("false");
    toggle("open");
    expect(button().getAttribute("aria-expanded")).toBe("true");
    toggle("closed");
    expect(button().getAttribute("aria-expanded")).toBe("false");
  });

  it("has the focus at its first entry, and arrows, Home and End move it around", async () => {
    open();
    expect(focused()).toBe("A roll");
    const keys = { ArrowUp: "A bun", ArrowDown: "A roll", End: "A bun", Home: "A roll" };
    for (const [key, entry] of Object.entries(keys)) {
      await userEvent.keyboard(`{${key}}`);
      expect(focused(), key).toBe(entry);
    }
  });

  it("gives the focus back to its button if it is left with nothing", () => {
    open();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    toggle("closed");
    expect(focused()).toBe("Bread");
  });

  it("tells what is chosen, and closes by it", async () => {
    open();
    const entry = screen.getByRole("menuitem", { name: "A loaf" });
    expect(entry.getAttribute("popovertargetaction")).toBe("hide");
    await userEvent.click(entry);
    expect(choose).toHaveBeenCalledExactlyOnceWith("loaf");
  });

  it.each([
    ["top left", { left: 10, top: 10 }, "below right"],
    ["bottom left", { left: 10, top: 700 }, "above right"],
    ["top right", { left: 900, top: 10 }, "below left"],
    ["bottom right", { left: 900, top: 700 }, "above left"],
  ])("opens inwards at the %s of the window", (_, { left, top }, side) => {
    vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(1024);
    vi.spyOn(document.documentElement, "clientHeight", "get").mockReturnValue(768);
    render(<Page />);
    vi.spyOn(button(), "getBoundingClientRect").mockReturnValue(new DOMRect(left, top, 60, 24));
    toggle("open");
    expect(menu().dataset.side).toBe(side);
  });

  it("is moved back inside a window that it would run out of", () => {
    vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(320);
    render(<Page />);
    vi.spyOn(button(), "getBoundingClientRect").mockReturnValue(new DOMRect(120, 10, 60, 24));
    vi.spyOn(menu(), "getBoundingClientRect").mockReturnValue(new DOMRect(120, 34, 220, 200));
    toggle("open");
    expect(menu().style.getPropertyValue("--x")).toBe("calc(120px + -28px)");
  });
});
