import { within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { openPage } from "../../view/test/viewing";
import type { Navigate } from "../../view/useAddress";
import { useNavigate } from "../../view/ViewContext";
import { bakeries } from "../test/bakeries";
import EvidenceDrawer from "./EvidenceDrawer";

let leave = async () => {};
afterEach(async () => {
  await leave();
  vi.restoreAllMocks();
});

let navigate: Navigate;
function Page() {
  navigate = useNavigate();
  return <EvidenceDrawer addressed={null} />;
}

it("shows of another event nothing of what was copied of the one before", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("No.", "NotAllowedError"));
  const { page, doing, close } = await openPage(<Page />, "?evidence=opens", bakeries);
  leave = close;
  const drawer = within(page);
  await doing(() => drawer.getByRole("button", { name: "Copy citation" }).click());
  const [field] = drawer.getAllByRole<HTMLTextAreaElement>("textbox", { name: "Citation" });
  expect(field?.value).toMatch(/^The bakery opens/);
  await doing(() => navigate.openEvidence("grows"));
  expect(drawer.getByRole("heading", { name: "The bakery grows" })).toBeDefined();
  expect(drawer.queryByRole("textbox", { name: "Citation" })).toBeNull();
  expect(page.textContent).not.toContain("blocked copying");
});
