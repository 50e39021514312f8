import { fireEvent, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openPage } from "../view/test/viewing";
import { EventList } from "./EventList";
import { SearchField } from "./SearchField";
import { bakeries } from "./test/bakeries";

let close = async () => {};
afterEach(() => close());

async function open(query = "") {
  const opened = await openPage(
    <>
      <SearchField />
      <EventList />
    </>,
    query,
    bakeries,
  );
  close = opened.close;
  const { page, doing } = opened;
  const list = within(page).getByRole("list", { name: "Events" });
  const items = () => within(list).queryAllByRole("listitem");
  return {
    ...opened,
    list,
    items,
    search: (text: string) =>
      doing(() => void fireEvent.change(within(page).getByRole("searchbox"), { target: { value: text } })),
    shown: () => items().map((item) => item.getAttribute("data-event")),
    headings: () =>
      within(list)
        .queryAllByRole("heading")
        .map((heading) => heading.textContent),
    lit: () => [...list.querySelectorAll("li[data-lit]")].map((item) => item.getAttribute("data-event")),
  };
}

describe("the list of events", () => {
  it("has them newest first, under their years with how many each has", async () => {
    const { shown, headings } = await open();
    expect(shown()).toEqual(["closes", "sells", "grows", "opens"]);
    expect(headings()).toEqual(["2022 1", "2021 2", "2020 1"]);
  });

  it("is oldest first on request", async () => {
    const { page, doing, shown, headings, steps } = await open();
    const order = within(page).getByRole("combobox", { name: "Order" });
    await doing(() => void fireEvent.change(order, { target: { value: "oldest" } }));
    expect(shown()).toEqual(["opens", "grows", "sells", "closes"]);
    expect(headings()).toEqual(["2020 1", "2021 2", "2022 1"]);
    expect(steps).toEqual(["push ?sort=oldest"]);
  });

  it("shows what is asked from the start, and counts what is left of a year", async () => {
    const { shown, headings } = await open("?kind=deal");
    expect(shown()).toEqual(["sells"]);
    expect(headings()).toEqual(["2021 1"]);
  });

  it("hides what a search does not find, and keeps every row where it is", async () => {
    const { search, shown, headings, list, steps } = await open();
    const before = [...list.children];
    await search("gro");
    expect(shown()).toEqual(["grows"]);
    expect(headings()).toEqual(["2021 1"]);
    expect([...list.children]).toEqual(before);
    await search("");
    expect(shown()).toHaveLength(4);
    await vi.waitFor(() => expect(steps).toEqual(["replace ?q=gro", "replace "]));
  });

  it("shows what a search finds that a row does not hold, for as long as it is searched", async () => {
    const { page, search } = await open();
    const lines = () =>
      within(page).queryAllByText((_, element) => element?.matches("[data-found]:not([hidden])") ?? false);
    await search("sells");
    await waitFor(() => expect(lines().map((line) => line.textContent)).toContain("It sells bread."));
    await search("");
    await waitFor(() => expect(lines()).toEqual([]));
  });

  it("says so if nothing matches", async () => {
    const { page, search, shown } = await open();
    const none = within(page).getByText("No events match the filters.");
    expect(none.hidden).toBe(true);
    await search("cakes");
    expect(shown()).toEqual([]);
    expect(none.hidden).toBe(false);
  });

  it("highlights the event that is pointed at, and the one whose evidence is open", async () => {
    const { page, doing, lit } = await open("?evidence=opens");
    expect(lit()).toEqual(["opens"]);
    const pointAt = (type: string) =>
      doing(
        () =>
          void within(page)
            .getByText("The bakery grows")
            .dispatchEvent(new PointerEvent(type, { bubbles: true })),
      );
    await pointAt("pointerover");
    expect(lit().toSorted()).toEqual(["grows", "opens"]);
    await pointAt("pointerout");
    expect(lit()).toEqual(["opens"]);
  });

  it("opens the evidence of an event", async () => {
    const { page, doing, steps } = await open("?year=2021");
    await doing(() => within(page).getByRole("link", { name: "The bakery grows" }).click());
    expect(steps).toEqual(["push ?year=2021&evidence=grows"]);
  });
});

it("a slash leads to the search field, unless something is typed", async () => {
  const { page, doing } = await open();
  const field = within(page).getByRole("searchbox", { name: "Search events" });
  await doing(() => void fireEvent.keyDown(document.body, { key: "/" }));
  expect(document.activeElement).toBe(field);
});
