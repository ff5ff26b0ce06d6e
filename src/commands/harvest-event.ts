import { join } from "node:path";
import type { Event } from "../harvest/harvested.ts";
import { problemLine } from "../model/problem.ts";

/** The lines for the clerk about something at the source; none if nothing new happened. */
export function harvestEvent(event: Event, content: string): string[] {
  const { meeting } = event;
  const place = meeting === null ? "" : `${meeting.board.name}, ${meeting.date}: `;
  switch (event.kind) {
    case "meeting":
      return [];
    case "report": {
      const lacks = event.lacks.map((field) => `“${field}”`).join(", ");
      return [
        `${place}“${event.title}” imported as ${event.path}${lacks === "" ? "" : `, which lacks ${lacks}`}`,
      ];
    }
    case "attachment":
      return [
        `${place}“${event.title}” kept as ${event.path}${event.why === null ? "" : ` (${event.why})`}`,
      ];
    case "refused":
      return [`${place}“${event.title}” refused (${event.rule}): ${event.reason}`];
    case "waiting":
      return [`${place}“${event.title}” not taken (${event.rule}): ${event.reason}`];
    case "restricted":
      return [`${place}${event.count} restricted, not asked for`];
    case "told": {
      const file = event.file === null ? content : join(content, event.file);
      const { rule, message } = event;
      const said = `${event.file === null ? place : ""}${message}`;
      return [problemLine({ file, line: 1, column: 1, severity: "warning", rule, message: said })];
    }
    case "unchanged":
      return [];
  }
}
