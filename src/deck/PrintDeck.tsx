import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { loadCharts } from "../exhibits/charts";
import { slidesShown } from "../exhibits/talkSlides";
import { printPage } from "../ui/printPage";
import { setOnAllNow } from "../view/setOnAll";
import { useDossier, useView } from "../view/ViewContext";
import { adoptSlideSheets } from "./adoptSlideSheets";
import css from "./printDeck.module.css";
import { SlideView } from "./SlideView";

interface Props {
  /** Called once it is printed or canceled, with false if the browser does not print. */
  readonly done: (printed: boolean) => void;
}

/** All slides, one a page, hidden until they are printed. The browser's dialog opens by itself. */
export default function PrintDeck({ done }: Props) {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    // If the charts do not come, their slides say so, on paper too.
    const draw = () => setLoaded(true);
    loadCharts().then(draw, draw);
  }, []);
  return loaded && <PrintedSlides done={done} />;
}

function PrintedSlides({ done }: Props) {
  const dossier = useDossier();
  const finish = useRef(done);
  useEffect(() => {
    let current = true;
    const root = document.documentElement;
    root.dataset.print = "deck";
    const giveSheetsBack = adoptSlideSheets();
    const over = () => finish.current(true);
    addEventListener("afterprint", over);
    const print = async () => {
      await document.fonts.ready;
      setOnAllNow();
      if (current && !(await printPage()) && current) finish.current(false);
    };
    void print();
    return () => {
      current = false;
      removeEventListener("afterprint", over);
      delete root.dataset.print;
      giveSheetsBack();
    };
  }, []);
  const { view } = useView();
  const slides = slidesShown(dossier, { ...view, slide: null });
  return createPortal(
    <div className={css.deck}>
      {slides.map((slide, index) => (
        <section key={slide.id} className={css.page}>
          <SlideView slide={slide} number={index + 1} count={slides.length} tablePage={null} />
        </section>
      ))}
    </div>,
    document.body,
  );
}
