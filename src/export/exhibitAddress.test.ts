import { expect, test } from "vitest";
import { PLAIN_VIEW, type View } from "../view/view";
import { exhibitAddress } from "./exhibitAddress";

const hrefOf = ({ filters, theme, evidence, slide, embed }: View) =>
  `?${[
    ...(filters.year.length > 0 ? [`year=${filters.year.join(",")}`] : []),
    ...Object.entries({ theme, evidence, slide, embed }).flatMap(([key, value]) =>
      value === null ? [] : [`${key}=${value}`],
    ),
  ].join("&")}`;
const addressOf = (view: Partial<View>, page = "https://example.org/news/index.html?slide=revenue#events") =>
  exhibitAddress("revenue", { ...PLAIN_VIEW, ...view }, { hrefOf, page });

test("leads to the exhibit on the page", () => {
  expect(addressOf({})).toBe("https://example.org/news/index.html#exhibit-revenue");
});

test("keeps the filters and the theme, and leaves what lies over the page", () => {
  const filters = { ...PLAIN_VIEW.filters, year: ["2017", "2018"] };
  expect(
    addressOf({ filters, theme: "dark", evidence: "us-revenue-2016", slide: "revenue", embed: "revenue" }),
  ).toBe("https://example.org/news/index.html?year=2017,2018&theme=dark#exhibit-revenue");
});

test("of a file tells its name, not where it lies", () => {
  const filters = { ...PLAIN_VIEW.filters, year: ["2017"] };
  expect(addressOf({ filters }, "file:///home/ann/Desktop/figures.html?slide=revenue")).toBe(
    "figures.html?year=2017#exhibit-revenue",
  );
});
