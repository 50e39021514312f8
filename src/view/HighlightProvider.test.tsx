import { describe, expect, it } from "vitest";
import { EvidenceLink } from "./EvidenceLink";
import { useHighlight, useHover } from "./HighlightProvider";
import { ParagraphLinks } from "./ParagraphLinks";
import { Prose } from "./Prose";
import { openPage } from "./test/viewing";

const EVENT = "meeting-li-qiang-2024";
const FIGURE = "us-revenue-2016";

/** Says what is lit, in its own text. */
function Told() {
  const { ids, origin } = useHighlight();
  const said = [ids.has(EVENT) && "event", ids.has(FIGURE) && "figure", origin];
  return <output>{`${ids.size > 0}: ${said.filter(Boolean).join(" ")}`}</output>;
}

function Row() {
  return (
    <p {...useHover(EVENT, "list")}>
      <a href="?">In the row</a>
    </p>
  );
}

async function openAll(query = "") {
  const all = await openPage(
    <>
      <Told />
      <Row />
      <EvidenceLink evidence={FIGURE} className="way">
        The way
      </EvidenceLink>
    </>,
    query,
  );
  const at = (selector: string): Element => {
    const found = all.page.querySelector(selector);
    if (!found) throw new Error(`Nothing at ${selector}`);
    return found;
  };
  const event = (type: string, to: string, init: PointerEventInit = {}) =>
    all.doing(
      () => void at(to).dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, ...init })),
    );
  const focus = (type: string, to: string) =>
    all.doing(() => void at(to).dispatchEvent(new FocusEvent(type, { bubbles: true })));
  return { ...all, at, event, focus, told: () => at("output").textContent };
}

describe("what is lit", () => {
  it("is what a row stands for while the reader points at it, or at anything in it", async () => {
    const { at, event, focus, told, close } = await openAll();
    expect(told()).toBe("false: ");
    await event("pointerover", "p");
    expect(told()).toBe("true: event list");
    await event("pointerout", "p", { relatedTarget: at("p a") });
    expect(told()).toBe("true: event list");
    await event("pointerout", "p", { relatedTarget: at(".way") });
    expect(told()).toBe("false: ");
    await event("pointerover", "p a");
    await event("pointerout", "p a", { relatedTarget: null });
    expect(told()).toBe("false: ");
    await focus("focusin", "p a");
    expect(told()).toBe("true: event list");
    await focus("focusout", "p a");
    expect(told()).toBe("false: ");
    await close();
  });

  it("is what has its evidence open", async () => {
    const { told, doing, at, close } = await openAll(`?evidence=${EVENT}`);
    expect(told()).toBe("true: event");
    await doing(
      () => void at(".way").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })),
    );
    expect(told()).toBe("true: figure");
    await close();
  });
});

describe("a way to evidence", () => {
  it("is a link to the view with it open, and lights it", async () => {
    const { at, event, told, close } = await openAll("?year=2017");
    expect(at(".way").getAttribute("data-evidence")).toBe(FIGURE);
    await event("pointerover", ".way");
    expect(at(".way").getAttribute("href")).toBe(`?year=2017&evidence=${FIGURE}`);
    expect(told()).toBe("true: figure elsewhere");
    await close();
  });

  it("opens in the page, but elsewhere where the reader asks the browser for that", async () => {
    const { at, steps, doing, close } = await openAll();
    // What the page leaves to the browser must not lead away from the test.
    const stay = (event: Event) => event.preventDefault();
    const taken: boolean[] = [];
    const click = (init: MouseEventInit) =>
      doing(() => {
        document.addEventListener("click", (clicked) => taken.push(clicked.defaultPrevented), { once: true });
        document.addEventListener("click", stay, { once: true });
        at(".way").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
      });
    for (const key of ["metaKey", "ctrlKey", "shiftKey", "altKey"]) await click({ [key]: true });
    expect([taken, steps]).toEqual([[false, false, false, false], []]);
    await click({});
    expect([taken.at(-1), steps]).toEqual([true, [`push ?evidence=${FIGURE}`]]);
    await close();
  });
});

describe("Prose", () => {
  it("has each figure in words, and as a way to its evidence", async () => {
    const { page, close } = await openPage(<Prose text="Sales of {us-revenue-2016}, once." />);
    expect(page.innerHTML).toBe(
      'Sales of <a href="?evidence=us-revenue-2016" data-evidence="us-revenue-2016">$4.2 billion</a>, once.',
    );
    await close();
  });
});

describe("ParagraphLinks", () => {
  const citations = [
    { source: "fortune-2017", paragraph: 4 },
    { source: "fortune-2017", paragraph: 5 },
    { source: "cnn-2024", paragraph: 13 },
  ];

  it("name each source, and lead to each paragraph", async () => {
    const { page, close } = await openPage(<ParagraphLinks citations={citations} />);
    expect(page.textContent).toBe("Fortune, Apr 27, 2017\u00A0¶4, ¶5; CNN, Apr 29, 2024\u00A0¶13");
    const links = [...page.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("data-evidence"))).toEqual([
      "fortune-2017:4",
      "fortune-2017:5",
      "cnn-2024:13",
    ]);
    expect(links[0]?.getAttribute("aria-label")).toMatch(/Fortune.*4/);
    await close();
  });

  it("stand alone where the source has no name", async () => {
    const { page, close } = await openPage(<ParagraphLinks citations={citations} name={() => ""} />);
    expect(page.textContent).toBe("¶4, ¶5; ¶13");
    await close();
  });
});
