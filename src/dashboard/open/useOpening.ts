import { createContext, use, useEffect, useMemo, useRef, useState } from "react";
import type { Accepted } from "../../dossier/open/acceptDossier";
import type { Progress } from "../../dossier/open/readDossier";
import { type Opened, useSwitching } from "../../load/opened";
import type { ReadResult } from "../../load/readFile";

/** The file or text that the reader gave, and its state. */
export interface OpenRequest {
  /** Null for a pasted text. */
  readonly name: string | null;
  readonly source: Blob | string;
  readonly state: { readonly kind: "reading"; readonly progress: Progress } | ReadResult;
}

export interface Opening {
  /** Whether the dialog is open. */
  readonly open: boolean;
  readonly request: OpenRequest | null;
}

export interface OpenActions {
  /** Opens the dialog, empty or with the problems of the dossier that is shown. */
  readonly start: (request?: OpenRequest) => void;
  /** Closes the dialog and stops reading. */
  readonly close: () => void;
  /** Reads a file or text, and reports on it in the dialog. */
  readonly read: (name: string | null, source: Blob | string) => Promise<void>;
  /** Reads it too, and shows it at once if it has no problem. */
  readonly readAndShow: (name: string | null, source: Blob | string) => Promise<void>;
  /** Stops the reading, and says so. */
  readonly stop: () => void;
  readonly show: (request: OpenRequest, accepted: Accepted) => void;
}

const NOTHING = { open: false, request: null };

/** The state of the dialog and its actions. The actions keep their identity. */
export function useOpening(): readonly [Opening, OpenActions] {
  const { show: showDossier } = useSwitching();
  const [opening, setOpening] = useState<Opening>(NOTHING);
  const reading = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const actions = useMemo((): OpenActions => {
    const close = () => {
      reading.current?.abort();
      setOpening(NOTHING);
    };
    const show: OpenActions["show"] = ({ name, source }, accepted) => {
      close();
      const file = typeof source === "string" ? new Blob([source]) : source;
      showDossier({ ...accepted, name, source: file, addressed: false });
    };
    const read = async (name: string | null, source: Blob | string): Promise<OpenRequest> => {
      reading.current?.abort();
      const controller = new AbortController();
      reading.current = controller;
      const { signal } = controller;
      const tell = (state: OpenRequest["state"]): OpenRequest => {
        const request = { name, source, state };
        // A file reports nothing more once it is stopped or replaced.
        if (!signal.aborted) setOpening({ open: true, request });
        return request;
      };
      tell({ kind: "reading", progress: { step: "reading", done: 0, of: 1 } });
      const reader = await import("../../load/readFile").catch(() => null);
      if (reader === null) return tell({ kind: "no-reader" });
      return tell(
        await reader.tryReadFile(source, signal, (progress) => tell({ kind: "reading", progress })),
      );
    };
    return {
      start: (request) => setOpening({ open: true, request: request ?? null }),
      close,
      read: async (name, source) => void (await read(name, source)),
      readAndShow: async (name, source) => {
        const request = await read(name, source);
        const { state } = request;
        if (state.kind === "read" && state.answer.refusal === null && state.answer.problems.length === 0)
          show(request, state.answer);
      },
      stop: () => {
        reading.current?.abort();
        setOpening(({ open, request }) => ({
          open,
          request: request && { ...request, state: { kind: "stopped" } },
        }));
      },
      show,
    };
  }, [showDossier]);
  return [opening, actions];
}

/** What is shown was opened with these problems. */
export const requestOf = ({ name, source, ...answer }: Opened): OpenRequest => ({
  name,
  source,
  state: { kind: "read", answer },
});

const OpenContext = createContext<OpenActions["start"]>(() => {});
/** Provides the actions of the dialog. */
export const OpenProvider = OpenContext.Provider;
/** The actions of the dialog in which a dossier is opened. */
export const useStartOpening = (): OpenActions["start"] => use(OpenContext);
