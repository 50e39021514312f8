import type { Figure } from "../../dossier/format/model";
import { whenCompact } from "./dateWords";

/** "China, 2016". A name that has the period already is left as it is. */
export const withPeriod = (name: string, period: string): string =>
  name.includes(period) ? name : `${name}, ${period}`;

/** The name of a figure's bar: "China, 2016". */
export const barName = ({ subject, label, detail, when }: Figure): string =>
  withPeriod(subject ?? label, detail ?? whenCompact(when));
