import { pageWords } from "#text";
import css from "../ui/tool.module.css";
import { useNavigate } from "../view/ViewContext";
import { startPresenting } from "./startPresenting";

/** Opens the deck at one exhibit. */
export function PresentButton({ slide }: { readonly slide: string }) {
  const navigate = useNavigate();
  return (
    <button type="button" className={css.tool} onClick={() => startPresenting(navigate, slide)}>
      {pageWords.header.present}
    </button>
  );
}
