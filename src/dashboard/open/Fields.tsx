import { fieldWords } from "#text";
import css from "./open.module.css";

/** What the fields of a dossier mean, for whoever writes one. */
export function Fields() {
  return (
    <details className={css.fields}>
      <summary>{fieldWords.heading}</summary>
      <p>{fieldWords.intro}</p>
      <dl>
        {fieldWords.fields.map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="data/dossier.schema.json" target="_blank" rel="noreferrer">
          {fieldWords.schema}
        </a>
      </p>
    </details>
  );
}
