import { pageWords } from "#text";
import { useNavigate } from "../view/ViewContext";
import css from "./dashboard.module.css";
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
