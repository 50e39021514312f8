import { useBox } from "../../ui/useBox";
import type { Presented } from "../form";
import { Picture } from "./Picture";

/** A drawing as wide as the page leaves it. */
export function Drawing({ presented }: { readonly presented: Presented }) {
  const [attach, { width }] = useBox();
  const drawn = width > 0 && presented.draw({ width });
  return (
    <div ref={attach}>
      {presented.spoken === null ? drawn : <Picture spoken={presented.spoken}>{drawn}</Picture>}
    </div>
  );
}
