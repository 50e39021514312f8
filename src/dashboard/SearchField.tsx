import { useEffect, useEffectEvent, useRef } from "react";
import { pageWords } from "#text";
import { useShortcut } from "../ui/useShortcut";
import { useFilters, useNavigate } from "../view/ViewContext";
import css from "./events.module.css";

/** Search over events; "/" goes to it from anywhere on the page. */
export function SearchField() {
  const navigate = useNavigate();
  const { q } = useFilters();
  const field = useRef<HTMLInputElement>(null);
  useShortcut("/", () => field.current?.focus());
  // What was typed before the page answered.
  const takeOver = useEffectEvent(() => {
    const typed = field.current?.value ?? "";
    if (typed !== q) navigate.search(typed);
  });
  useEffect(() => takeOver(), []);
  return (
    <input
      ref={field}
      type="search"
      className={css.search}
      aria-label={pageWords.filters.search}
      aria-keyshortcuts="/"
      placeholder={pageWords.filters.placeholder}
      maxLength={200}
      value={q}
      onChange={({ target }) => navigate.search(target.value)}
    />
  );
}
