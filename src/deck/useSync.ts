import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import * as v from "valibot";
import type { Opened } from "../load/opened";
import { openPresentationChannel, type PresentationChannel } from "../load/presentation/presentationChannel";
import { TransferMessage } from "../load/presentation/transferDossier";

const Dot = v.nullable(
  v.strictObject({ x: v.pipe(v.number(), v.finite()), y: v.pipe(v.number(), v.finite()) }),
);
const Strokes = v.pipe(v.array(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.readonly())), v.readonly());
const Shared = v.strictObject({
  /** The view, as its address. */
  query: v.string(),
  deck: v.strictObject({
    blank: v.nullable(v.picklist(["black", "white"])),
    panel: v.nullable(v.picklist(["overview", "notes", "help", "qr"])),
    tablePage: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    pointer: v.boolean(),
    pen: v.boolean(),
    lit: v.pipe(v.array(v.string()), v.maxLength(2), v.readonly()),
    built: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    all: v.boolean(),
    digits: v.pipe(v.string(), v.regex(/^\d{0,3}$/)),
  }),
});
const Message = v.variant("kind", [
  v.strictObject({ kind: v.literal("hello") }),
  v.strictObject({ kind: v.literal("bye") }),
  v.strictObject({ kind: v.literal("state"), shared: Shared }),
  v.strictObject({ kind: v.literal("answer"), shared: Shared }),
  v.strictObject({ kind: v.literal("dot"), dot: Dot }),
  v.strictObject({ kind: v.literal("ink"), strokes: Strokes }),
  ...TransferMessage.options,
]);
type Message = v.InferOutput<typeof Message>;

/** What all windows of a presentation show. */
export type Shared = v.InferOutput<typeof Shared>;
/** Where the pointer is: parts of the slide's width and height, from its upper left corner. */
export type Dot = NonNullable<v.InferOutput<typeof Dot>>;

interface Sync {
  /** What is drawn over the slide on show, in any window. */
  readonly strokes: v.InferOutput<typeof Strokes>;
  readonly sendStrokes: (strokes: v.InferOutput<typeof Strokes>) => void;
  /** Where another window points; null if nowhere. */
  readonly dot: Dot | null;
  readonly sendDot: (dot: Dot | null) => void;
  /** True until another window of this presentation answers, and after one has left. */
  readonly alone: boolean;
}

/**
 * Keeps the windows of one presentation in step, without a server. A window that comes in asks the others
 * what they show, or tells them if it leads; after that each tells what it changes.
 * @param opened what a reader has opened in this window, for one that asks for it
 */
export function useSync(
  name: string,
  leads: boolean,
  shared: Shared,
  opened: Opened | null,
  follow: (shared: Shared) => void,
): Sync {
  const channel = useRef<PresentationChannel>(null);
  const [dot, setDot] = useState<Dot | null>(null);
  const [strokes, setStrokes] = useState<Sync["strokes"]>([]);
  const [alone, setAlone] = useState(true);
  const text = JSON.stringify(shared);
  /**
   * What the others already know, the latest last. It is not sent back, so no message goes round in circles. There
   * are several because this window may show one after it has received the next.
   */
  const known = useRef<readonly string[]>([text]);

  /** Whether it has asked what the others show, and nothing has been shown since. */
  const isAsking = useRef(false);

  const post = useCallback((message: Message) => channel.current?.post(message), []);
  const hear = useEffectEvent((message: Message) => {
    setAlone(message.kind === "bye");
    switch (message.kind) {
      case "which-dossier":
        if (opened) post({ kind: "dossier", name: opened.name, source: opened.source });
        return;
      case "dossier":
        // Meant for the window that asked: transferDossier takes it there.
        return;
      case "hello":
        post({ kind: "answer", shared });
        return;
      case "answer":
      case "state":
        // An answer is for the window that asked, and too late if its reader has changed something since.
        if (message.kind === "answer" && !isAsking.current) return;
        isAsking.current = false;
        known.current = [...known.current, JSON.stringify(message.shared)];
        follow(message.shared);
        return;
      case "dot":
        setDot(message.dot);
        return;
      case "ink":
        setStrokes(message.strokes);
        return;
      case "bye":
        setDot(null);
        return;
    }
  });

  const greet = useEffectEvent(() => {
    isAsking.current = !leads;
    post(leads ? { kind: "state", shared } : { kind: "hello" });
  });

  useEffect(() => {
    const open = openPresentationChannel(name, (said) => {
      const message = v.safeParse(Message, said);
      if (message.success) hear(message.output);
    });
    channel.current = open;
    const leave = () => open.post({ kind: "bye" } satisfies Message);
    addEventListener("pagehide", leave);
    greet();
    return () => {
      removeEventListener("pagehide", leave);
      leave();
      open.close();
      channel.current = null;
    };
  }, [name]);

  useEffect(() => {
    const at = known.current.lastIndexOf(text);
    known.current = at < 0 ? [text] : known.current.slice(at);
    if (at >= 0) return;
    isAsking.current = false;
    post({ kind: "state", shared: JSON.parse(text) });
  }, [text, post]);

  const sendStrokes = useCallback(
    (to: Sync["strokes"]) => {
      setStrokes(to);
      post({ kind: "ink", strokes: to });
    },
    [post],
  );
  return {
    strokes,
    sendStrokes,
    dot,
    sendDot: useCallback((to) => post({ kind: "dot", dot: to }), [post]),
    alone,
  };
}
