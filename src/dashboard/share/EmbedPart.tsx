import { useState } from "react";
import { placeWords, shareWords } from "#text";
import { formOf } from "../../exhibits/buildExhibit";
import fields from "../../ui/field.module.css";
import { hrefOf } from "../../view/address";
import { useDossier, useView } from "../../view/ViewContext";
import { UNCOVERED } from "../../view/view";
import { CopyField } from "./CopyField";
import { EmbedPreview } from "./EmbedPreview";
import css from "./share.module.css";
import { iframeSnippet } from "./snippet";

/** How wide the frame is. A fixed frame is never wider than its container. */
const WIDTHS = { full: "100%", "640": 640, "360": 360 } as const;
type Width = keyof typeof WIDTHS;
const NAMES: readonly Width[] = ["full", "640", "360"];

/** One chart for another page, under the filters in force. */
export function EmbedPart() {
  const { embed: words } = shareWords;
  const dossier = useDossier();
  const { view } = useView();
  const [chosen, setChosen] = useState(dossier.exhibits[0]);
  const [width, setWidth] = useState<Width>("full");
  const { id, title, form } = chosen;
  const [height, setHeight] = useState(formOf(form).layout.embedHeight);
  const alone = { ...view, ...UNCOVERED, embed: id };
  const address = new URL(hrefOf(alone), location.href).href;
  return (
    <>
      <h3>{words.heading}</h3>
      <div className={css.choices}>
        <label className={css.choice}>
          {words.exhibit}
          <select
            className={fields.field}
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
        <label className={css.choice}>
          {placeWords.width}
          <select
            className={fields.field}
            value={width}
            onChange={({ target }) => setWidth(NAMES.find((name) => name === target.value) ?? "full")}
          >
            {NAMES.map((name) => (
              <option key={name} value={name}>
                {placeWords.widths[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <EmbedPreview address={address} width={WIDTHS[width]} height={height} setHeight={setHeight} />
      <CopyField
        // The copied message was about another snippet.
        key={`${id} ${width}`}
        text={iframeSnippet({ address, title, width: WIDTHS[width], height })}
        label={words.snippet}
        words={words}
      />
      <p className={css.label}>{placeWords.fits}</p>
    </>
  );
}
