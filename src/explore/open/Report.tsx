import { useState } from "react";
import { problemLine } from "../../dossier/problems";
import { copyText } from "../../ui/copyText";
import { openWords } from "../../words/en/open";
import css from "./open.module.css";
import { type Given, show } from "./opening";
import { refusalWords } from "./refusalWords";

/** Past so many the report is copied rather than read. */
const READ = 200;

/** What there is in a file that was given: sound, sound in part, or not to be opened, and every problem. */
export function Report({ given: { name, text, answer } }: { readonly given: Given }) {
  const [said, setSaid] = useState("");
  const called = name === null ? openWords.pasted : `“${name}”`;
  if (answer === "reading") return <p>{openWords.reading}</p>;
  if (answer === "unreadable") return <p className={css.refused}>{openWords.unreadable}</p>;

  const { problems } = answer;
  const lines = problems.map((problem) =>
    openWords.problem(openWords.place(problem.line, problem.column), problemLine(problem)),
  );
  const outcome =
    answer.refusal !== null
      ? openWords.refused(called, refusalWords(answer.refusal))
      : problems.length > 0
        ? openWords.partly(called, answer.leftOut.length, problems.length)
        : openWords.sound(
            called,
            answer.dossier.sources.size,
            answer.dossier.figures.size,
            answer.dossier.events.size,
          );
  const copy = async () => {
    const copied = await copyText([outcome, ...lines].join("\n"));
    setSaid(copied ? openWords.copied : openWords.copyRefused);
  };
  return (
    <>
      <p className={css.outcome} data-refused={answer.refusal !== null}>
        {outcome}
      </p>
      <p className={css.actions}>
        {answer.refusal === null && (
          <button type="button" className={css.primary} onClick={() => show(name, text, answer)}>
            {problems.length > 0 ? openWords.showSound : openWords.show}
          </button>
        )}
        {lines.length > 0 && (
          <button type="button" onClick={copy}>
            {openWords.copy}
          </button>
        )}
        <span aria-live="polite">{said}</span>
      </p>
      {answer.refusal === null && answer.leftOut.length > 0 && (
        <>
          <h3>{openWords.leftOut}</h3>
          <ul className={css.lines}>
            {answer.leftOut.slice(0, READ).map(({ list, index, record }) => (
              <li key={`${list} ${index}`}>{record}</li>
            ))}
          </ul>
          {answer.leftOut.length > READ && <p>{openWords.more(answer.leftOut.length - READ)}</p>}
        </>
      )}
      {lines.length > 0 && (
        <>
          <h3>{openWords.problems}</h3>
          <ul className={css.lines}>
            {lines.slice(0, READ).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {lines.length > READ && <p>{openWords.more(lines.length - READ)}</p>}
        </>
      )}
    </>
  );
}
