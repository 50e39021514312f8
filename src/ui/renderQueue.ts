import { onFrame } from "./onFrame";

/** What has its turn and does not say that it is through is not waited for longer, in milliseconds. */
const PATIENCE = 1_000;

interface Turn {
  readonly run: () => void;
}

const waiting: Turn[] = [];
let current: Turn | null = null;
let called = false;

/**
 * Runs it once the page has painted what was done until now, and no other has its turn; it has it until it says
 * that it is through. So the page paints, and hears the reader, between any two of them.
 * @returns what says so, or that it is not wanted any more
 */
export function takeTurn(run: () => void): () => void {
  const turn = { run };
  waiting.push(turn);
  call();
  return () => end(turn);
}

function call(): void {
  if (called || current !== null || waiting.length === 0) return;
  called = true;
  // A task that is set up in a frame comes after its paint.
  onFrame(() => setTimeout(start));
}

function start(): void {
  called = false;
  const next = waiting.shift();
  if (!next) return;
  current = next;
  setTimeout(() => end(next), PATIENCE);
  next.run();
}

function end(turn: Turn): void {
  const at = waiting.indexOf(turn);
  if (at >= 0) waiting.splice(at, 1);
  if (current !== turn) return;
  current = null;
  call();
}
