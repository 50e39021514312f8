import { requireRecord } from "../../../dossier/format/model";
import { type Drawing, defineForm } from "../../form";
import { eventRow } from "../../records";
import "./format";

/** One event as a square: a form that tests add, to find it on every surface. */
export const toy = defineForm({
  form: "toy",
  layout: { column: "half", embedHeight: 123, pictureWidth: 400 },
  build: (dossier, { event: id }) => {
    const event = requireRecord(dossier.events, id);
    const drawing: Drawing = {
      draw: ({ width }) => (
        <svg width={width} height={40} viewBox={`0 0 ${width} 40`} role="img" aria-label={event.title}>
          <g data-evidence={id}>
            <text x={0} y={20}>
              {`Toy of ${event.title}`}
            </text>
          </g>
        </svg>
      ),
      heightAt: () => 40,
      marks: [id],
    };
    return {
      table: [eventRow(event)],
      legend: "A toy.",
      under: () => ({
        drawing: () => drawing,
        content: () => ({
          kind: "table",
          columns: [{ head: "Toy", share: 1 }],
          rows: [{ cells: [[{ text: `Toy of ${event.title}`, ink: "ink" }]] }],
        }),
        spoken: () => `A toy of ${event.title}.`,
        aggregationNote: () => null,
      }),
    };
  },
});
