import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useState,
} from "react";
import { ErrorBoundary } from "./ErrorBoundary";

/** A component, or what suspends until its file is there. */
export type Part<P extends object> = ComponentType<P> | LazyExoticComponent<ComponentType<P>>;

/** A component in a file of its own. */
export interface PartFile<P extends object> {
  /** The component itself once its file is there: drawing it does not suspend then. After a failure, a new try. */
  part: Part<P>;
  /** Has it at hand. Rejects where its file does not come. */
  readonly load: () => Promise<unknown>;
}

export function partFile<P extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<P> }>,
): PartFile<P> {
  const load = async () => {
    try {
      const module = await fetch();
      file.part = module.default;
      return module;
    } catch (error) {
      // A lazy component keeps its first answer for ever.
      file.part = lazy(load);
      throw error;
    }
  };
  const file: PartFile<P> = { part: lazy(load), load };
  return file;
}

interface Drawn<P extends object> {
  readonly file: PartFile<P>;
  /** Stands in its place until the file is there. */
  readonly waiting?: ReactNode;
  readonly children: (Part: Part<P>) => ReactNode;
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

/** Keeps to one part, or one that fails would be tried for ever, and one that has come mounted again. */
function Attempt<P extends object>({ file, waiting = null, children }: Drawn<P>) {
  const [held, hold] = useState({ file, part: file.part });
  if (held.file !== file) hold({ file, part: file.part });
  return <Suspense fallback={waiting}>{children(held.part)}</Suspense>;
}
