import type { ReactNode } from "react";
import { deckWords, guideWords, verdictWords } from "#text";
import { VERDICTS } from "../../dossier/format/lists";
import { Dot, OrMore } from "../../exhibits/marks/Dot";
import { Dialog } from "../../ui/Dialog";
import { KeyList } from "../../ui/KeyList";
import { CharacterKeys } from "../../view/CharacterKeys";
import { SHORTCUTS } from "../../view/shortcuts";
import { useNavigate } from "../../view/ViewContext";
import { Bounds } from "./Bounds";
import css from "./guide.module.css";

/** How figures, dates and marks are to be read, with the marks themselves as examples. */
export default function Guide() {
  const navigate = useNavigate();
  const { counts, dates, verdicts, evidence } = guideWords;
  return (
    <Dialog title={guideWords.heading} bodyClassName={css.guide} onClose={() => navigate.guide(null)}>
      <p>{guideWords.intro}</p>
      <Bounds />
      <h2>{counts.heading}</h2>
      <ul className={css.examples}>
        <Example says={counts.described}>
          <Dot x={12} y={12} radius={9} tone="focus" filled />
        </Example>
        <Example says={counts.counted}>
          <Dot x={12} y={12} radius={9} tone="focus" filled={false} />
        </Example>
        <Example says={counts.possible}>
          <Dot x={12} y={12} radius={9} tone="focus" filled={false} isDashed />
        </Example>
        <Example says={counts.more}>
          <OrMore x={4} y={12} tone="focus" />
        </Example>
      </ul>
      <h2>{dates.heading}</h2>
      <ul className={css.examples}>
        <Example says={dates.subject}>
          <Dot x={12} y={12} radius={5} tone="focus" filled />
        </Example>
        <Example says={dates.others}>
          <Dot x={12} y={12} radius={5} tone="context" filled />
        </Example>
        <Example says={dates.lasts}>
          <Line steps={[1, 1, 1]} />
        </Example>
        <Example says={dates.someDay}>
          <Line steps={[1, 0, 1, 0, 1, 0, 1, 0, 1]} />
        </Example>
        <Example says={dates.open}>
          <Line steps={[1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1]} />
        </Example>
      </ul>
      <p>{dates.coarse}</p>
      <h2>{verdicts.heading}</h2>
      <ul>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <b>{verdictWords[verdict]}</b>: {verdicts[verdict]}
          </li>
        ))}
      </ul>
      <h2>{evidence.heading}</h2>
      <p>{evidence.text}</p>
      <p>{evidence.faded}</p>
      <Keys />
    </Dialog>
  );
}

function Example({ says, children }: { readonly says: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width={36} height={24} aria-hidden>
        {children}
      </svg>
      {says}
    </li>
  );
}

/** A line of the timeline, in parts of one length, each as opaque as it says. */
function Line({ steps }: { readonly steps: readonly number[] }) {
  const length = 30 / steps.length;
  return steps.map((opacity, at) => {
    const x = 2 + at * length;
    return <rect key={x} {...{ x, opacity }} y={10.5} width={length} height={3} fill="var(--ink)" />;
  });
}

function Keys() {
  const { keys } = guideWords;
  return (
    <>
      <h2>{keys.heading}</h2>
      <KeyList
        className={css.keys}
        entries={[
          { keys: ["/"], does: keys.search },
          { keys: ["P"], does: keys.present },
        ]}
      />
      <p>{keys.inDeck}</p>
      <KeyList
        className={css.keys}
        entries={SHORTCUTS.map((shortcut) => ({
          keys: shortcut.keys.map(deckWords.key),
          does: deckWords.commands[shortcut.command],
        }))}
      />
      <CharacterKeys />
    </>
  );
}
