import { sourcesOf } from "./facets";
import type { Dossier, DossierEvent, Figure } from "./model";
import { splitProse } from "./prose";
import { quantityWords } from "./quantityWords";

/** What an event is found by. */
export function eventTexts(dossier: Dossier, event: DossierEvent): readonly string[] {
  return [
    event.title,
    proseText(dossier, event.summary),
    event.kind,
    event.place ?? "",
    ...names(dossier, event.people, event.organizations),
    ...sourcesOf(event.citations).map((id) => dossier.sources.get(id)?.publisher ?? ""),
    ...event.citations.map(({ attributedTo }) => attributedTo ?? ""),
  ];
}

/** A figure is also found by the words of the events that name it. */
export function figureTexts(dossier: Dossier, figure: Figure): readonly string[] {
  return [
    figure.label,
    quantityWords(figure.quantity),
    ...figure.citations.flatMap(({ asPrinted, attributedTo }) => [asPrinted ?? "", attributedTo ?? ""]),
    ...names(dossier, figure.people, figure.organizations),
    ...figure.events.flatMap((id) => {
      const event = dossier.events.get(id);
      return event ? eventTexts(dossier, event) : [];
    }),
  ];
}

function names(
  dossier: Dossier,
  people: readonly string[],
  organizations: readonly string[],
): readonly string[] {
  return [
    ...people.map((id) => dossier.people.get(id)?.name ?? ""),
    ...organizations.flatMap((id) => {
      const organization = dossier.organizations.get(id);
      return [organization?.name ?? "", organization?.short ?? "", organization?.ticker ?? ""];
    }),
  ];
}

/** A text of the dossier with its figures in words. */
export function proseText(dossier: Dossier, text: string): string {
  return splitProse(text)
    .map((part) => {
      if ("text" in part) return part.text;
      const figure = dossier.figures.get(part.figure);
      return figure ? quantityWords(figure.quantity) : "";
    })
    .join("");
}
