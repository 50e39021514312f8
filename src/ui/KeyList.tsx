import css from "./keyList.module.css";

interface Key {
  /** As they are printed. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Keys, and what each does. */
export function KeyList({ keys }: { readonly keys: readonly Key[] }) {
  return (
    <dl className={css.keys}>
      {keys.map((key) => (
        <div key={key.does}>
          <dt>
            {key.keys.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{key.does}</dd>
        </div>
      ))}
    </dl>
  );
}
