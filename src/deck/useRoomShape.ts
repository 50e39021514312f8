import { useEffect, useEffectEvent, useState } from "react";
import * as v from "valibot";
import { openPresentationChannel } from "../load/presentation/presentationChannel";
import { STAGE } from "../view/stage";

const Length = v.pipe(v.number(), v.finite(), v.minValue(1));
const Message = v.variant("kind", [
  v.strictObject({ kind: v.literal("which-shape") }),
  v.strictObject({ kind: v.literal("shape"), width: Length, height: Length }),
]);
type Message = v.InferOutput<typeof Message>;

const channelOf = (presentation: string) => `${presentation} room`;

/** Tells the presenter's window the shape of this one, which the room sees. */
export function useOwnShape(presentation: string): void {
  useEffect(() => {
    const tell = () =>
      channel.post({ kind: "shape", width: innerWidth, height: innerHeight } satisfies Message);
    const channel = openPresentationChannel(channelOf(presentation), (received) => {
      const message = v.safeParse(Message, received);
      if (message.success && message.output.kind === "which-shape") tell();
    });
    tell();
    addEventListener("resize", tell);
    return () => {
      removeEventListener("resize", tell);
      channel.close();
    };
  }, [presentation]);
}

/** The aspect ratio of the room's window; the stage's own until that is known. */
export function useRoomShape(presentation: string): number {
  const [shape, setShape] = useState(STAGE.width / STAGE.height);
  const hear = useEffectEvent((received: unknown) => {
    const message = v.safeParse(Message, received);
    if (message.success && message.output.kind === "shape")
      setShape(message.output.width / message.output.height);
  });
  useEffect(() => {
    const channel = openPresentationChannel(channelOf(presentation), hear);
    channel.post({ kind: "which-shape" } satisfies Message);
    return () => channel.close();
  }, [presentation]);
  return shape;
}
