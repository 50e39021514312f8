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
  /** The component itself once its file is there: drawing it does not suspend then. After a failure, a new attempt. */
  readonly part: () => Part<P>;
  /** Has it at hand. Rejects if its file does not come. */
  readonly load: () => Promise<unknown>;
}

export function lazyPart<P extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<P> }>,
): PartFile<P> {
  const load = async () => {
    try {
      const module = await fetch();
      part = module.default;
      return module;
    } catch (error) {
      // React keeps the first answer of a lazy component for good.
      part = lazy(load);
      throw error;
    }
  };
  let part: Part<P> = lazy(load);
  return { part: () => part, load };
}

interface Props<P extends object> {
  readonly file: PartFile<P>;
  /** Stands in its place until the file is there. */
  readonly waiting?: ReactNode;
  /** Said in its place if the file does not come, or the part breaks. */
  readonly failed: string;
  readonly className?: string | undefined;
  readonly children: (Part: Part<P>) => ReactNode;
}

/** Draws a part whose file is on its way. A fault stays in it, and Retry asks for the file again. */
export function LazyPart<P extends object>({ file, waiting = null, failed, className, children }: Props<P>) {
  return (
    <ErrorBoundary message={failed} className={className} prepare={file.load}>
      <Suspense fallback={waiting}>
        <Pinned file={file}>{children}</Pinned>
      </Suspense>
    </ErrorBoundary>
  );
}

/** Keeps to one component for as long as it is mounted: another one would lose all that is in it. */
function Pinned<P extends object>({ file, children }: Pick<Props<P>, "file" | "children">) {
  const [Part] = useState(file.part);
  return children(Part);
}
