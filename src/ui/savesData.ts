/** Not in the types of a document: https://wicg.github.io/savedata/ */
declare global {
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Whether the reader has asked to be sent no more than is needed. */
export const savesData = (): boolean => navigator.connection?.saveData === true;
