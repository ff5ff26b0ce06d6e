import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

const schema = XmlDocument.fromBuffer(
  readFileSync(join(import.meta.dirname, "fixtures/rfc4287.rng")),
);
const validator = RelaxNGValidator.fromDoc(schema);

/** What is wrong with a feed by RFC 4287's schema, or with a document as XML; empty where nothing is. */
export function atomFaults(xml: string): string {
  return xmlFaults(xml, (document) => validator.validate(document));
}

/** What is wrong with a document as XML; empty where nothing is. */
export function xmlFaults(xml: string, check: (document: XmlDocument) => void = () => {}): string {
  let document: XmlDocument | null = null;
  try {
    document = XmlDocument.fromString(xml);
    check(document);
    return "";
  } catch (fault) {
    return String(fault);
  } finally {
    document?.dispose();
  }
}
