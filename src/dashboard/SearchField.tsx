import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { barWords, pageWords } from "#text";
import { useShortcut } from "../ui/useShortcut";
import { useFilters, useNavigate } from "../view/ViewContext";
import { SEARCH_LIMIT } from "../view/view";
import bar from "./filters.module.css";
import css from "./search.module.css";

/** Search over events; "/" goes to it from anywhere on the page. */
export function SearchField() {
  const navigate = useNavigate();
  const { q } = useFilters();
  const field = useRef<HTMLInputElement>(null);
  useShortcut("/", field, () => field.current?.focus());
  // Keeps what was typed before the page was hydrated. A later effect could find it overwritten.
  const takeOver = useEffectEvent(() => {
    const typed = field.current?.value ?? "";
    if (typed !== q) navigate.search(typed);
  });
  useLayoutEffect(() => takeOver(), []);
  return (
    <span className={`${css.search} ${bar.search}`} data-stays>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10.2 10.2l4.3 4.3M10.8 6a4.8 4.8 0 1 1-9.6 0a4.8 4.8 0 0 1 9.6 0" />
      </svg>
      <input
        ref={field}
        type="search"
        aria-label={pageWords.filters.search}
        aria-keyshortcuts="/"
        placeholder={barWords.placeholder}
        maxLength={SEARCH_LIMIT}
        value={q}
        onChange={({ target }) => navigate.search(target.value)}
      />
      <span className={css.key} aria-hidden="true">
        /
      </span>
    </span>
  );
}
