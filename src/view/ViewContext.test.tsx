import { fireEvent } from "@testing-library/dom";
import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type GROUPS, NO_FILTERS } from "../dossier/query/facets";
import { realDossier } from "../dossier/test/realDossier";
import { anyText } from "../dossier/test/text.arbitrary";
import { hrefOf } from "./address";
import { EvidenceLink } from "./EvidenceLink";
import { countValues } from "./selection";
import { openPage, plainSlides } from "./test/viewing";
import type { Navigate } from "./useAddress";
import { ChartFilters, useDossier, useFilters, useNavigate, useView } from "./ViewContext";
import { GUIDES, PLAIN_VIEW, SORTS, THEMES, type View } from "./view";

/** What a part of the page is told, each time that it is drawn. */
function probe<T>(ask: () => T) {
  const told: T[] = [];
  function Probe() {
    told.push(ask());
    return null;
  }
  const last = (): T => {
    const at = told.at(-1);
    if (at === undefined) throw new Error("Not drawn.");
    return at;
  };
  return { told, last, Probe };
}

describe("navigate", () => {
  it.each<[string, string, (navigate: Navigate) => void, string]>([
    ["adds a value", "", (to) => to.toggle("year", "2017"), "push ?year=2017"],
    ["adds another after it", "?year=2024", (to) => to.toggle("year", "2017"), "push ?year=2024,2017"],
    ["takes a value away", "?year=2017,2024", (to) => to.toggle("year", "2017"), "push ?year=2024"],
    ["takes the last one away", "?year=2017", (to) => to.toggle("year", "2017"), "push "],
    ["searches, without a step", "?year=2017", (to) => to.search("li"), "replace ?year=2017&q=li"],
    ["ends a search", "?q=li", (to) => to.search(""), "replace "],
    [
      "clears the filters and nothing else",
      "?year=2017&person=li-qiang&source=cnn-2024&kind=meeting&org=tesla&q=li&sort=oldest&theme=dark",
      (to) => to.clearFilters(),
      "push ?sort=oldest&theme=dark",
    ],
    ["clears a search in a step", "?q=li", (to) => to.clearFilters(), "push "],
    ["sorts", "", (to) => to.sort("oldest"), "push ?sort=oldest"],
    ["sorts as at first, without a word", "?sort=oldest", (to) => to.sort("newest"), "push "],
    ["opens evidence", "", (to) => to.openEvidence("us-revenue-2016"), "push ?evidence=us-revenue-2016"],
    ["closes evidence", "?evidence=us-revenue-2016", (to) => to.closeEvidence(), "push "],
    ["takes a theme", "", (to) => to.theme("dark"), "push ?theme=dark"],
    ["leaves the theme to the system", "?theme=dark", (to) => to.theme(null), "push "],
    ["opens the guide", "", (to) => to.guide("reading"), "push ?guide=reading"],
    [
      "presents, with no evidence open",
      "?evidence=us-revenue-2016",
      (to) => to.present("title"),
      "push ?slide=title",
    ],
    [
      "goes to a slide without a step",
      "?slide=title&evidence=us-revenue-2016",
      (to) => to.showSlide("sources"),
      "replace ?slide=sources",
    ],
    ["leaves the deck", "?slide=title&evidence=us-revenue-2016", (to) => to.leaveDeck(), "push "],
    [
      "follows another window in all but whose it is",
      "?presenter=a1&slide=title&year=2017&q=li",
      (to) => to.follow("?slide=sources&presenter=b2&person=li-qiang"),
      "replace ?person=li-qiang&slide=sources&presenter=a1",
    ],
    [
      "writes what is known over what was asked",
      "?year=1999,2017&theme=system&kind=",
      (to) => to.settle(),
      "replace ?year=2017",
    ],
  ])("%s", async (_, query, go, step) => {
    const { last, Probe } = probe(useNavigate);
    const { steps, doing, close } = await openPage(<Probe />, query);
    await doing(() => go(last()));
    expect(steps).toEqual([step]);
    await close();
  });
});

