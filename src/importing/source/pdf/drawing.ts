import { black } from "../blacked-out.ts";
import { type Area, areaOf, boundsFrom, unitSquare } from "./area.ts";
import { type Glyph, glyphsShown } from "./glyphs.ts";
import { identity, type Matrix, matrixFrom, times } from "./matrix.ts";
import { letsThrough } from "./opaque-pictures.ts";
import { type Fill, fillsOf, isWhite, type Rule, strokesOf } from "./painted-paths.ts";
import { startingText, TextPlace, type TextState } from "./text-state.ts";

/** What a page draws, in drawing order. */
export interface Drawing {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  /** Possible positions of its pictures: a picture is drawn in a square of 1 by 1 that is stretched into place. */
  readonly pictures: readonly Area[];
  /** Pictures that hide what was drawn before them, if no part of them can be seen through. */
  readonly covers: readonly Cover[];
  /** The boxes that it fills, white ones too, but none that lets through what is under it. */
  readonly boxes: readonly Box[];
  /** Where it paints shapes other than lines and boxes, such as arrows. */
  readonly figures: readonly Area[];
  /** The number of shapes it paints, including letters, lines and boxes. */
  readonly shapes: number;
}

export interface Cover {
  readonly area: Area;
  /** How many letters were drawn before it. */
  readonly after: number;
}

export interface Box extends Fill {
  /** How many letters were drawn before it. */
  readonly after: number;
}

/** The operators of a page as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The scale in which a font's letters are measured. */
export type FontMatrix = (font: string) => Matrix;

interface State {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly lineWidth: number;
  /** True while what is drawn lets through what is under it. */
  readonly isSeeThrough: boolean;
  readonly text: TextState;
}

/**
 * Follows the operators of a page (ISO 32000-1, annex A) and reports the positions of its letters, lines
 * and coloured boxes. `view` maps the page's own space to the page as shown, whose origin is its upper left
 * corner.
 */
export async function drawingOf(
  { fnArray, argsArray }: Operators,
  view: Matrix,
  fontMatrix: FontMatrix,
): Promise<Drawing> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const fills: Fill[] = [];
  const pictures: Area[] = [];
  const covers: Cover[] = [];
  const boxes: Box[] = [];
  const figures: Area[] = [];
  let shapes = 0;
  const place = new TextPlace();
  const saved: State[] = [];
  let state: State = {
    ...{ matrix: identity, fill: `#${black}`, lineWidth: 1 },
    ...{ isSeeThrough: false, text: startingText },
  };
  const setText = (text: Partial<TextState>) => {
    state = { ...state, text: { ...state.text, ...text } };
  };
  const transform = (value: unknown) => {
    const matrix = matrixFrom(value);
    if (!matrix) return;
    state = { ...state, matrix: times(state.matrix, matrix) };
    const area = unitSquare(times(view, state.matrix));
    if (Math.min(area.right - area.left, area.bottom - area.top) > leastPicture) {
      pictures.push(area);
    }
  };
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    const [first, second] = args;
    switch (operator) {
      case OPS.save:
        saved.push(state);
        break;
      case OPS.restore:
        // A picture too large to unpack leaves its place alone in the list: nothing is drawn there but it.
        if (fnArray[index - 1] === OPS.transform && !state.isSeeThrough) {
          covers.push({ area: unitSquare(times(view, state.matrix)), after: glyphs.length });
        }
        state = saved.pop() ?? state;
        break;
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(state);
        transform(first);
        break;
      case OPS.transform:
        transform(args);
        break;
      case OPS.setLineWidth:
        state = { ...state, lineWidth: Number(first) };
        break;
      case OPS.setGState:
        state = { ...state, isSeeThrough: letsThrough(first) ?? state.isSeeThrough };
        break;
      case OPS.setFillRGBColor:
        state = { ...state, fill: String(first) };
        break;
      case OPS.constructPath: {
        const page = times(view, state.matrix);
        const path = Array.isArray(second) ? second[0] : null;
        const ending = Number(first);
        if (ending !== OPS.endPath) shapes += 1;
        const isFilled = ![OPS.stroke, OPS.closeStroke, OPS.endPath].includes(ending);
        const painted = isFilled ? fillsOf(path, page, state.fill) : { rules: [], fills: [] };
        if (!state.isSeeThrough) {
          boxes.push(...painted.fills.map((fill) => ({ ...fill, after: glyphs.length })));
        }
        // A white shape shows nothing: Word fills every cell of a table with white.
        if (paints(ending, [OPS.fill, OPS.eoFill]) && isWhite(state.fill)) break;
        const before = rules.length + fills.length;
        if (paints(ending, [OPS.stroke, OPS.closeStroke])) {
          rules.push(...strokesOf(path, page, state.lineWidth));
        } else if (isFilled) {
          rules.push(...painted.rules);
          fills.push(...painted.fills);
          if (!paints(ending, [OPS.fill, OPS.eoFill])) {
            rules.push(...strokesOf(path, page, state.lineWidth));
          }
        }
        if (ending !== OPS.endPath && rules.length + fills.length === before) {
          figures.push(areaOf(boundsFrom(args[2]), page));
        }
        break;
      }
      case OPS.beginText:
        place.begin();
        break;
      case OPS.setCharSpacing:
        setText({ letterSpacing: Number(first) });
        break;
      case OPS.setWordSpacing:
        setText({ wordSpacing: Number(first) });
        break;
      case OPS.setHScale:
        setText({ stretch: Number(first) / 100 });
        break;
      case OPS.setLeading:
        setText({ leading: -Number(first) });
        break;
      case OPS.setFont:
        setText({ font: String(first), size: Number(second) });
        break;
      case OPS.setTextRise:
        setText({ rise: Number(first) });
        break;
      case OPS.setTextRenderingMode:
        setText({ isInvisible: first === 3 || first === 7 });
        break;
      case OPS.moveText:
        place.move(Number(first), Number(second));
        break;
      case OPS.setLeadingMoveText:
        setText({ leading: Number(second) });
        place.move(Number(first), Number(second));
        break;
      case OPS.setTextMatrix: {
        const matrix = matrixFrom(first) ?? matrixFrom(args);
        if (matrix) place.setMatrix(matrix);
        break;
      }
      case OPS.nextLine:
        place.move(0, state.text.leading);
        break;
      case OPS.showText: {
        const page = times(view, state.matrix);
        const font = fontMatrix(state.text.font);
        const shown = { place, page, text: state.text, font, colour: state.fill };
        glyphs.push(...glyphsShown(first, shown));
        break;
      }
    }
  }
  return { glyphs, rules, fills, pictures, covers, boxes, figures, shapes };
}

/** The least height and width, in points, of a picture that can contain words. */
const leastPicture = 30;

const paints = (ending: number, operators: readonly number[]) => operators.includes(ending);
