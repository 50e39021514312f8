import { act, cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ComponentType, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FaultHelp } from "./ErrorBoundary";
import { LazyPart, lazyPart } from "./LazyPart";

interface OvenProps {
  readonly bread: string;
}
type Module = { readonly default: ComponentType<OvenProps> };

const Oven = ({ bread }: OvenProps) => <p>The oven bakes {bread}.</p>;
const module: Module = { default: Oven };
const missing = () => Promise.reject<Module>(new TypeError("Failed to fetch dynamically imported module"));

const onFault = vi.fn<(isBroken: boolean) => void>();
const logged = vi.fn();

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(logged);
});
afterEach(() => {
  cleanup();
  onFault.mockReset();
  logged.mockReset();
  vi.restoreAllMocks();
});

function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      Sold: {count}
    </button>
  );
}

async function show(fetch: () => Promise<Module>) {
  const file = lazyPart(fetch);
  await act(async () => {
    render(
      <FaultHelp value={<p>A new version is there.</p>}>
        <Counter />
        <LazyPart
          file={file}
          waiting={<p>The oven heats.</p>}
          failed="The oven could not be loaded."
          onFault={onFault}
        >
          {(Part) => <Part bread="rolls" />}
        </LazyPart>
      </FaultHelp>,
    );
  });
}

const alert = () => screen.queryByRole("alert");
const retry = () => screen.getByRole("button", { name: "Retry" });
const baked = () => screen.findByText("The oven bakes rolls.");

describe("a part in a file of its own", () => {
  it("is waited for, then drawn", async () => {
    let arrive = (_: Module) => {};
    await show(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    expect(screen.getByText("The oven heats.")).toBeDefined();
    await act(async () => arrive(module));
    await baked();
    expect(onFault).not.toHaveBeenCalled();
  });

  it("does not come: it says so, with what else may help, and the rest of the page works", async () => {
    await show(missing);
    expect(alert()?.textContent).toMatch(/^The oven could not be loaded\./);
    expect(screen.getByText("A new version is there.")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Sold: 0" }));
    expect(screen.getByRole("button", { name: "Sold: 1" })).toBeDefined();
    expect(onFault).toHaveBeenLastCalledWith(true);
  });

  it("does not come again: the focus stays at Retry, and a new page is offered", async () => {
    await show(missing);
    expect(screen.queryByRole("button", { name: "Reload the page" })).toBeNull();
    await userEvent.click(retry());
    expect(alert()?.textContent).toMatch(/^The oven could not be loaded\./);
    expect(document.activeElement).toBe(retry());
    expect(screen.getByRole("button", { name: "Reload the page" })).toBeDefined();
  });

  it("comes on Retry, by a new attempt, and the focus is not lost", async () => {
    const fetch = vi
      .fn(missing)
      .mockImplementationOnce(missing)
      .mockImplementation(async () => module);
    await show(fetch);
    await userEvent.click(retry());
    await baked();
    expect(alert()).toBeNull();
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(document.activeElement).not.toBe(document.body);
    expect(onFault.mock.calls).toEqual([[true], [false]]);
  });

  it("breaks: that is said to be our fault, never the connection's, and is logged; Retry draws it anew", async () => {
    let isBroken = true;
    const Breaking = (props: OvenProps) => {
      if (isBroken) throw new TypeError("x is undefined");
      return <Oven {...props} />;
    };
    await show(async () => ({ default: Breaking }));
    expect(alert()?.textContent).toMatch(/^This part of the page couldn’t be drawn\. It’s our fault/);
    expect(alert()?.textContent).not.toMatch(/connection|loaded/);
    expect(logged.mock.calls.flat()).toContainEqual(expect.objectContaining({ message: "x is undefined" }));
    isBroken = false;
    await userEvent.click(retry());
    await baked();
  });
});
