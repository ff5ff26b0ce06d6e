/** A font as its name describes it. */
export interface Face {
  readonly face: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What a font of pdf.js is called: "FAAABE+Arial-BoldMT" is bold Arial, of which the file holds a part. */
export function faceNamed(font: unknown): Face {
  const name = typeof font === "object" && font !== null && "name" in font ? String(font.name) : "";
  const face = name.replace(/^[A-Z]{6}\+/, "");
  return {
    face,
    bold: /bold|black|heavy|demi/i.test(face),
    italic: /italic|oblique/i.test(face),
  };
}
