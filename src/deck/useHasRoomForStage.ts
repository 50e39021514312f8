import { useMediaQuery } from "../ui/useMediaQuery";

/** In smaller windows the stage cannot be read: on phones, and if the reader has zoomed in. */
export const SMALL_WINDOW = "(width < 700px), (height < 480px)";

export const useHasRoomForStage = (): boolean => !useMediaQuery(SMALL_WINDOW);
