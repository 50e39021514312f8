/** The dossier that the site is built with. Another one can be named, as the browser tests do. */
export const dossierPath = (): string => process.env.DOSSIER ?? "public/data/dossier.json";
