import { exhibitWords, filterWords, pictureWords, proseText } from "#text";
import { citedSources } from "../../dossier/citations/citations";
import { briefly, citationsOf, inFull } from "../../exhibits/cited";
import type { Surface } from "../../exhibits/form";
import type { ValueSigns } from "../../exhibits/slideLegend";
import { isLocal } from "../../view/localAddress";
import type { Job } from "../job";
import { type Block, EMPTY, gap, hairline, paragraph, stacked } from "./block";
import { legendWords } from "./legendWords";
import { headline, type Pen, plain, strong } from "./pen";
import type { Frame } from "./shapes";
import { type SvgNode, svgNode } from "./svg";

/** The text around the drawing: above it the title, under it how to read it and its sources. */
export interface Surroundings {
  readonly head: Block;
  readonly foot: Block;
  /** The room between them; null: as much as needed. */
  readonly room: number | null;
}

const IN_WORDS: ValueSigns = { hasSigns: false };

/** Space above and below the drawing. */
const AIR = 16;
/** On a slide, the space under the last line is smaller than at the sides. */
const SLIDE_BOTTOM = 20;

export function surroundings(pen: Pen, job: Job, frame: Frame, signs = IN_WORDS): Surroundings {
  const head = headBlock(pen, job, frame);
  const foot = footBlock(pen, job, frame, signs);
  const { height, margin } = frame;
  const room = height === null ? null : height - margin - SLIDE_BOTTOM - head.height - foot.height - 2 * AIR;
  return { head, foot, room };
}

/** The whole picture. */
export function sheet(
  pen: Pen,
  { exhibit, model }: Job,
  frame: Frame,
  { head, foot }: Surroundings,
  drawing: Block,
): { readonly node: SvgNode; readonly width: number; readonly height: number } {
  const { width, margin } = frame;
  const flowing = margin + head.height + 2 * AIR + drawing.height + foot.height + margin;
  const height = frame.height ?? Math.ceil(flowing);
  const footY = height - foot.height - (frame.height === null ? margin : SLIDE_BOTTOM);
  const headEnd = margin + head.height;
  const drawingY = headEnd + (footY - headEnd - drawing.height) / 2;
  const node = svgNode(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "font-family": pen.families.sans,
      "text-rendering": "geometricPrecision",
    },
    [
      svgNode("title", {}, [exhibit.title]),
      ...(model.spoken === null ? [] : [svgNode("desc", {}, [model.spoken(surfaceOf(frame))])]),
      svgNode("rect", { width, height, fill: pen.color("paper") }),
      ...head.at(margin, margin),
      ...drawing.at(margin, drawingY),
      ...foot.at(margin, footY),
    ],
  );
  return { node, width, height };
}

function headBlock(pen: Pen, { dossier, view, exhibit, model }: Job, frame: Frame): Block {
  const width = frame.width - 2 * frame.margin;
  const title = [{ text: exhibit.title, style: headline(frame.title) }];
  const subtitle =
    exhibit.subtitle === undefined
      ? []
      : [{ text: proseText(dossier, exhibit.subtitle), style: plain(frame.subtitle, "ink-2") }];
  const filters = filterWords(dossier, view.filters);
  const only =
    filters.length === 0
      ? []
      : [{ text: pictureWords.filtered(filters), style: strong(frame.note, "focus") }];
  const empty =
    model.matching.length > 0 ? [] : [{ text: exhibitWords.exhibit.empty, style: strong(frame.note, "ink") }];
  return stacked([
    hairline(pen, width, "rule-strong", 2),
    gap(frame.title * 0.4),
    paragraph(pen, title, width, { leading: 1.2, balanced: true }),
    spaced(paragraph(pen, subtitle, width), frame.subtitle * 0.3),
    spaced(paragraph(pen, only, width), frame.note * 0.4),
    spaced(paragraph(pen, empty, width), frame.note * 0.4),
  ]);
}

function footBlock(pen: Pen, job: Job, frame: Frame, signs: ValueSigns): Block {
  const { dossier, exhibit, model, address } = job;
  const width = frame.width - 2 * frame.margin;
  const small = plain(frame.caption, "ink-3");
  const notes = (exhibit.notes ?? []).map((note) =>
    spaced(
      paragraph(pen, [{ text: proseText(dossier, note), style: plain(frame.note, "ink-2") }], width),
      frame.note * 0.4,
    ),
  );
  const sources = briefly(dossier, model.all) ?? inFull(citedSources(dossier, citationsOf(model.all)));
  const lines = [
    [{ text: legendWords(job, { ...surfaceOf(frame), ...signs }), style: plain(frame.caption, "ink-2") }],
    [{ text: sources === "" ? "" : `${sources}.`, style: small }],
    [
      { text: `${dossier.title}. `, style: { ...small, weight: 600 } as const },
      // Whoever receives the picture could not open an address of this device.
      { text: isLocal(address) ? "" : address, style: small },
    ],
  ];
  return stacked([
    ...notes,
    gap(notes.length === 0 ? 0 : frame.note * 0.8),
    hairline(pen, width),
    ...lines.map((runs) => spaced(paragraph(pen, runs, width), frame.caption * 0.4)),
  ]);
}

const surfaceOf = ({ isSlide }: Frame): Surface => ({ slide: isSlide });

/** Room before a block, unless there is nothing in it. */
const spaced = (block: Block, room: number): Block =>
  block.height === 0 ? EMPTY : stacked([gap(room), block]);
