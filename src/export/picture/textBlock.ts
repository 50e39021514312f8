import type { ExhibitContent } from "../../exhibits/content";
import type { Block } from "./block";
import type { Pen } from "./pen";
import { type Room, tableBlock } from "./table";
import { tilesBlock } from "./tiles";

/** @throws if it is no text: pictures take over what has a drawing */
export function textBlock(pen: Pen, content: ExhibitContent, room: Room): Block {
  if (content.kind === "table") return tableBlock(pen, content, room);
  if (content.kind === "tiles") return tilesBlock(pen, content, room);
  throw new Error(`A picture sets no ${content.kind} as text.`);
}
