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

/** The component; or a component that suspends until the file has loaded. */
type Part<P extends object> = ComponentType<P> | LazyExoticComponent<ComponentType<P>>;

/** A component in a file of its own. */
export interface PartFile<P extends object> {
  /**
   * The component itself once its file has loaded: rendering it then does not suspend. After a failure, a new
   * attempt.
   */
  readonly part: () => Part<P>;
  /** Loads it. Rejects if its file does not load. */
  readonly load: () => Promise<unknown>;
}

/** The file of a part did not load. */
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
      // React keeps the first result of a lazy component, so a failure needs a new one.
      if (hasFailed) part = lazy(load);
      hasFailed = false;
      return part;
    },
    load,
  };
}

interface Props<P extends object> {
  readonly file: PartFile<P>;
  /** Shown until the file has loaded. */
  readonly waiting?: ReactNode;
  /** The message if the file does not load. */
  readonly failed: string;
  readonly className?: string | undefined;
  /** Called with true when it is missing or breaks, and with false when it works again. */
  readonly onFault?: (isBroken: boolean) => void;
  readonly children: (Part: Part<P>) => ReactNode;
}

/** Renders a part once its file has loaded. An error stays inside, and Retry loads the file again. */
export function LazyPart<P extends object>(props: Props<P>) {
  const { file, waiting = null, failed, className, onFault, children } = props;
  // The same component as long as this is mounted: another one would lose its state, or load its file endlessly.
  const [part, setPart] = useState(file.part);
  const prepare = async () => {
    await file.load();
    setPart(file.part);
  };
  return (
    <ErrorBoundary
      // If the part itself breaks, the connection is not to blame.
      message={(error) => (error instanceof NotLoaded ? failed : uiWords.ours)}
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

/** Inside the boundary, which catches only errors under it. */
function Drawn<P extends object>({ part, children }: DrawnProps<P>) {
  return children(part);
}
