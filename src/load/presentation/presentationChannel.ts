/** A line between the windows of one presentation. */
export interface PresentationChannel {
  readonly post: (message: unknown) => void;
  readonly close: () => void;
}

type Hear = (message: unknown) => void;

/** Opens it for the presentation of that name. What comes in may be anything. */
export function openPresentationChannel(name: string, hear: Hear): PresentationChannel {
  // A page that was opened as a file shares no channel with its own second window, in most browsers.
  if (self.origin === "null") return lineOfWindows(name, hear);
  try {
    return channel(name, hear);
  } catch {
    // There is none in this browser, or it refuses.
    return lineOfWindows(name, hear);
  }
}

function channel(name: string, hear: Hear): PresentationChannel {
  const open = new BroadcastChannel(`presentation ${name}`);
  open.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  return { post: (message) => open.postMessage(message), close: () => open.close() };
}

interface Envelope {
  /** Known to the windows of this presentation alone. */
  readonly presentation: string;
  readonly message: unknown;
}

/** From the window that was opened to the one that opened it; that one learns of it as soon as it speaks. */
function lineOfWindows(name: string, hear: Hear): PresentationChannel {
  const others = new Set<MessageEventSource>(window.opener ? [window.opener] : []);
  const receive = ({ data, source }: MessageEvent<unknown>) => {
    if (!isEnvelope(data) || data.presentation !== name || source === null) return;
    others.add(source);
    hear(data.message);
  };
  addEventListener("message", receive);
  return {
    post: (message) => {
      const envelope: Envelope = { presentation: name, message };
      // That of a file cannot be named: it is none.
      const targetOrigin = self.origin === "null" ? "*" : self.origin;
      for (const other of others) other.postMessage(envelope, { targetOrigin });
    },
    close: () => removeEventListener("message", receive),
  };
}

const isEnvelope = (data: unknown): data is Envelope =>
  typeof data === "object" && data !== null && "presentation" in data && "message" in data;
