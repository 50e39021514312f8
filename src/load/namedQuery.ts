import { queryOptions } from "@tanstack/react-query";
import { readDossier } from "../dossier/open/reading/readDossier";
import { fetchFile, UNTIL_IT_COMES } from "./dossierQuery";
import { fileName } from "./fileName";
import { LoadError, RefusedError } from "./LoadError";
import { tellNamedReading } from "./namedReading";
import { ELSEWHERE, type Opened } from "./opened";
import { type Handed, transferredDossier } from "./transferDossier";

/** The dossier that the address names; see `useNamed`. */
export const namedQuery = (named: string) =>
  queryOptions({
    queryKey: ["dossier", named],
    queryFn: ({ signal }) => loadNamed(named, signal),
    ...UNTIL_IT_COMES,
  });

/** @throws LoadError where it does not arrive, RefusedError where nothing of it is sound */
async function loadNamed(named: string, signal: AbortSignal): Promise<Opened> {
  const here = named === ELSEWHERE;
  const { name, source } = here ? await fromWindow(signal) : await fromSite(named, signal);
  const answer = await readDossier(source, signal, (progress) =>
    tellNamedReading({ name, progress }),
  ).finally(() => tellNamedReading(null));
  if (answer.refusal !== null) throw new RefusedError(name ?? named, answer);
  return { ...answer, name, source, addressed: !here };
}

const fromWindow = (signal: AbortSignal): Promise<Handed> =>
  transferredDossier(new URLSearchParams(location.search).get("presenter") ?? "", signal);

/** What another site has is not fetched: an address could show anything under this one's name. */
async function fromSite(named: string, signal: AbortSignal): Promise<Handed> {
  const address = URL.parse(named, document.baseURI);
  if (address?.origin !== location.origin || !/^https?:$/.test(address.protocol))
    throw new LoadError({ kind: "elsewhere" });
  return { name: fileName(address), source: await fetchFile(address, signal) };
}
