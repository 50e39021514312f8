import type { KeyboardEvent } from "react";
import { deckWords } from "#text";
import { useNavigate, useView } from "../view/ViewContext";
import { NAME_LIMIT } from "../view/view";
import type { Presentation } from "./usePresentation";

/** Who gives this talk: it stands on the title slide, and in the address. */
export function PresenterField({ presentation }: { readonly presentation: Presentation }) {
  const { by } = useView().view;
  const navigate = useNavigate();
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") event.currentTarget.blur();
    // The deck leaves keys to what is typed in.
    if (event.key === "Escape") presentation.command("overview");
  };
  return (
    <label>
      {deckWords.presentedBy}{" "}
      <input
        type="text"
        placeholder={deckWords.presenterHint}
        maxLength={NAME_LIMIT}
        autoComplete="name"
        value={by ?? ""}
        onChange={({ target }) => navigate.presentBy(target.value)}
        onKeyDown={press}
      />
    </label>
  );
}
