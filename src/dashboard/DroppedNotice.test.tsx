import { within } from "@testing-library/react";
import { expect, it } from "vitest";
import { openPage } from "../view/test/viewing";
import { DroppedNotice } from "./DroppedNotice";
import { bakeries } from "./test/bakeries";

it("gives the focus to the first chart as it is dismissed", async () => {
  const { page, doing, steps, close } = await openPage(
    <>
      <DroppedNotice />
      <figure tabIndex={-1} aria-label="Bread" />
    </>,
    "?person=nobody",
    bakeries,
  );
  const dismiss = within(page).getByRole("button", { name: "Dismiss" });
  dismiss.focus();
  await doing(() => dismiss.click());
  expect(steps).toHaveLength(1);
  expect(document.activeElement).toBe(within(page).getByRole("figure", { name: "Bread" }));
  await close();
});
