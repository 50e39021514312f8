/** The dossier that the site is built with. An environment variable can name another, as the browser tests do. */
export const dossierPath = (): string => process.env.DOSSIER ?? "public/data/dossier.json";
