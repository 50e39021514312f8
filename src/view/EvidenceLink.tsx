import type { ComponentProps, MouseEvent } from "react";
import { useHover, usePointer } from "./HighlightProvider";
import { useNavigate } from "./ViewContext";

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & { readonly evidence: string };

/**
 * A link to the evidence of a figure, event or paragraph, so that it can be copied and opened elsewhere: in the
 * whole dossier, until `useEvidenceHrefs` leads it to the view.
 */
export function EvidenceLink({ evidence, ...rest }: Props) {
  const navigate = useNavigate();
  const hover = useHover(evidence);
  const { leave } = usePointer();
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // The focus leaves this link, and with it the highlight: both are rendered at once.
    leave();
    navigate.openEvidence(evidence);
  };
  return <a {...rest} {...hover} href={`?evidence=${evidence}`} data-evidence={evidence} onClick={open} />;
}
