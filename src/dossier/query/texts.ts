import { quantityWords } from "#text";
import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../format/model";
import { splitProse } from "../format/prose";
import { sourcesOf } from "./facets";

/** What an event is found by. */
export function eventTexts(dossier: Dossier, event: DossierEvent): readonly string[] {
  return [
    event.title,
    proseText(dossier, event.summary),
    requireRecord(dossier.kinds, event.kind).name,
    ...given(event.place),
    ...names(dossier, event.people, event.organizations),
    ...sourcesOf(event.citations).map((id) => requireRecord(dossier.sources, id).publisher),
    ...event.citations.flatMap(({ attributedTo }) => given(attributedTo)),
  ];
}

/** A figure is also found by the words of the events that name it. */
export function figureTexts(dossier: Dossier, figure: Figure): readonly string[] {
  return [
    figure.label,
    quantityWords(figure.quantity),
    ...figure.citations.flatMap(({ asPrinted, attributedTo }) => given(asPrinted, attributedTo)),
    ...names(dossier, figure.people, figure.organizations),
    ...figure.events.flatMap((id) => eventTexts(dossier, requireRecord(dossier.events, id))),
  ];
}

function names(
  dossier: Dossier,
  people: readonly string[],
  organizations: readonly string[],
): readonly string[] {
  return [
    ...people.map((id) => requireRecord(dossier.people, id).name),
    ...organizations.flatMap((id) => {
      const { name, short, ticker } = requireRecord(dossier.organizations, id);
      return given(name, short, ticker);
    }),
  ];
}

const given = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

/** A text of the dossier with its figures in words. */
export function proseText(dossier: Dossier, text: string): string {
  return splitProse(text)
    .map((part) =>
      "text" in part ? part.text : quantityWords(requireRecord(dossier.figures, part.figure).quantity),
    )
    .join("");
}
