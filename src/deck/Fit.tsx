import { type ReactNode, useLayoutEffect, useRef } from "react";
import { fitText } from "./layOutSlide";
import css from "./slide.module.css";

interface Props {
  /** Of the box, which has a height of its own. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Text in a box of the stage. If it is higher than the box, all of it is set smaller. */
export function Fit({ className, children }: Props) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (own.current) fitText(own.current);
  });
  return (
    <div className={className}>
      <div ref={own} className={css.fit} data-fit>
        {children}
      </div>
    </div>
  );
}
