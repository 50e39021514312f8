/**
 * The one file. It keeps its own source, to hand it on, before the app starts to change the page. Where there is
 * no page, its code was started once more to read a dossier.
 */
if (typeof document === "undefined") void import("./load/worker");
else void import("./export/downloadAll/page").then(() => import("./main"));

export {};