describe("the view", () => {
  it("is what the address asks, and names what is unknown", async () => {
    const { last, Probe } = probe(useView);
    const { close } = await openPage(<Probe />, "?year=2017&year=2024,1999&kind=,&q=li&theme=dark&slide=x");
    expect(last()).toEqual({
      view: { ...PLAIN_VIEW, filters: { ...NO_FILTERS, year: ["2017", "2024"], q: "li" }, theme: "dark" },
      dropped: [
        { key: "year", value: "1999" },
        { key: "slide", value: "x" },
      ],
    });
    await close();
  });

  it("is the same again from its own address, whatever it is", async () => {
    const offered = countValues(realDossier, NO_FILTERS);
    const some = (group: (typeof GROUPS)[number]) => fc.subarray([...offered[group].keys()]);
    const one = (ids: Iterable<string>) => fc.option(fc.constantFrom(...ids));
    const anyView: fc.Arbitrary<View> = fc.record({
      filters: fc.record({
        year: some("year"),
        person: some("person"),
        source: some("source"),
        kind: some("kind"),
        org: some("org"),
        q: fc.oneof(anyText, fc.constantFrom("a&q=b", "100%", "1+1", "%20", "#", "a,b", " li ")),
      }),
      sort: fc.constantFrom(...SORTS),
      evidence: one([...realDossier.figures.keys(), ...realDossier.events.keys(), "cnn-2024:3"]),
      theme: fc.option(fc.constantFrom(...THEMES)),
      slide: one(plainSlides(realDossier)),
      slides: fc.subarray([...plainSlides(realDossier).slice(0, -1)]),
      by: one(["Ann Baker, CFO", "a&by=b", "安娜"]),
      guide: fc.option(fc.constantFrom(...GUIDES)),
      presenter: one(["a1b2", "7"]),
      embed: one(realDossier.exhibits.map(({ id }) => id)),
      dossier: one(["more/third.json", "/a/b.json?c=d&evidence=e", "about:opened"]),
    });
    await fc.assert(
      fc.asyncProperty(anyView, async (view) => {
        const { last, Probe } = probe(useView);
        const { close } = await openPage(<Probe />, hrefOf(view));
        expect(last()).toEqual({ view, dropped: [] });
        await close();
      }),
      { numRuns: 50 },
    );
  });
});

describe("a part of the view", () => {
  it("is the same object until it changes, whatever else does", async () => {
    const filters = probe(useFilters);
    const navigate = probe(useNavigate);
    const { doing, close } = await openPage(
      <>
        <filters.Probe />
        <navigate.Probe />
      </>,
      "?year=2017,1999",
    );
    const before = { filters: filters.last(), navigate: navigate.last() };
    await doing(() => before.navigate.openEvidence("us-revenue-2016"));
    expect(filters.last()).toBe(before.filters);
    await doing(() => before.navigate.sort("oldest"));
    expect(filters.last()).toBe(before.filters);
    await doing(() => before.navigate.toggle("year", "2024"));
    expect(filters.last().year).toEqual(["2017", "2024"]);
    expect(navigate.last()).toBe(before.navigate);
    await close();
  });

  it("reaches the charts of an opened dossier after the rest of the page", async () => {
    const told: string[] = [];
    const Part = ({ name }: { readonly name: string }) => {
      told.push(`${name}: ${useFilters().year.join()}`);
      return null;
    };
    const navigate = probe(useNavigate);
    const { doing, close } = await openPage(
      <>
        <ChartFilters>
          <Part name="chart" />
        </ChartFilters>
        <Part name="list" />
        <navigate.Probe />
      </>,
    );
    told.length = 0;
    await doing(() => navigate.last().toggle("year", "2017"));
    expect(told).toEqual(["list: 2017", "chart: 2017"]);
    await close();
  });

  it("stands under a provider", () => {
    const { Probe } = probe(useDossier);
    expect(() => renderToString(<Probe />)).toThrow("Only under ViewProvider.");
  });
});

function Links() {
  const { sort } = useView().view;
  return (
    <>
      <EvidenceLink evidence="trip-2017" />
      {sort === "oldest" && <EvidenceLink evidence="us-revenue-2016" />}
    </>
  );
}

it("leads a link to the view as it is with its evidence open, once the reader points at it", async () => {
  const navigate = probe(useNavigate);
  const { page, doing, close } = await openPage(
    <>
      <Links />
      <navigate.Probe />
    </>,
    "?year=2017&evidence=us-revenue-2016",
  );
  const links = () => [...page.querySelectorAll("a")];
  const hrefs = () => links().map((link) => link.getAttribute("href"));
  const point = (type: string, at = 0) =>
    doing(() => fireEvent(links()[at] ?? page, new Event(type, { bubbles: true })));
  await point("pointerover");
  expect(hrefs()).toEqual(["?year=2017&evidence=trip-2017"]);
  await doing(() => navigate.last().sort("oldest"));
  await point("focusin", 1);
  await point("pointerdown");
  const asked = "?year=2017&sort=oldest&evidence=";
  expect(hrefs()).toEqual([`${asked}trip-2017`, `${asked}us-revenue-2016`]);
  await doing(() => navigate.last().clearFilters());
  await doing(() => navigate.last().sort("newest"));
  dispatchEvent(new Event("beforeprint"));
  expect(hrefs()).toEqual(["?evidence=trip-2017"]);
  await close();
});
