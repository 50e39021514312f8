import type JSZip from "jszip";
import { escaped, legal } from "../../xml";
import type { ChartInk } from "../ink";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The workbook behind a chart: labels and values where the chart expects them (A and B of "Sheet1"), and beside
 * them what the number alone does not say. It replaces the one of pptxgenjs, which has empty cells for zeros and a
 * table with an invalid range.
 */
export function writeWorkbook(zip: JSZip, { series, points, columns }: ChartInk): Promise<Uint8Array> {
  const rows = [
    [columns.label, series, ...columns.cells],
    ...points.map(({ label, value, cells }) => [label, value, ...cells]),
  ];
  const lines = rows.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, column, at + 1)).join("")}</row>`,
  );
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${SHEET}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
  for (const [name, xml] of Object.entries(files)) {
    zip.file(name, HEAD + legal(xml), { createFolders: false });
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** Text is stored as text, so a spreadsheet runs none of it as a formula. */
function cellXml(cell: string | number, column: number, row: number): string {
  const place = `${String.fromCharCode("A".charCodeAt(0) + column)}${row}`;
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}
