import { useState } from "react";
import type { Watch } from "./FaultHelp";

/** How many faults are shown where this watch is given. */
export function useFaults(): readonly [number, Watch] {
  const [faults, setFaults] = useState(0);
  const [watch] = useState<Watch>(() => () => {
    setFaults((now) => now + 1);
    return () => setFaults((now) => now - 1);
  });
  return [faults, watch];
}
