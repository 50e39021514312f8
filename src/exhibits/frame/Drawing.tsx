import { useCallback, useState } from "react";
import { useViewing } from "../../view/ViewContext";
import type { Presented } from "../form";
import css from "./frame.module.css";

/**
 * The room of a drawing: measured before the first paint, and again when it changes. A drawing that is a
 * picture is one image with its summary; a click on a mark opens the mark's evidence.
 */
export function Drawing({ presented }: { readonly presented: Presented }) {
  const [width, setWidth] = useState(0);
  const { navigate } = useViewing();

  const attach = useCallback((room: HTMLDivElement) => {
    const observer = new ResizeObserver(() => setWidth(Math.floor(room.clientWidth)));
    setWidth(Math.floor(room.clientWidth));
    observer.observe(room);
    return () => observer.disconnect();
  }, []);

  const picture = presented.spoken !== null;
  const drawn = width > 0 && presented.draw({ width });
  if (!picture) return <div ref={attach}>{drawn}</div>;
  return (
    // Marks are reached by the keyboard through the table; inside an image nothing can be focused.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={attach}
      className={css.picture}
      role="img"
      aria-label={presented.spoken ?? ""}
      tabIndex={-1}
      onClick={(event) => {
        const mark = event.target instanceof Element ? event.target.closest("[data-evidence]") : null;
        const id = mark?.getAttribute("data-evidence");
        if (!id) return;
        // So that the focus comes back to this picture when the evidence closes.
        event.currentTarget.focus({ preventScroll: true });
        navigate.openEvidence(id);
      }}
    >
      {drawn}
    </div>
  );
}
