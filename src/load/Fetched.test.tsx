import { queryOptions } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { acceptDossier } from "../dossier/open/acceptDossier";
import { FORMATS } from "../exhibits/formats";
import { Fetched } from "./Fetched";
import { LoadError, RefusedError } from "./LoadError";
import { SwitchingContext } from "./opened";

let keys = 0;
const show = vi.fn();

/** The gate before a resource that first fails with that error, then is there. */
function gate(error: Error) {
  const queryFn = vi.fn(async () => "the dossier").mockRejectedValueOnce(error);
  const query = queryOptions({ queryKey: [`test ${keys++}`], queryFn, retry: false });
  render(
    <SwitchingContext value={{ show, switched: false }}>
      <Fetched query={query}>{(data) => <p>This is {data}.</p>}</Fetched>
    </SwitchingContext>,
  );
}

function refused() {
  const answer = acceptDossier("[]", FORMATS);
  if (answer.refusal === null) throw new Error("Accepted.");
  return new RefusedError("mine.json", answer);
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  show.mockReset();
});

describe("Fetched", () => {
  it.each([
    ["the network", new LoadError({ kind: "network" }), /reach the server\. Check your connection/],
    ["the server", new LoadError({ kind: "status", status: 503 }), /returned an error \(503\)/],
    ["a file that is refused", refused(), /“mine\.json” can’t be opened/],
    ["a worker that does not load", new LoadError({ kind: "no-reader" }), /didn’t load\. Check your/],
  ])("says what has failed, logs nothing, and Retry asks again: %s", async (_, error, words) => {
    const logged = vi.spyOn(console, "error");
    gate(error);
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(logged).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Retry" }));
    await screen.findByText("This is the dossier.");
  });

  it("says of an error of ours that it is ours, and logs it", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = new TypeError("x is undefined");
    gate(error);
    expect((await screen.findByRole("alert")).textContent).toMatch(/This is our fault/);
    expect(screen.queryByText(/Check the connection|x is undefined/)).toBeNull();
    expect(logged).toHaveBeenCalledExactlyOnceWith(error);
  });

  it("offers the page's own dossier instead", async () => {
    gate(new LoadError({ kind: "elsewhere" }));
    await screen.findByRole("alert");
    expect(screen.queryByRole("button", { name: "Retry" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Back to the original" }));
    expect(show).toHaveBeenCalledExactlyOnceWith(null);
  });
});
