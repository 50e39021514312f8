import { useEffect } from "react";

/** Keeps the screen awake while mounted, if the browser can. Asks again when the window becomes visible. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const hold = async () => {
      if (over || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      // Refused on a low battery: the screen then sleeps as ever.
      lock = await navigator.wakeLock.request("screen").catch(() => null);
      if (over) await lock?.release();
    };
    void hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", hold);
      void lock?.release();
    };
  }, []);
}
