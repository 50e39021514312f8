import {
  onlineManager,
  QueryCache,
  QueryClient,
  QueryClientProvider,
  type UseQueryOptions,
  useQuery,
} from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { loadWords, openWords, pageWords } from "#text";
import { Failure } from "./Failure";
import { isOurFault } from "./LoadError";
import css from "./load.module.css";
import { useSwitching } from "./opened";

const client = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isOurFault(error)) console.error(error);
    },
  }),
});

interface Props<T> {
  readonly query: UseQueryOptions<T, Error, T, string[]>;
  /** The progress, once it is known. */
  readonly said?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Shows progress or an error until the dossier is there, then provides it. */
export function Fetched<T>(props: Props<T>) {
  // The online manager hears only changes from here on. The network may have changed before.
  useEffect(() => onlineManager.setOnline(navigator.onLine), []);
  return (
    <QueryClientProvider client={client}>
      <Gate {...props} />
    </QueryClientProvider>
  );
}

function Gate<T>({ query, said, children }: Props<T>) {
  const { data, error, isFetching, fetchStatus, refetch } = useQuery(query);
  const { show } = useSwitching();
  if (data) return children(data);
  const back = (
    <button type="button" onClick={() => show(null)}>
      {openWords.notice.back}
    </button>
  );
  if (error && !isFetching) {
    return (
      <Failure error={error} retry={() => refetch()}>
        {back}
      </Failure>
    );
  }
  // `refetch` alone would wait for a request that is still pending.
  const askAgain = async () => {
    await client.cancelQueries(query);
    await refetch();
  };
  return (
    <Pending
      said={said ?? <p>{pageWords.load.pending}</p>}
      paused={fetchStatus === "paused"}
      retry={askAgain}
    >
      {back}
    </Pending>
  );
}

/** A longer wait is called slow, in milliseconds. */
const SLOW = 4_000;

interface PendingProps {
  readonly said: ReactNode;
  readonly paused: boolean;
  readonly retry: () => void;
  readonly children: ReactNode;
}

function Pending({ said, paused, retry, children }: PendingProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={css.message}>
      <div role="status">
        {said}
        {paused ? <p>{loadWords.offline}</p> : slow && <p>{loadWords.slow}</p>}
      </div>
      <p className={css.actions}>
        {(slow || paused) && (
          <button type="button" onClick={retry}>
            {loadWords.retry}
          </button>
        )}
        {children}
      </p>
    </main>
  );
}
