/** Stub signature; see helper. */
export interface When { readonly edtf: string }
export function isEdtf(_: string): boolean { return true; }
