/**
 * Runs as soon as the content of the page has come, before its dossier: gives each drawing the width that it has room
 * for, and shows an exhibit that is asked for without filters. Bundled by itself into the page.
 */
import { exhibitAddressAt } from "../../export/exhibitAddress";
import { fitDrawings } from "./fitDrawings";
import { showEmbed } from "./showEmbed";

const { dataset } = document.documentElement;

function showLoneEmbed(): void {
  const address = new URL(location.href);
  const exhibit = address.searchParams.get("embed") ?? "";
  address.searchParams.delete("embed");
  const asked = new URLSearchParams(address.search);
  asked.delete("theme");
  if (asked.size === 0 && showEmbed(document, exhibit, exhibitAddressAt(address, exhibit)))
    delete dataset.asked;
}

if (dataset.asked === "view") showLoneEmbed();
if (dataset.asked === undefined) fitDrawings(document);
