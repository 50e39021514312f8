import type { Refused } from "../dossier/open/acceptDossier";

export type LoadFault =
  | { readonly kind: "offline" | "network" | "timeout" | "elsewhere" | "no-site" | "no-window" }
  /** The file is gone or may not be read, or the code that reads it has not loaded. */
  | { readonly kind: "unreadable" | "no-reader" }
  | { readonly kind: "missing"; readonly file: string }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "not-json"; readonly type: string };

/** Why a file did not arrive. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly fault: LoadFault;

  constructor(fault: LoadFault, options?: ErrorOptions) {
    super(fault.kind, options);
    this.fault = fault;
  }

  /** Whether asking again never helps. */
  get isFinal(): boolean {
    return this.fault.kind === "elsewhere" || this.fault.kind === "no-site";
  }

  /** Whether asking again soon may help. */
  get passing(): boolean {
    return this.fault.kind === "network" || (this.fault.kind === "status" && this.fault.status >= 500);
  }
}

/** A file arrived, but nothing in it can be shown. */
export class RefusedError extends Error {
  readonly file: string;
  readonly refused: Refused;
  constructor(file: string, refused: Refused) {
    super(refused.refusal.kind);
    this.file = file;
    this.refused = refused;
  }
}

/** Whether our code has failed, rather than a file, a server or the network. */
export const isOurFault = (error: unknown): boolean =>
  !(error instanceof LoadError || error instanceof RefusedError);
