import type { Dossier } from "../dossier/format/model";
import type { Exhibit } from "../dossier/format/schema";
import type { ExhibitModel } from "../exhibits/buildExhibit";
import type { View } from "../view/view";

/** An exhibit as the reader sees it: the input of every file and copy. */
export interface Job {
  readonly dossier: Dossier;
  readonly view: View;
  readonly exhibit: Exhibit;
  readonly model: ExhibitModel;
  /** Leads to the exhibit as it is shown. */
  readonly address: string;
}
