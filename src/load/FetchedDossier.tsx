import { onlineManager, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import type { Dossier } from "../dossier/model";
import { words } from "../words/en/page";
import { dossierQuery } from "./dossierQuery";
import { Failure } from "./Failure";
import css from "./load.module.css";

const client = new QueryClient();

interface Props {
  readonly children: (dossier: Dossier) => ReactNode;
}

/** Shows that the dossier is coming from the server, or why it is not; everything under it has it. */
export default function FetchedDossier(props: Props) {
  // After it has begun to listen: it hears of changes only, and may have come after one.
  useEffect(() => onlineManager.setOnline(navigator.onLine), []);
  return (
    <QueryClientProvider client={client}>
      <Gate {...props} />
    </QueryClientProvider>
  );
}

function Gate({ children }: Props) {
  const { data, error, isFetching, fetchStatus, refetch } = useQuery(dossierQuery);
  if (data) return children(data);
  if (error && !isFetching) return <Failure error={error} retry={() => refetch()} />;
  // A request that is still open goes on until it is cancelled: to ask again alone would wait for it.
  const askAgain = async () => {
    await client.cancelQueries(dossierQuery);
    await refetch();
  };
  return <Pending paused={fetchStatus === "paused"} retry={askAgain} />;
}

/** When a wait is called slow, in milliseconds. */
const SLOW = 4_000;

function Pending({ paused, retry }: { readonly paused: boolean; readonly retry: () => void }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={css.message}>
      <div role="status">
        <p>{words.load.pending}</p>
        {paused ? <p>{words.load.offline}</p> : slow && <p>{words.load.slow}</p>}
      </div>
      {(slow || paused) && (
        <button type="button" onClick={retry}>
          {words.load.retry}
        </button>
      )}
    </main>
  );
}
