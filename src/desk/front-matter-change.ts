import { parseDocument } from "yaml";
import { partFrontMatter } from "../reading/report/front-matter.ts";

/** A value of a front matter's field as the desk writes it; undefined takes the field out. */
export type Written = string | readonly string[] | object | undefined;

/** Thrown where a file has no front matter that could be changed. */
export class NoFrontMatter extends Error {}

/**
 * A report's text with other values in its front matter. Its comments, the order of its other fields and its
 * body stay as they are. Throws NoFrontMatter where it has none, or one that is not YAML.
 */
export function withFields(text: string, fields: Readonly<Record<string, Written>>): string {
  const parted = partFrontMatter(text);
  const document = parseDocument(parted?.yaml ?? "", { schema: "failsafe" });
  if (!parted || document.errors.length > 0) throw new NoFrontMatter();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) document.delete(name);
    else document.set(name, document.createNode(value));
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n${parted.body}`;
}

/** A report's text with one more item at the end of a list of its front matter. */
export function withItem(text: string, name: string, item: object): string {
  const parted = partFrontMatter(text);
  const document = parseDocument(parted?.yaml ?? "", { schema: "failsafe" });
  if (!parted || document.errors.length > 0) throw new NoFrontMatter();
  if (document.has(name)) document.addIn([name], document.createNode(item));
  else document.set(name, document.createNode([item]));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${parted.body}`;
}
