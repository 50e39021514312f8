/** The parts of the page that come in files of their own when they are asked for, as a reader asks. */
import type { Locator, Page } from "@playwright/test";
import { deck } from "./deck";
import { dialog, headingOf } from "./evidence";
import { figure } from "./parts";
import { openShare, shareDialog } from "./sharing";

export interface PartRow {
  readonly part: string;
  readonly file: string;
  /** What opens the page, where it is not the plain address. */
  readonly query?: string;
  /** Null where the address asks already. */
  readonly ask: ((page: Page) => Promise<void>) | null;
  readonly says: string;
  /** Seen once it is there. */
  readonly there: (page: Page) => Locator;
  /** Whether the dashboard is on the page with it. */
  readonly beside: boolean;
}

const inBanner = (name: string) => (page: Page) =>
  page.getByRole("banner").getByRole("button", { name, exact: true }).click();

export const PARTS: readonly PartRow[] = [
  {
    part: "the evidence",
    file: "**/assets/EvidenceDialog-*.js",
    ask: (page) => page.getByRole("link", { name: headingOf("trip-2017") }).click(),
    says: "The evidence could not be loaded.",
    there: (page) => dialog(page).getByRole("heading", { level: 2, name: headingOf("trip-2017") }),
    beside: true,
  },
  {
    part: "the slides",
    file: "**/assets/Deck-*.js",
    ask: inBanner("Present"),
    says: "The slides could not be loaded.",
    there: (page) => deck(page).getByRole("heading", { level: 1 }),
    beside: true,
  },
  {
    part: "the ways to share",
    file: "**/assets/ShareDialog-*.js",
    ask: openShare,
    says: "The ways to share could not be loaded. The address in the browser's bar is this view.",
    there: shareDialog,
    beside: true,
  },
  {
    part: "the downloads",
    file: "**/assets/TakeawayMenu-*.js",
    ask: inBanner("Download"),
    says: "The downloads could not be loaded. The browser's own menu may have Print.",
    there: (page) => page.getByRole("menu", { name: "Download the whole" }),
    beside: true,
  },
  {
    part: "the page on how to read this",
    file: "**/assets/Guide-*.js",
    ask: inBanner("How to read this"),
    says: "The page on how to read this could not be loaded.",
    there: (page) => page.getByRole("heading", { name: "How sure a number is" }),
    beside: true,
  },
  {
    part: "the check of a copy",
    file: "**/assets/CheckDialog-*.js",
    ask: (page) => page.getByRole("contentinfo").getByRole("button").first().click(),
    says: "What checks a copy of the article could not be loaded.",
    there: (page) => page.getByRole("dialog").filter({ visible: true }),
    beside: true,
  },
  {
    part: "what opens a dossier",
    file: "**/assets/OpenDialog-*.js",
    ask: inBanner("Open"),
    says: "What opens a dossier could not be loaded.",
    there: (page) => page.getByRole("dialog", { name: "Open a dossier" }),
    beside: true,
  },
  {
    part: "the presenter's window",
    file: "**/assets/Presenter-*.js",
    query: "?slide=revenue&presenter=someone",
    ask: null,
    says: "The slides could not be loaded.",
    there: (page) => page.getByRole("region", { name: "Now", exact: true }),
    beside: false,
  },
  {
    part: "an exhibit alone",
    file: "**/assets/Embed-*.js",
    query: "?embed=revenue",
    ask: null,
    says: "The exhibit could not be loaded.",
    there: (page) => figure(page, "revenue"),
    beside: false,
  },
];
