import { useEffect, useSyncExternalStore } from "react";
import { offlineWords } from "#text";
import css from "./offline.module.css";
import type { OfflineState } from "./store";
import { offline } from "./worker";

export { offline };

const NEVER: OfflineState = { ready: false, waiting: false };

function useOfflineState(): OfflineState {
  return useSyncExternalStore(
    (listener) => offline()?.subscribe(listener) ?? (() => undefined),
    () => offline()?.state() ?? NEVER,
  );
}

export function ReadyOffline() {
  const { ready } = useOfflineState();
  return (
    ready && (
      <p className={css.ready} data-screen-only>
        {offlineWords.ready}
      </p>
    )
  );
}

/** The reader decides when the page changes under their eyes. */
export function NewVersion() {
  const { waiting } = useOfflineState();
  useEffect(() => offline()?.offering(), []);
  return (
    <div role="status">
      {waiting && (
        <button type="button" className={css.version} onClick={() => offline()?.takeOver()}>
          {offlineWords.newVersion}
        </button>
      )}
    </div>
  );
}

/** A file that does not load may belong to a version that the server no longer has. */
export function ReloadOffer() {
  const { waiting } = useOfflineState();
  useEffect(() => offline()?.check(), []);
  return (
    waiting && (
      <p>
        {offlineWords.missing}{" "}
        <button type="button" onClick={() => offline()?.takeOver()}>
          {offlineWords.reload}
        </button>
      </p>
    )
  );
}
