import { within } from "@testing-library/dom";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { loadCharts } from "../exhibits/charts";
import { slidesOf } from "../exhibits/slides";
import { openPage } from "../view/test/viewing";
import Presenter from "./Presenter";

let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(loadCharts);
beforeEach(() => localStorage.clear());
afterEach(() => opened.close());

it("opens one search, and closes it", async () => {
  const [slide] = slidesOf(realDossier);
  opened = await openPage(<Presenter name="talk" />, `?slide=${slide.id}&presenter=talk`);
  const searches = () => within(opened.page).queryAllByRole("region", { name: "Search and filters" });
  const press = (key: string) =>
    opened.doing(() => {
      document.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
    });
  await press("/");
  expect(searches()).toHaveLength(1);
  await press("Escape");
  expect(searches()).toHaveLength(0);
});
