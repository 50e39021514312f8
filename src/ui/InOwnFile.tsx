import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useState,
} from "react";
import { ErrorBoundary } from "./ErrorBoundary";

/** A component in a file of its own. */
export interface PartFile<P extends object> {
  /** Where a try has failed, a new one: a lazy component keeps its first answer for ever. */
  attempt: LazyExoticComponent<ComponentType<P>>;
}

export function partFile<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): PartFile<P> {
  const attempt = (): PartFile<P>["attempt"] =>
    lazy(() =>
      load().catch((error: unknown) => {
        file.attempt = attempt();
        throw error;
      }),
    );
  const file = { attempt: attempt() };
  return file;
}

interface Drawn<P extends object> {
  readonly file: PartFile<P>;
  /** Stands in its place until the file is there. */
  readonly waiting?: ReactNode;
  readonly children: (Part: PartFile<P>["attempt"]) => ReactNode;
}

interface Props<P extends object> extends Drawn<P> {
  /** Said in its place where the file does not come, or the part breaks. */
  readonly failed: string;
  readonly retry: string;
  /** Of what is said. */
  readonly className?: string | undefined;
}

/** Draws a part whose file is on its way. A fault stays in it, and Retry asks for the file again. */
export function InOwnFile<P extends object>({ failed, retry, className, ...drawn }: Props<P>) {
  return (
    <ErrorBoundary message={failed} retry={retry} className={className}>
      <Attempt {...drawn} />
    </ErrorBoundary>
  );
}

/** Keeps to one attempt, or a part that fails would be tried for ever; Retry mounts it anew. */
function Attempt<P extends object>({ file, waiting = null, children }: Drawn<P>) {
  const [held, hold] = useState({ file, attempt: file.attempt });
  if (held.file !== file) hold({ file, attempt: file.attempt });
  return <Suspense fallback={waiting}>{children(held.attempt)}</Suspense>;
}
