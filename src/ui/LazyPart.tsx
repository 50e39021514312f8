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
type Part<P extends object> = ComponentType<P> | LazyExoticComponent<ComponentType<P>>;

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
  let hasFailed = false;
  const load = async () => {
    try {
      const module = await fetch();
      part = module.default;
      hasFailed = false;
      return module;
    } catch (cause) {
      hasFailed = true;
      throw new NotLoaded("A part of the page could not be loaded.", { cause });
    }
  };
  let part: Part<P> = lazy(load);
  return {
    part: () => {
      // React keeps the first answer of a lazy component for good.
      if (hasFailed) part = lazy(load);
      hasFailed = false;
      return part;
    },
    load,
  };
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
  // The same one while this is mounted: another would lose all that is in it, or ask for its file without end.
  const [part, setPart] = useState(file.part);
  const prepare = async () => {
    await file.load();
    setPart(file.part);
  };
  return (
    <ErrorBoundary
      message={(error) => (error instanceof NotLoaded ? failed : broken)}
      className={className}
      prepare={prepare}
      onFault={onFault}
    >
      <Suspense fallback={waiting}>
        <Drawn part={part}>{children}</Drawn>
      </Suspense>
    </ErrorBoundary>
  );
}

interface DrawnProps<P extends object> extends Pick<Props<P>, "children"> {
  readonly part: Part<P>;
}

/** Inside the boundary, which sees only what breaks under it. */
function Drawn<P extends object>({ part, children }: DrawnProps<P>) {
  return children(part);
}
