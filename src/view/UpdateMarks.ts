import type { RefObject } from "react";
import { useHighlight } from "./HighlightProvider";
import { useMarkAttributes } from "./useMarkAttributes";
import { useMatching } from "./ViewContext";

interface Props {
  /** Stands before this component, so that React has made it when the marks in it are updated. */
  readonly container: RefObject<Element | null>;
  /** Whether what does not match the filters is dimmed. */
  readonly dims: boolean;
}

/** Brings the marks inside a container to the view. It renders nothing, so a highlight renders nothing else. */
export function UpdateMarks({ container, dims }: Props): null {
  const matching = useMatching();
  useMarkAttributes(container, { matching: dims ? matching : null, highlight: useHighlight() });
  return null;
}
