import css from "./keyList.module.css";

interface Entry {
  readonly keys: readonly string[];
  readonly does: string;
}

interface Props {
  readonly entries: readonly Entry[];
  readonly className: string | undefined;
}

/** Keys, and what each does. */
export function KeyList({ entries, className }: Props) {
  return (
    <dl className={`${css.list} ${className}`}>
      {entries.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
