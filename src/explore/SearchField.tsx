import { useEffect, useRef } from "react";
import { useViewing } from "../view/ViewContext";
import { words } from "../words/en/page";
import css from "./events.module.css";

/** Search over events; "/" goes to it from anywhere on the page. */
export function SearchField() {
  const { view, navigate } = useViewing();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.metaKey || event.ctrlKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest("input, textarea, select, dialog")) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return (
    <input
      ref={field}
      type="search"
      className={css.search}
      aria-label={words.filters.search}
      aria-keyshortcuts="/"
      placeholder={words.filters.placeholder}
      maxLength={200}
      value={view.filters.q}
      onChange={({ target }) => navigate.search(target.value)}
    />
  );
}
