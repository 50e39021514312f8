import { useMediaQuery } from "../ui/useMediaQuery";

/** Smaller than that, text of the stage cannot be read: phones, and windows whose reader has zoomed in. */
export const SMALL_WINDOW = "(width < 700px), (height < 480px)";

export const useHasRoomForStage = (): boolean => !useMediaQuery(SMALL_WINDOW);
