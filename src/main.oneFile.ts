/**
 * The entry of the one file. It saves its own source, for downloads, before the app changes the page. Without a
 * page, this is a worker that reads a dossier.
 */
if (typeof document === "undefined") void import("./load/worker");
else void import("./export/downloadAll/page").then(() => import("./main"));

export {};
