import type { ReactNode } from "react";
import { loadWords, openWords, pageWords, problemLine, refusalWords } from "#text";
import { LoadError, type LoadFault, RefusedError } from "./LoadError";
import css from "./load.module.css";

interface Props {
  readonly error: Error;
  readonly retry: () => void;
  /** What else there is to do. */
  readonly children: ReactNode;
}

/** Why there is no dossier, in plain words, and a button to try again. */
export function Failure({ error, retry, children }: Props) {
  return (
    <main className={css.message}>
      <div role="alert">
        <h1>{pageWords.load.failed}</h1>
        <p>{reason(error)}</p>
        <ul>
          {problemsOf(error).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p className={css.actions}>
        {!(error instanceof LoadError && error.isFinal) && (
          <button type="button" onClick={retry}>
            {loadWords.retry}
          </button>
        )}
        {children}
      </p>
    </main>
  );
}

function reason(error: Error): string {
  if (error instanceof RefusedError)
    return openWords.refused(`“${error.file}”`, refusalWords(error.refused.refusal));
  return error instanceof LoadError ? explain(error.fault) : loadWords.ourFault;
}

/** More problems than anyone would read. */
const MOST_PROBLEMS = 200;

function problemsOf(error: Error): readonly string[] {
  if (!(error instanceof RefusedError)) return [];
  return error.refused.problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) => openWords.problem(openWords.place(problem.line, problem.column), problemLine(problem)));
}

function explain(fault: LoadFault): string {
  switch (fault.kind) {
    case "offline":
    case "network":
    case "timeout":
      return loadWords[fault.kind];
    case "missing":
      return loadWords.missing(fault.file);
    case "elsewhere":
    case "no-site":
    case "no-window":
      return openWords.notNamed[fault.kind];
    case "unreadable":
    case "no-reader":
      return openWords.unread[fault.kind](openWords.theFile);
    case "status":
      return loadWords.status(fault.status);
    case "not-json":
      return loadWords.notJson(fault.type);
  }
}
