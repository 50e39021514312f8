import type { Exhibit } from "../../dossier/format/schema";

/** The name of an exhibit in a list. */
export const nameOf = ({ name, title }: Pick<Exhibit, "name" | "title">): string => name ?? title;
