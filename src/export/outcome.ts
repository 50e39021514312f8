/** The result of a download, in words; if it failed, with an alternative. */
export interface Outcome<Choice extends string> {
  readonly said: string;
  /** Null if there is no alternative. */
  readonly next: { readonly choice: Choice; readonly label: string } | null;
  /** An error message stays until it is dismissed. */
  readonly failed: boolean;
}
