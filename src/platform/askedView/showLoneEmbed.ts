/**
 * Runs once the exhibits have come as they are inside another page: shows one that is asked for without filters, which
 * needs no dossier. Bundled by itself into the page.
 */
import { exhibitAddressAt } from "../../export/exhibitAddress";
import { askedAlone } from "./askedAlone";
import { fitDrawings } from "./fitDrawings";
import { showEmbed } from "./showEmbed";

function showLoneEmbed(): void {
  const exhibit = askedAlone("embed");
  if (exhibit === null) return;
  const address = new URL(location.href);
  address.searchParams.delete("embed");
  if (!showEmbed(document, exhibit, exhibitAddressAt(address, exhibit))) return;
  delete document.documentElement.dataset.asked;
  fitDrawings(document);
}

if (document.documentElement.dataset.asked === "view") showLoneEmbed();
