import { useState } from "react";
import { shareWords } from "#text";
import { hrefOf } from "../../view/address";
import { useDossier, useView } from "../../view/ViewContext";
import { CopyField } from "./CopyField";
import css from "./share.module.css";
import { iframeSnippet } from "./snippet";

/** One exhibit for another page, under the filters in force. */
export function EmbedPart() {
  const { embed: words } = shareWords;
  const dossier = useDossier();
  const { view } = useView();
  const [chosen, setChosen] = useState(dossier.exhibits[0]);
  const { id, title, form } = chosen;
  const alone = { ...view, evidence: null, slide: null, guide: null, presenter: null, embed: id };
  const address = new URL(hrefOf(alone), location.href);
  return (
    <>
      <h3>{words.heading}</h3>
      <label className={css.choice}>
        {words.exhibit}
        <select
          value={id}
          onChange={({ target }) =>
            setChosen(dossier.exhibits.find((exhibit) => exhibit.id === target.value) ?? chosen)
          }
        >
          {dossier.exhibits.map((exhibit) => (
            <option key={exhibit.id} value={exhibit.id}>
              {exhibit.title}
            </option>
          ))}
        </select>
      </label>
      <CopyField
        // What was said of another exhibit's snippet does not hold for this one.
        key={id}
        text={iframeSnippet({ address: address.href, title, form })}
        label={words.snippet}
        words={words}
      />
    </>
  );
}
