/** What a made-up document contains or links to. */
interface Made {
  readonly words?: string;
  /** The address of a linked picture. */
  readonly picture?: string;
  /** The address of a document whose words a section takes. */
  readonly section?: string;
  /** Scripts and what starts them, as XML. */
  readonly scripts?: string;
}

/** A document in OpenDocument's flat form, which LibreOffice also reads under the ending .odt. */
export function flatText({ words = "", picture, section, scripts = "" }: Made): string {
  const image =
    picture === undefined
      ? ""
      : `<draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image xlink:href="${picture}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>`;
  const part =
    section === undefined
      ? ""
      : `<text:section text:name="Part"><text:section-source xlink:href="${section}" xlink:type="simple"/><text:p>Of the section</text:p></text:section>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:ooo="http://openoffice.org/2004/office" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">${scripts}<office:body><office:text><text:p>Words of the report ${words}${image}</text:p>${part}</office:text></office:body></office:document>`;
}

/** A document with a macro in Basic, bound to its opening, which writes a file. */
export const withMacro = (mark: string): string =>
  flatText({
    scripts: `<office:scripts><office:script script:language="ooo:Basic"><ooo:libraries><ooo:library-embedded ooo:name="Standard"><ooo:module ooo:name="M"><ooo:source-code>Sub Acts
Open &quot;${mark}&quot; For Output As #1
Print #1, &quot;ran&quot;
Close #1
End Sub</ooo:source-code></ooo:module></ooo:library-embedded></ooo:libraries></office:script><office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.M.Acts?language=Basic&amp;location=document" xlink:type="simple"/></office:event-listeners></office:scripts>`,
  });

/** Rich text with a linked picture, a linked text and a template at an address. */
export const linkedRtf = (address: string): string =>
  String.raw`{\rtf1\ansi{\*\template ${address}report.dot}Words of the report {\field{\*\fldinst INCLUDEPICTURE "${address}lamp.png" \\d}{\fldrslt x}}{\field{\*\fldinst INCLUDETEXT "${address}part.docx"}{\fldrslt y}}\par}`;
