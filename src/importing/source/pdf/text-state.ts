import { identity, type Matrix, times } from "./matrix.ts";

/** What a PDF's text operators set (ISO 32000-1, 9.3). */
export interface TextState {
  font: string;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  /** 1 is the font's own width. */
  stretch: number;
  leading: number;
  rise: number;
  /** True for letters that are drawn without ink, as over the picture of a scanned page (9.3.6). */
  isInvisible: boolean;
}

export const startingText: TextState = {
  font: "",
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  isInvisible: false,
};

/** The position of the next letter: the matrix of the line, and how far along it the last letter ended. */
export class TextPlace {
  #matrix: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  begin() {
    this.setMatrix(identity);
  }

  setMatrix(matrix: Matrix) {
    this.#matrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  /** Starts a line at this offset from the start of the last one. */
  move(x: number, y: number) {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  advance(width: number) {
    this.#x += width;
  }

  /** The transformation from a letter's own space to the page's. */
  within(page: Matrix, rise: number): Matrix {
    return times(times(page, this.#matrix), [1, 0, 0, 1, this.#x, this.#y + rise]);
  }
}
