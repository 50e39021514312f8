import { bars } from "./bars";
import { change } from "./change";
import { comparison } from "./comparison";
import type { Form } from "./form";
import { index } from "./index/index";
import { ledger } from "./ledger";
import { stat } from "./stat";
import { tally } from "./tally";
import { timeline } from "./timeline";

/** Every form. Page, slide, table, downloads, embed and speech follow from it. */
export const FORMS: readonly Form[] = [stat, bars, change, tally, timeline, index, comparison, ledger];
