import { parseWhen } from "../../dossier/format/dates";
import type { Person } from "../../dossier/format/schema";
import { spanCompact } from "./dateWords";

/** What somebody was, and when: ["Shanghai party boss (2018)", "premier (2024)"]. */
export const roleWords = ({ roles }: Pick<Person, "roles">): readonly string[] =>
  roles.map(({ title, when }) => (when === undefined ? title : `${title} (${spanCompact(parseWhen(when))})`));
