import { type Group, passedOver, passedOverWhole, read } from "./treatment.ts";

/** Formulas: ECMA-376 part 1, 22.1. Each is written on one line, and a repair says so. */
export const formulaGroups: readonly Group[] = [
  read("a formula, set in one line", "m:oMathPara m:oMath m:r m:t"),
  read("a fraction, as “a/b”", "m:f m:num m:den"),
  read("figures set high or low", "m:sSup m:sSub m:sSubSup m:sPre m:sup m:sub m:e"),
  read("a root, as “√(a)”", "m:rad m:deg"),
  read("a sum or integral with its bounds", "m:nary"),
  read(
    "brackets, functions and what is under or over",
    "m:d m:func m:fName m:limLow m:limUpp m:lim",
  ),
  read("signs over or around a part", "m:acc m:bar m:box m:borderBox m:groupChr m:phant"),
  read("rows of a formula", "m:m m:mr m:eqArr"),
  passedOver("they are set by the element that they belong to", "m:chr m:begChr m:endChr m:sepChr"),
  passedOverWhole(
    "it is how a formula is set",
    `m:oMathParaPr m:rPr m:ctrlPr m:fPr m:sSupPr m:sSubPr m:sSubSupPr m:sPrePr m:radPr m:naryPr m:dPr
    m:funcPr m:limLowPr m:limUppPr m:accPr m:barPr m:boxPr m:borderBoxPr m:groupChrPr m:phantPr m:mPr
    m:eqArrPr m:argPr`,
  ),
];
