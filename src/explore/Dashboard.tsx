import { useViewing } from "../view/ViewContext";
import { words } from "../words/en/page";
import { DroppedNotice } from "./DroppedNotice";
import css from "./dashboard.module.css";
import { EventList } from "./EventList";
import { Exhibits } from "./Exhibits";
import { FilterBar } from "./FilterBar";
import { Header } from "./Header";
import { Sources } from "./Sources";

/** The page: what it is, what to leave out, the exhibits, the events beside them, the sources. */
export function Dashboard() {
  const { dossier } = useViewing();
  const [band, grid] = splitBand(dossier.exhibits);
  return (
    <>
      <a className={css.skip} href="#events">
        {words.header.skip}
      </a>
      <Header />
      <FilterBar />
      <main className={css.wrap}>
        <DroppedNotice />
        {band && <Exhibits exhibits={band} />}
        <div className={css.columns}>
          <Exhibits exhibits={grid} />
          <EventList />
        </div>
      </main>
      <Sources />
    </>
  );
}

/** Headline figures that come first stand above both columns. */
function splitBand<E extends { readonly form: string }>(
  exhibits: readonly E[],
): readonly [readonly E[] | null, readonly E[]] {
  const [first, ...rest] = exhibits;
  return first?.form === "stat" ? [[first], rest] : [null, exhibits];
}
