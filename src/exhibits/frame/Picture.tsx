import type { ReactNode } from "react";
import { useViewing } from "../../view/ViewContext";
import css from "./frame.module.css";

interface Props {
  readonly spoken: string;
  readonly children: ReactNode;
}

/**
 * A drawing as one image with its summary. A click on a mark opens the mark's evidence; with the keyboard
 * the table leads there, for inside an image nothing can be focused.
 */
export function Picture({ spoken, children }: Props) {
  const { navigate } = useViewing();
  const attach = (picture: HTMLDivElement) => {
    const open = ({ clientX, clientY }: MouseEvent) => {
      // Not by what was pressed: the drawing may have been drawn anew since, with other elements in its place.
      const mark = document.elementFromPoint(clientX, clientY)?.closest("[data-evidence]");
      const id = mark?.getAttribute("data-evidence");
      if (!id) return;
      // So that the focus comes back to this picture when the evidence closes.
      picture.focus({ preventScroll: true });
      navigate.openEvidence(id);
    };
    picture.addEventListener("click", open);
    return () => picture.removeEventListener("click", open);
  };
  return (
    <div ref={attach} className={css.picture} role="img" aria-label={spoken} tabIndex={-1}>
      {children}
    </div>
  );
}
