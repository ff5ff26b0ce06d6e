/** A font as its name describes it. */
export interface Face {
  readonly face: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Reads the name that pdf.js gives a font: "FAAABE+Arial-BoldMT" is bold Arial, embedded in part. */
export function faceNamed(font: unknown): Face {
  const name = typeof font === "object" && font !== null && "name" in font ? String(font.name) : "";
  const face = name.replace(/^[A-Z]{6}\+/, "");
  return {
    face,
    bold: /bold|black|heavy|demi/i.test(face),
    italic: /italic|oblique/i.test(face),
  };
}
