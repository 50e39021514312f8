import type { Exhibit } from "../../dossier/format/schema";

/** What an exhibit is called in a list of several. */
export const nameOf = ({ name, title }: Pick<Exhibit, "name" | "title">): string => name ?? title;
