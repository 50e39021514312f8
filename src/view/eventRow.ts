import { type Dossier, type DossierEvent, requireRecord } from "../dossier/format/model";

/** Who is named in an event's row: the people, else the organizations, else the place. */
export function whoOf(dossier: Dossier, { people, organizations, place }: DossierEvent): readonly string[] {
  if (people.length > 0) return people.map((id) => shortName(requireRecord(dossier.people, id)));
  if (organizations.length > 0)
    return organizations.map((id) => shortName(requireRecord(dossier.organizations, id)));
  return place === undefined ? [] : [place];
}

export const shortName = ({
  name,
  short,
}: {
  readonly name: string;
  readonly short?: string | undefined;
}): string => short ?? name;

/** The content of a row's search excerpt while there is none. */
export const NOTHING_FOUND = " ";
