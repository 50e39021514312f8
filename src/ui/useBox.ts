import { type RefCallback, useCallback, useState } from "react";
import { textScale } from "./textScale";

/** In whole CSS pixels; zero before the element is mounted. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** The reader's text scale when it was measured. */
  readonly text: number;
}

const NONE: Box = { width: 0, height: 0, text: 1 };

/** The room inside an element: measured before the first paint, and again when it changes. */
export function useBox(): readonly [RefCallback<HTMLElement>, Box] {
  const [box, setBox] = useState(NONE);
  const attach = useCallback((element: HTMLElement) => {
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const height = Math.floor(element.clientHeight);
      const text = textScale();
      setBox((old) =>
        old.width === width && old.height === height && old.text === text ? old : { width, height, text },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [attach, box];
}
