import type { Comparison, EntryChange } from "../../../src/archive/comparison/changes.ts";
import type { Draft, DraftPart } from "../../made/draft.ts";
import type { Edited } from "./edited.ts";

/** What a comparison of a draft with its edited form should report, one sorted line for each finding. */
export function expected(before: Draft, { draft: after, moved, madeOf }: Edited): string[] {
  const [were, are] = [placed(before), placed(after)];
  const lines: string[] = [];
  const pieces = new Set([...madeOf].filter(([, of]) => of.length === 1).flatMap(([, of]) => of));
  for (const [id, { part, number }] of are) {
    const was = were.get(id);
    const of = madeOf.get(id);
    if (of) {
      const numbers = of.map((each) => were.get(each)?.number).join(" ");
      lines.push(`${of.length === 1 ? "split" : "joined"} ${number} of ${numbers}`);
    } else if (!was) lines.push(`added ${number}`);
    else {
      lines.push(...changesOf(was.part, part, number));
      if (moved.includes(id)) lines.push(`moved ${number}`);
      else if (was.number !== number) lines.push(`renumbered ${number}`);
    }
  }
  const joined = new Set([...madeOf.values()].flat());
  for (const [id, { number }] of were) {
    if (!are.has(id) && !joined.has(id) && !pieces.has(id)) lines.push(`removed ${number}`);
  }
  after.sections.forEach(({ title }, at) => {
    if (title !== before.sections[at]?.title) lines.push(`title ${at + 1}`);
  });
  if (before.officer !== after.officer) lines.push("officers");
  if (before.attachments.length !== after.attachments.length) lines.push("attachments");
  return lines.sort();
}

function changesOf(was: DraftPart, now: DraftPart, number: string): string[] {
  if (was.kind === "recommendations" && now.kind === "recommendations") {
    const by = now.items.length - was.items.length;
    if (by !== 0) return [by > 0 ? "recommendation added" : "recommendation removed"];
    return was.items.flatMap((item, at) =>
      item === now.items[at] ? [] : ["recommendation reworded"],
    );
  }
  if (was.kind === "table" && now.kind === "table") {
    const held = new Map(was.rows.map((cells) => [cells[0], cells.join()]));
    const kept = new Set(now.rows.map(([reference]) => reference));
    return [
      ...now.rows.flatMap((cells) => {
        const old = held.get(cells[0]);
        if (old === undefined) return [`row added ${cells[0]}`];
        return old === cells.join() ? [] : [`row reworded ${cells[0]}`];
      }),
      ...was.rows.flatMap(([reference]) =>
        kept.has(reference) ? [] : [`row removed ${reference}`],
      ),
    ];
  }
  const text = (part: DraftPart) => JSON.stringify({ ...part, id: 0 });
  return text(was) === text(now) ? [] : [`reworded ${number}`];
}

/** Every part with its number, or its kind if it has none. */
function placed({ sections }: Draft): Map<number, { part: DraftPart; number: string }> {
  return new Map(
    sections.flatMap(({ parts }, at) => {
      let count = 0;
      return parts.map((part): [number, { part: DraftPart; number: string }] => {
        if (part.kind === "paragraph") count += 1;
        const number = part.kind === "paragraph" ? `${at + 1}.${count}` : part.kind;
        return [part.id, { part, number }];
      });
    }),
  );
}

/** What a comparison reports, in the same lines. */
export function reported({ sections, header }: Comparison): string[] {
  const titles = sections.flatMap(({ after, before, titleChanged }) =>
    titleChanged || !after || !before ? [`title ${after?.anchor ?? before?.anchor}`] : [],
  );
  const entries = sections.flatMap((section) => section.entries.flatMap(ofEntry));
  return [...titles, ...entries, ...header.map(({ field }) => field)].sort();
}

function ofEntry({ what, kind, number, movedFrom, madeOf, renumbered, changes }: EntryChange) {
  const name = number ?? what;
  const lines: string[] = [];
  if (movedFrom) lines.push(`moved ${name}`);
  if (renumbered) lines.push(`renumbered ${name}`);
  if (kind === "same") return lines;
  if (madeOf.length > 0) {
    return [...lines, `${kind} ${name} of ${madeOf.map((place) => place.number).join(" ")}`];
  }
  const within = changes.flatMap((change) => {
    if (change.kind === "table") {
      return change.table.rows.flatMap((row) =>
        row.kind === "same" && !row.moved
          ? []
          : [`row ${row.kind} ${row.cells[0]?.words.map(({ text }) => text).join("")}`],
      );
    }
    if (change.kind !== "list" || number !== null) return [];
    return change.items.flatMap((item) =>
      item.kind === "same" && !item.moved ? [] : [`recommendation ${item.kind}`],
    );
  });
  return [...lines, ...(within.length > 0 ? within : [`${kind} ${name}`])];
}
