import { useEffect } from "react";
import { forgetOldTalks, readTalk, useStoredTalk, writeTalk } from "./storedTalk";
import { showSlide, startTalk, type Talk } from "./talk";

/** Records which slide is on show, if there is a talk: no clock runs without a presenter's window. */
export function useSlideOfTalk(name: string, slide: string): void {
  useEffect(() => {
    const talk = readTalk(name);
    if (talk && talk.slide !== slide) writeTalk(name, showSlide(talk, slide, Date.now()));
  }, [name, slide]);
}

/** The talk of a presenter's window. It starts when the first such window opens, and outlives it. */
export function useTalk(
  name: string,
  slide: string,
): readonly [Talk, (change: (talk: Talk) => Talk) => void] {
  const stored = useStoredTalk(name);
  useEffect(() => {
    forgetOldTalks(Date.now());
  }, []);
  useEffect(() => {
    if (readTalk(name) === null) writeTalk(name, startTalk(slide, Date.now()));
  }, [name, slide]);
  useSlideOfTalk(name, slide);
  const talk = stored ?? startTalk(slide, Date.now());
  return [talk, (change) => writeTalk(name, change(talk))];
}
