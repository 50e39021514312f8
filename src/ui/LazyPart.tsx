import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useState,
} from "react";
import { uiWords } from "#text";
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

/** The file of a part did not come. */
class NotLoaded extends Error {
  override readonly name = "NotLoaded";
}

export function lazyPart<P extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<P> }>,
): PartFile<P> {
  const load = async () => {
    try {
      const module = await fetch();
      part = module.default;
      return module;
    } catch (cause) {
      // React keeps the first answer of a lazy component for good.
      part = lazy(load);
      throw new NotLoaded("A part of the page could not be loaded.", { cause });
    }
  };
  let part: Part<P> = lazy(load);
  return { part: () => part, load };
}

interface Props<P extends object> {
  readonly file: PartFile<P>;
  /** Stands in its place until the file is there. */
  readonly waiting?: ReactNode;
  /** Said in its place if the file does not come. */
  readonly failed: string;
  /** Said in its place if the part breaks: that is never a matter of the connection. */
  readonly broken?: string;
  readonly className?: string | undefined;
  /** Told when it is not there or breaks, and when that is over. */
  readonly onFault?: (isBroken: boolean) => void;
  readonly children: (Part: Part<P>) => ReactNode;
}

/** Draws a part whose file is on its way. A fault stays in it, and Retry asks for the file again. */
export function LazyPart<P extends object>(props: Props<P>) {
  const { file, waiting = null, failed, broken = uiWords.ours, className, onFault, children } = props;
  return (
    <ErrorBoundary
      message={(error) => (error instanceof NotLoaded ? failed : broken)}
      className={className}
      prepare={file.load}
      onFault={onFault}
    >
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
