/** Beside a link or its QR code, in the dialog that shares the view and in the deck. */
export const addressWords = {
  local: "This link opens only on this device or network. Publish the page to share it.",
};
