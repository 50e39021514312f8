import {
  consequenceLine,
  openWords,
  problemLine,
  recordCounts,
  recordWords,
  refusalWords,
  uiWords,
} from "#text";
import type { Accepted, Refused } from "../../dossier/open/acceptDossier";
import { consequencesIn } from "../../dossier/open/consequences";
import { ReadingBar } from "../../load/ReadingBar";
import { CopyButton } from "../../ui/CopyButton";
import primary from "../../ui/primary.module.css";
import css from "./open.module.css";
import type { OpenActions, OpenRequest } from "./useOpening";

/** Past so many the report is copied rather than read. */
const READ = 200;
/** So many of the records that are skipped with another one are named. */
const NAMED = 20;

interface Props {
  readonly request: OpenRequest;
  /** Stops reading the file. */
  readonly stop: () => void;
  readonly actions: Pick<OpenActions, "read" | "show">;
  /** Leads to a place of the text; null of a file, which is not shown. */
  readonly goTo: ((line: number, column: number) => void) | null;
}

/** The state of the file: how far it has been read, why it cannot be opened, or what is in it. */
export function Report({ request, stop, actions, goTo }: Props) {
  const { name, state } = request;
  const called = openWords.called(name);
  switch (state.kind) {
    case "reading":
      return (
        <div className={css.reading}>
          <ReadingBar name={name} progress={state.progress} />
          <button type="button" onClick={stop}>
            {openWords.stop}
          </button>
        </div>
      );
    case "read":
      return (
        <Found
          called={called}
          answer={state.answer}
          show={(accepted) => actions.show(request, accepted)}
          goTo={goTo}
        />
      );
    default:
      return (
        <>
          <p className={css.refused}>{openWords.unread[state.kind](called)}</p>
          {state.kind === "no-reader" && (
            <p className={css.actions}>
              <button type="button" onClick={() => actions.read(name, request.source)}>
                {uiWords.retry}
              </button>
            </p>
          )}
        </>
      );
  }
}

type Problem = (Accepted | Refused)["problems"][number];

const placeOf = ({ line, column }: Problem): string => openWords.place(line, column);
const problemKey = (problem: Problem): string => `${placeOf(problem)} ${problemLine(problem)}`;

/** A problem, and of a pasted text the way to its place there. */
function Line({ problem, goTo }: { readonly problem: Problem } & Pick<Props, "goTo">) {
  const place = placeOf(problem);
  if (goTo === null) return <li>{openWords.problem(place, problemLine(problem))}</li>;
  return (
    <li>
      <button
        type="button"
        className={css.place}
        title={openWords.goTo}
        onClick={() => goTo(problem.line, problem.column)}
      >
        {place}
      </button>
      {openWords.problem("", problemLine(problem))}
    </li>
  );
}

interface FoundProps extends Pick<Props, "goTo"> {
  readonly called: string;
  readonly answer: Accepted | Refused;
  readonly show: (accepted: Accepted) => void;
}

/** Whether the dossier is valid, valid in part, or cannot be opened, and every problem. */
function Found({ called, answer, show, goTo }: FoundProps) {
  const { problems } = answer;
  const { mistakes, consequences } = consequencesIn(problems);
  const lines = mistakes.map((problem) => openWords.problem(placeOf(problem), problemLine(problem)));
  const outcome =
    answer.refusal !== null
      ? openWords.refused(called, refusalWords(answer.refusal))
      : problems.length > 0
        ? openWords.partly(called, answer.leftOut.length, mistakes.length)
        : openWords.valid(called, recordCounts(answer.dossier));
  return (
    <>
      <p className={css.outcome} data-refused={answer.refusal !== null}>
        {outcome}
      </p>
      <p className={css.actions}>
        {answer.refusal === null && (
          <button type="button" className={primary.primary} onClick={() => show(answer)}>
            {problems.length > 0 ? openWords.showValid : openWords.show}
          </button>
        )}
        {lines.length > 0 && (
          <CopyButton
            text={() =>
              [outcome, ...lines, ...consequences.map((one) => consequenceLine(one, Infinity))].join("\n")
            }
            words={openWords}
          />
        )}
      </p>
      {answer.refusal === null && answer.leftOut.length > 0 && (
        <>
          <h3>{openWords.leftOut}</h3>
          <ul className={css.lines}>
            {answer.leftOut.slice(0, READ).map((record) => (
              <li key={`${record.list} ${record.index}`}>{recordWords(record)}</li>
            ))}
          </ul>
          {answer.leftOut.length > READ && <p>{openWords.more(answer.leftOut.length - READ)}</p>}
        </>
      )}
      {lines.length > 0 && (
        <>
          <h3>{openWords.problems}</h3>
          <ul className={css.lines}>
            {mistakes.slice(0, READ).map((problem) => (
              <Line key={problemKey(problem)} problem={problem} goTo={goTo} />
            ))}
            {consequences.slice(0, READ).map((one) => (
              <li key={`${one.of.list} ${one.of.index}`}>{consequenceLine(one, NAMED)}</li>
            ))}
          </ul>
          {lines.length > READ && <p>{openWords.more(lines.length - READ)}</p>}
        </>
      )}
    </>
  );
}
