import { type Group, leftOut, passedOver, passedOverWhole, read, reported } from "./treatment.ts";

/** Properties of paragraphs, runs, tables and sections: ECMA-376 part 1, 17.3 to 17.6 and 17.9. */
export const propertyGroups: readonly Group[] = [
  read(
    "properties, of which those that carry meaning are read",
    "w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblPrEx w:sectPr",
  ),
  read("the number Word prints before a paragraph", "w:numPr w:ilvl w:numId"),
  read("the style, by which a paragraph is a heading or in a list", "w:pStyle w:rStyle"),
  read("a table style that strikes or hides words, which is reported", "w:tblStyle"),
  read("bold", "w:b"),
  read("struck words", "w:strike w:dstrike"),
  read("figures set high or low", "w:vertAlign w:position"),
  read("the font, for signs of symbol fonts", "w:rFonts"),
  read("hidden words, which are left out and reported", "w:vanish"),
  read("a hidden paragraph end, after which the words go on", "w:specVanish"),
  read(
    "underlines, colours and marker of a part of a paragraph, which are reported",
    "w:u w:color w:highlight",
  ),
  read(
    "columns that a cell spans or a row leaves free",
    "w:gridSpan w:gridBefore w:gridAfter w:vMerge w:hMerge",
  ),
  read("a cell whose colour stands for words, which is reported", "w:shd"),
  read("rows and cells that were put in or taken out", "w:cellIns w:cellDel w:cellMerge"),
  read("a row that is hidden, which is left out and reported", "w:hidden"),
  read("a letter that is set large at the head of its word", "w:framePr"),
  read("how notes are marked", "w:footnotePr w:endnotePr w:numFmt w:numStart w:numRestart"),
  read("the words along the pages", "w:headerReference w:footerReference"),

  leftOut("cell is crossed through by a line, which is not shown", "w:tl2br w:tr2bl"),
  reported("table’s alternative text is not shown", "w:tblCaption w:tblDescription"),

  passedOver(
    "it sets words in another type and does not change what they say",
    `w:bCs w:i w:iCs w:caps w:smallCaps w:outline w:shadow w:emboss w:imprint w:noProof w:webHidden
    w:spacing w:w w:kern w:sz w:szCs w:effect w:bdr w:fitText w:rtl w:cs w:em w:lang
    w:eastAsianLayout w:oMath`,
  ),
  passedOver(
    "it places a paragraph on its page",
    `w:keepNext w:keepLines w:pageBreakBefore w:widowControl w:suppressLineNumbers w:tabs
    w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN
    w:bidi w:adjustRightInd w:snapToGrid w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc
    w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle`,
  ),
  passedOver(
    "it is a line around words or cells",
    "w:pBdr w:top w:left w:bottom w:right w:between w:bar w:start w:end w:insideH w:insideV w:tblBorders w:tcBorders",
  ),
  passedOver(
    "it sets a table's size and place",
    `w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW
    w:tblCellSpacing w:tblInd w:tblLayout w:tblCellMar w:tblLook w:tblGrid w:gridCol w:wBefore w:wAfter
    w:cantSplit w:trHeight w:tcW w:noWrap w:tcMar w:tcFitText w:vAlign w:hideMark w:headers w:header`,
  ),
  passedOver("a head that Word prints again on each page is in the file once", "w:tblHeader"),
  passedOver(
    "it is the form of pages, and the report has no pages",
    `w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:col w:formProt w:noEndnote
    w:titlePg w:rtlGutter w:docGrid w:printerSettings w:pos w15:footnoteColumns`,
  ),
  passedOver("it folds the text under a heading away on the screen alone", "w15:collapsed"),
  passedOverWhole(
    "it is an effect of type",
    `w14:glow w14:shadow w14:reflection w14:textOutline w14:textFill w14:props3d w14:scene3d w14:ligatures
    w14:numForm w14:numSpacing w14:stylisticSets w14:styleSet w14:cntxtAlts`,
  ),
];
