import {
  type ComponentType,
  createContext,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  use,
  useMemo,
  useState,
} from "react";
import { ErrorBoundary, Fault, type FaultWords } from "./ErrorBoundary";

/** A component, or what suspends until its file is there. */
export type Part<P extends object> = ComponentType<P> | LazyExoticComponent<ComponentType<P>>;

/** A component in a file of its own. */
export interface PartFile<P extends object> {
  /** The component itself once its file is there: drawing it does not suspend then. After a failure, a new try. */
  part: Part<P>;
  /** Has it at hand. Rejects where its file does not come. */
  readonly load: () => Promise<unknown>;
}

export function lazyPart<P extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<P> }>,
): PartFile<P> {
  const load = async () => {
    try {
      const module = await fetch();
      file.part = module.default;
      return module;
    } catch (error) {
      // A lazy component keeps its first answer for ever.
      file.part = attempt();
      throw error;
    }
  };
  // Not an error for React, which would draw the whole page anew for it.
  const attempt = () => lazy(() => load().catch(() => ({ default: Missing })));
  const file: PartFile<P> = { part: attempt(), load };
  return file;
}

/** What is said where a file does not come. */
const MissingContext = createContext<ReactNode>(null);
const Missing = () => use(MissingContext);

interface Drawn<P extends object> {
  readonly file: PartFile<P>;
  /** Stands in its place until the file is there. */
  readonly waiting?: ReactNode;
  readonly children: (Part: Part<P>) => ReactNode;
}

interface Props<P extends object> extends Drawn<P>, Omit<FaultWords, "message"> {
  /** Said in its place where the file does not come, or the part breaks. */
  readonly failed: string;
}

/** Draws a part whose file is on its way. A fault stays in it, and Retry asks for the file again. */
export function LazyPart<P extends object>({ failed, className, ...drawn }: Props<P>) {
  const words = { message: failed, className };
  return (
    <ErrorBoundary {...words}>
      <Attempt {...drawn} words={words} />
    </ErrorBoundary>
  );
}

/** Keeps to one part, or one that fails would be tried for ever, and one that has come mounted again. */
function Attempt<P extends object>({
  file,
  waiting = null,
  children,
  words: { message, className },
}: Drawn<P> & { readonly words: FaultWords }) {
  const [held, hold] = useState(() => fresh(file));
  if (held.file !== file) hold(fresh(file));
  // One object for as long as it says the same: React looks through all of the part for who reads another.
  const missing = useMemo(() => {
    const again = () =>
      file.load().then(
        () => hold(fresh(file)),
        () => hold((now) => ({ ...now, tried: true })),
      );
    return <Fault message={message} className={className} again={again} tried={held.tried} />;
  }, [file, message, className, held.tried]);
  return (
    <MissingContext value={missing}>
      <Suspense fallback={waiting}>{children(held.part)}</Suspense>
    </MissingContext>
  );
}

const fresh = <P extends object>(file: PartFile<P>) => ({ file, part: file.part, tried: false });
