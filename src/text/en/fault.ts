/** What is said under a part that is not there. */
export const faultWords = {
  retry: "Retry",
  reload: "Reload the page",
};
