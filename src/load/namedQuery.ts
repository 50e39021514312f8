import { queryOptions } from "@tanstack/react-query";
import type { Progress } from "../dossier/open/readDossier";
import { fetchFile } from "./fetchFile";
import { fileName } from "./fileName";
import { LoadError, RefusedError } from "./LoadError";
import { IN_OTHER_WINDOW, type Opened } from "./opened";
import { type TransferredFile, transferDossier } from "./presentation/transferDossier";
import { readFile } from "./readFile";

/** How much of the named dossier has been read. */
export interface NamedProgress {
  /** The name of its file; null for a dossier of another window. */
  readonly name: string | null;
  readonly progress: Progress;
}

type Tell = (progress: NamedProgress | null) => void;

/** The dossier that the address names; see `useNamed`. Retries if that may help, and never refetches. */
export const namedQuery = (named: string, tell: Tell) =>
  queryOptions({
    queryKey: ["dossier", named],
    queryFn: ({ signal }) => loadNamed(named, signal, tell),
    // A browser may wrongly report that it is offline, and a query that waits for the network would wait forever.
    networkMode: "offlineFirst",
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failures, error) => error instanceof LoadError && error.passing && failures < 2,
    retryDelay: (failures) => 400 * 2 ** failures,
  });

/** @throws LoadError if it does not arrive, RefusedError if nothing in it is valid */
async function loadNamed(named: string, signal: AbortSignal, tell: Tell): Promise<Opened> {
  tell(null);
  const isInOtherWindow = named === IN_OTHER_WINDOW;
  const { name, source } = isInOtherWindow ? await fromWindow(signal) : await fromSite(named, signal);
  const answer = await readFile(source, signal, (progress) => tell({ name, progress }));
  if (answer.refusal !== null) throw new RefusedError(name ?? named, answer);
  return { ...answer, name, source, addressed: !isInOtherWindow };
}

const fromWindow = (signal: AbortSignal): Promise<TransferredFile> =>
  transferDossier(new URLSearchParams(location.search).get("presenter") ?? "", signal);

/** Nothing is fetched from another site, because an address could then show anything under the name of this one. */
async function fromSite(named: string, signal: AbortSignal): Promise<TransferredFile> {
  if (location.protocol === "file:") throw new LoadError({ kind: "no-site" });
  const address = URL.parse(named, document.baseURI);
  if (address?.origin !== location.origin || !/^https?:$/.test(address.protocol))
    throw new LoadError({ kind: "elsewhere" });
  return { name: fileName(address), source: await fetchFile(address, signal) };
}
