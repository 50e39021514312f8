import { queryOptions } from "@tanstack/react-query";
import type { Progress } from "../dossier/open/readDossier";
import { fetchFile, QUERY_OPTIONS } from "./dossierQuery";
import { fileName } from "./fileName";
import { LoadError, RefusedError } from "./LoadError";
import { IN_OTHER_WINDOW, type Opened } from "./opened";
import { type TransferredFile, transferDossier } from "./presentation/transferDossier";
import { readFile } from "./readFile";

/** How far the dossier is read that the address names. */
export interface NamedProgress {
  /** Of its file; null for what another window has opened. */
  readonly name: string | null;
  readonly progress: Progress;
}

type Tell = (progress: NamedProgress | null) => void;

/** The dossier that the address names; see `useNamed`. */
export const namedQuery = (named: string, tell: Tell) =>
  queryOptions({
    queryKey: ["dossier", named],
    queryFn: ({ signal }) => loadNamed(named, signal, tell),
    ...QUERY_OPTIONS,
  });

/** @throws LoadError if it does not arrive, RefusedError if nothing of it is sound */
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

/** What another site has is not fetched: an address could show anything under this one's name. */
async function fromSite(named: string, signal: AbortSignal): Promise<TransferredFile> {
  const address = URL.parse(named, document.baseURI);
  if (address?.origin !== location.origin || !/^https?:$/.test(address.protocol))
    throw new LoadError({ kind: "elsewhere" });
  return { name: fileName(address), source: await fetchFile(address, signal) };
}
