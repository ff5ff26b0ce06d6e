/**
 * The prefix that this room uses for each namespace, whatever prefix a file uses. Files in the strict form
 * (ISO/IEC 29500-1) have other namespace addresses than those in the transitional form (29500-4).
 */
const transitional: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing": "cdr",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas": "lc",
  "http://schemas.openxmlformats.org/schemaLibrary/2006/main": "sl",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chartDrawing": "cdr",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/lockedCanvas": "lc",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "urn:schemas-microsoft-com:office:word": "w10",
};

/** Microsoft's own extensions ([MS-DOCX], [MS-ODRAWXML]). */
const microsoft: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/\/office\/word\/2010\/wordml$/, "w14"],
  [/\/office\/word\/2012\/wordml$/, "w15"],
  [/\/office\/word\/2015\/wordml\/symex$/, "w16se"],
  [/\/office\/word\/20\d\d\/wordml(?:\/\w+)?$/, "w16"],
  [/\/office\/word\/2010\/wordprocessingDrawing$/, "wp14"],
  [/\/office\/word\/2010\/wordprocessingShape$/, "wps"],
  [/\/office\/word\/2010\/wordprocessingGroup$/, "wpg"],
  [/\/office\/word\/2010\/wordprocessingCanvas$/, "wpc"],
  [/\/office\/word\/2010\/wordprocessingInk$/, "wpi"],
  [/\/office\/drawing\/\d{4}\/(?:\d+\/\d+\/)?chartex$/, "cx"],
  [/\/office\/drawing\/2016\/ink$/, "aink"],
  [/\/office\/drawing\/\d{4}\/(?:main|decorative|[\w/]+)$/, "a14"],
];

/** "w" for a WordprocessingML namespace; the file's own prefix if the namespace is unknown. */
export function prefixOf(namespace: string, inFile: string): string {
  return (
    transitional[namespace] ?? microsoft.find(([address]) => address.test(namespace))?.[1] ?? inFile
  );
}
