import { afterEach, expect, it } from "vitest";
import { event, testDossier } from "../../dossier/test/testDossier";
import { useHighlight } from "../../view/HighlightProvider";
import { openPage } from "../../view/test/viewing";
import { Picture } from "./Picture";
import type { Stop } from "./useStops";

const [FIRST, SECOND] = ["opens", "moves"];
const dossier = testDossier({ events: [event({ id: FIRST }), event({ id: SECOND })] });
const stops: readonly Stop[] = [FIRST, SECOND].map((evidence) => ({
  evidence,
  name: evidence,
  opens: evidence,
  years: [],
}));

/** Says which mark is pointed at. */
const Told = () => <output>{useHighlight().pointedAt}</output>;

let close = async () => {};
afterEach(() => close());

async function openPicture() {
  const opened = await openPage(
    <>
      <Told />
      <Picture spoken="Two bars" rows={[]} stops={() => stops}>
        <svg aria-hidden>
          <g data-evidence={FIRST} />
          <g data-evidence={SECOND} />
        </svg>
      </Picture>
    </>,
    "",
    dossier,
  );
  close = opened.close;
  const send = (to: string, sent: Event) =>
    opened.doing(() => void opened.page.querySelector(to)?.dispatchEvent(sent));
  return {
    told: () => opened.page.querySelector("output")?.textContent,
    press: (key: string) => send("[role=img]", new KeyboardEvent("keydown", { key, bubbles: true })),
    point: (type: string, evidence: string) =>
      send(
        `[data-evidence="${evidence}"]`,
        new PointerEvent(type, { pointerType: "mouse", bubbles: true, relatedTarget: null }),
      ),
  };
}

it("a mark is pointed at as soon as the mouse is over it", async () => {
  const { told, point } = await openPicture();
  await point("pointerover", SECOND);
  expect(told()).toBe(SECOND);
  await point("pointerout", SECOND);
  expect(told()).toBe("");
});

it("a mark that the keys bring under the mouse is not pointed at until the mouse moves", async () => {
  const { told, press, point } = await openPicture();
  await press("ArrowRight");
  await point("pointerover", SECOND);
  expect(told()).toBe(FIRST);
  await point("pointerout", SECOND);
  expect(told()).toBe(FIRST);
  await point("pointermove", SECOND);
  expect(told()).toBe(SECOND);
});
