import { evidenceWords } from "#text";
import { LazyPart, lazyPart } from "../../ui/LazyPart";
import { useCopyText } from "../check/checking";
import type { CopyParagraphProps } from "./CopyParagraph";

/** Loads the rules that find a wording, for readers who have given a copy. */
const copyParagraph = lazyPart(() => import("./CopyParagraph"));

/** The cited paragraph of the reader's own copy, if there is one. */
export function YourParagraph(props: CopyParagraphProps) {
  const copy = useCopyText(props.source);
  if (copy === null) return null;
  return (
    <LazyPart file={copyParagraph} failed={evidenceWords.noCopy}>
      {(CopyParagraph) => <CopyParagraph {...props} copy={copy} />}
    </LazyPart>
  );
}
