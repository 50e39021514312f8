/** The words of parts that any page could use. */
export const uiWords = {
  close: "Close",
  retry: "Retry",
  reload: "Reload the page",
  ours: "This part of the page could not be drawn. The fault is ours, and there is nothing for you to fix.",
};
