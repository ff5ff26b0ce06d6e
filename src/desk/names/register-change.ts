import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { daysAfter, type PlainDate } from "../../model/time/plain-date.ts";
import { NotPossible } from "../actions/acting.ts";

/** An entry's id, a name that it bears, and the day from which it bears it; null for from the first. */
export interface NewName {
  readonly id: string;
  readonly name: string;
  readonly from: PlainDate | null;
}

/** A register's text with one more entry. Its comments and its other entries stay as they are. */
export function withEntry(text: string, { id, name, from }: NewName): string {
  const { document, entries } = registerIn(text);
  entries.flow = false;
  entries.add(document.createNode({ id, names: [borne(name, from)] }));
  return document.toString({ lineWidth: 0 });
}

/**
 * A register's text in which an entry has another name from a day on, and its last name until the day
 * before. Throws NotPossible where the entry has ended, or has the name already.
 */
export function withNewName(text: string, { id, name, from }: NewName): string {
  const { document, entries } = registerIn(text);
  const names = entryOf(entries, id).get("names");
  const last = isSeq(names) ? names.items.at(-1) : null;
  if (!isSeq(names) || !isMap(last)) throw new NotPossible("Its names cannot be read.");
  if (from === null) throw new NotPossible("Give the day from which the new name applies.");
  if (last.get("name") === name) throw new NotPossible(`It is called “${name}” already.`);
  if (last.has("until")) throw new NotPossible("It has ended; its last name has no successor.");
  const since = last.get("from");
  if (typeof since === "string" && from <= since) {
    throw new NotPossible(`Its last name applies from ${since}; give a later day.`);
  }
  last.set("until", daysAfter(from, -1));
  names.flow = false;
  names.add(document.createNode(borne(name, from)));
  return document.toString({ lineWidth: 0 });
}

/** A register's text without an entry. */
export function withoutEntry(text: string, id: string): string {
  const { document, entries } = registerIn(text);
  const entry = entryOf(entries, id);
  entries.items = entries.items.filter((one) => one !== entry);
  return document.toString({ lineWidth: 0 });
}

const borne = (name: string, from: PlainDate | null) => (from === null ? { name } : { name, from });

/** A register's entries. One of comments alone has none. Throws NotPossible where it is not YAML. */
function registerIn(text: string): { document: Document; entries: YAMLSeq } {
  const document: Document = parseDocument(text, { schema: "failsafe" });
  if (document.contents === null) document.contents = document.createNode([]);
  const entries = document.contents;
  if (document.errors.length > 0 || !isSeq(entries)) {
    throw new NotPossible("The register cannot be read; mend it first.");
  }
  return { document, entries };
}

function entryOf(entries: YAMLSeq, id: string): YAMLMap {
  const entry = entries.items.find((one) => isMap(one) && one.get("id") === id);
  if (!isMap(entry)) throw new NotPossible("The register has no such entry.");
  return entry;
}
