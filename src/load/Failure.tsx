import { DossierError, problemLine } from "../dossier/problems";
import { words } from "../words/en/page";
import { LoadError, type LoadFault } from "./LoadError";
import css from "./load.module.css";

/** Why there is no dossier, in plain words, and a way to try again. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  return (
    <main className={css.message}>
      <div role="alert">
        <h1>{words.load.failed}</h1>
        {error instanceof DossierError ? (
          <>
            <p>{words.load.problems(error.problems.length)}</p>
            <ul>
              {error.problems.map((problem) => (
                <li key={`${problem.path} ${problem.expected} ${problem.found}`}>{problemLine(problem)}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{error instanceof LoadError ? explain(error.fault) : error.message}</p>
        )}
      </div>
      <button type="button" onClick={retry}>
        {words.load.retry}
      </button>
    </main>
  );
}

function explain(fault: LoadFault): string {
  switch (fault.kind) {
    case "offline":
    case "network":
    case "timeout":
    case "missing":
      return words.load[fault.kind];
    case "status":
      return words.load.status(fault.status);
    case "not-json":
      return words.load.notJson(fault.type === "" ? "something without a type" : fault.type);
    case "syntax":
      return words.load.syntax(fault.detail);
  }
}
