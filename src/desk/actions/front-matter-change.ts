import { type Document, parseDocument } from "yaml";
import { partFrontMatter } from "../../reading/report/front-matter.ts";

/** A value of a front matter's field as the desk writes it; undefined takes the field out. */
export type Written = string | readonly string[] | object | undefined;

/** Thrown where a file has no front matter that could be changed. */
export class NoFrontMatter extends Error {}

/**
 * A report's text with other values in its front matter. Its comments, the order of its other fields and its
 * body stay as they are. Throws NoFrontMatter where it has none, or one that is not YAML.
 */
export const withFields = (text: string, fields: Readonly<Record<string, Written>>): string =>
  changed(text, (document) => {
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) document.delete(name);
      else document.set(name, document.createNode(value));
    }
  });

/** A report's text with one more item at the end of a list of its front matter. */
export const withItem = (text: string, name: string, item: object): string =>
  changed(text, (document) => {
    if (document.has(name)) document.addIn([name], document.createNode(item));
    else document.set(name, document.createNode([item]));
  });

/** A report's text that no longer says that a machine read it, nor of which words the machine was unsure. */
export const withoutMachineRead = (text: string): string =>
  changed(text, (document) => {
    document.delete("machine_read");
    if (document.hasIn(["source", "unsure"])) document.deleteIn(["source", "unsure"]);
  });

/** The text of an exempt report that says that its title is public; `former` are its former addresses, if any. */
export const withTitlePublic = (text: string, former: readonly string[]): string =>
  changed(text, (document) => {
    document.setIn(["exempt", "title_public"], "true");
    if (former.length > 0) document.set("former_addresses", document.createNode(former));
  });

function changed(text: string, change: (document: Document) => void): string {
  const parted = partFrontMatter(text);
  const document = parseDocument(parted?.yaml ?? "", { schema: "failsafe" });
  if (!parted || document.errors.length > 0) throw new NoFrontMatter();
  change(document);
  return `---\n${document.toString({ lineWidth: 0 })}---\n${parted.body}`;
}
