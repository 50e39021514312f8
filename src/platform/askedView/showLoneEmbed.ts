/**
 * Runs once the exhibits have come as they are inside another page: shows one that is asked for without filters, which
 * needs no dossier. Bundled by itself into the page.
 */
import { exhibitAddressAt } from "../../export/exhibitAddress";
import { fitDrawings } from "./fitDrawings";
import { showEmbed } from "./showEmbed";

function showLoneEmbed(): void {
  const address = new URL(location.href);
  const exhibit = address.searchParams.get("embed") ?? "";
  address.searchParams.delete("embed");
  const asked = new URLSearchParams(address.search);
  asked.delete("theme");
  if (asked.size > 0 || !showEmbed(document, exhibit, exhibitAddressAt(address, exhibit))) return;
  delete document.documentElement.dataset.asked;
  fitDrawings(document);
}

if (document.documentElement.dataset.asked === "view") showLoneEmbed();
