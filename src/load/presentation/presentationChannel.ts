/** Carries messages between the windows of one presentation. */
export interface PresentationChannel {
  readonly post: (message: unknown) => void;
  readonly close: () => void;
}

type Hear = (message: unknown) => void;

/** Opens the channel of the presentation of that name. Messages are not validated. */
export function openPresentationChannel(name: string, hear: Hear): PresentationChannel {
  // In most browsers, a page that was opened as a file shares no channel with its own second window.
  if (self.origin === "null") return windowChannel(name, hear);
  try {
    return broadcastChannel(name, hear);
  } catch {
    // The browser has no BroadcastChannel, or refuses it.
    return windowChannel(name, hear);
  }
}

function broadcastChannel(name: string, hear: Hear): PresentationChannel {
  const open = new BroadcastChannel(`presentation ${name}`);
  open.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  return { post: (message) => open.postMessage(message), close: () => open.close() };
}

interface Envelope {
  /** A secret that only the windows of this presentation know. */
  readonly presentation: string;
  readonly message: unknown;
}

/** The other windows. They outlive a channel: a deck that is presented again is to reach the presenter's window. */
const others = new Set<MessageEventSource>();

/** Connects a window to its opener. The opener learns of the other window from its first message. */
function windowChannel(name: string, hear: Hear): PresentationChannel {
  if (window.opener) others.add(window.opener);
  const receive = ({ data, source }: MessageEvent<unknown>) => {
    if (!isEnvelope(data) || data.presentation !== name || source === null) return;
    others.add(source);
    hear(data.message);
  };
  addEventListener("message", receive);
  return {
    post: (message) => {
      const envelope: Envelope = { presentation: name, message };
      // A page that was opened as a file has no origin to name.
      const targetOrigin = self.origin === "null" ? "*" : self.origin;
      for (const other of others) other.postMessage(envelope, { targetOrigin });
    },
    close: () => removeEventListener("message", receive),
  };
}

const isEnvelope = (data: unknown): data is Envelope =>
  typeof data === "object" && data !== null && "presentation" in data && "message" in data;
