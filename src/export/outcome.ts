/** What came of a download, in words; if it failed, the next best choice. */
export interface Outcome<Choice extends string> {
  readonly said: string;
  /** Null if there is none but what the words say. */
  readonly next: { readonly choice: Choice; readonly label: string } | null;
  /** Bad news stays until it is answered. */
  readonly failed: boolean;
}
