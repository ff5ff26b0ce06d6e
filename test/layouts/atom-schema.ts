import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

const schema = XmlDocument.fromBuffer(
  readFileSync(join(import.meta.dirname, "fixtures/rfc4287.rng")),
);
const validator = RelaxNGValidator.fromDoc(schema);

/** The faults of a feed against RFC 4287's schema, or of a document as XML; empty if there are none. */
export function atomFaults(xml: string): string {
  return xmlFaults(xml, (document) => validator.validate(document));
}

/** The faults of a document as XML; empty if there are none. */
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
