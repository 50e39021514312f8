import { useEffect, useRef } from "react";
import { placeWords } from "#text";
import css from "./share.module.css";

interface Props {
  readonly address: string;
  readonly width: number | string;
  readonly height: number;
  /** Called with the chart's height at this width, which the framed page reports. */
  readonly setHeight: (height: number) => void;
}

/** The chart in a frame like the one it will be embedded in, to look at only: a frame would keep Escape to itself. */
export function EmbedPreview({ address, width, height, setHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      const told = heightIn(data);
      if (told > 0) setHeight(told);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [setHeight]);
  return (
    <iframe
      ref={frame}
      key={address}
      className={css.preview}
      src={address}
      title={placeWords.preview}
      width={width}
      height={height}
      inert
    />
  );
}

const heightIn = (data: unknown): number =>
  typeof data === "object" && data !== null && "embedHeight" in data ? Number(data.embedHeight) : 0;
