/** The words of parts that any page could use. */
export const uiWords = {
  close: "Close",
  retry: "Retry",
  reload: "Reload the page",
  ours: "This part of the page couldn’t be drawn. It’s our fault, and there’s nothing for you to fix.",
};
