import { type Group, leftOut, passedOver, passedOverWhole, read, reported } from "./treatment.ts";

/** Drawings and objects: ECMA-376 part 1, 20 and 21, part 4 (VML), [MS-DOCX] and [MS-ODRAWXML]. */
export const drawingGroups: readonly Group[] = [
  read(
    "a drawing, with what is in it",
    "w:drawing w:pict w:object wp:inline wp:anchor a:graphic a:graphicData",
  ),
  read("a text box", "wps:wsp wps:txbx v:textbox"),
  read("drawings that stand together", "wpg:wgp wpg:grpSp wpc:wpc lc:lockedCanvas v:group"),
  read(
    "the words of a drawing, after its paragraph",
    "a:sp a:txSp a:txBody a:p a:r a:fld a:br a:t",
  ),
  read("the name that a drawing has for people who cannot see it", "wp:docPr"),
  read("a chart's title and values, as a table", "c:chart"),
  read("the words of a diagram, after its paragraph", "dgm:relIds"),
  read("words drawn as art, after their paragraph", "v:textpath"),
  read(
    "what a drawing shows, in the repair",
    "wp:docPr@descr wp:docPr@title v:shape@alt v:textpath@string",
  ),

  leftOut("picture was left out", "pic:pic v:imagedata v:image"),
  leftOut("chart of a newer kind was left out", "cx:chart"),
  leftOut("object of another program was left out", "o:OLEObject w:objectEmbed w:objectLink"),
  leftOut("signature line was left out", "o:signatureline"),
  leftOut("drawing made by hand was left out", "o:ink wpi:ink aink:ink"),
  leftOut("drawn shape was left out", "v:shape v:oval v:polyline v:curve v:arc wps:shape"),
  leftOut("link of a picture was left out", "a:hlinkClick"),
  reported("drawn line or frame was left out", "v:line v:rect v:roundrect"),

  passedOver(
    "it places a drawing on its page",
    `wp:extent wp:effectExtent wp:cNvGraphicFramePr wp:simplePos wp:positionH wp:positionV wp:align
    wp:posOffset wp:wrapNone wp:wrapSquare wp:wrapTight wp:wrapThrough wp:wrapTopAndBottom wp:wrapPolygon
    wp:start wp:lineTo wp14:sizeRelH wp14:sizeRelV wp14:pctWidth wp14:pctHeight wp14:pctPosHOffset
    wp14:pctPosVOffset w10:wrap w10:anchorlock w10:bordertop w10:borderleft w10:borderright
    w10:borderbottom`,
  ),
  passedOverWhole(
    "it is the shape, the colour or the size of a drawing",
    `a:graphicFrameLocks a:extLst a:bodyPr a:lstStyle a:pPr a:rPr a:endParaRPr a:spPr a:style a:nvSpPr
    a:xfrm a:useSpRect a:prstGeom
    wps:cNvPr wps:cNvSpPr wps:cNvCnPr wps:spPr wps:style wps:bodyPr wps:linkedTxbx wps:extLst
    wpg:cNvPr wpg:cNvGrpSpPr wpg:grpSpPr wpg:extLst wpc:bg wpc:whole wpc:extLst
    wpg:cNvFrPr wpg:xfrm a:nvGrpSpPr a:grpSpPr
    v:shapetype v:path v:stroke v:fill v:shadow v:formulas v:handles v:background
    o:lock o:callout o:extrusion o:skew o:shapelayout o:shapedefaults o:colormru o:colormenu o:left o:right
    o:top o:bottom o:column o:complex o:diagram`,
  ),
  passedOver("it frames a chart or a diagram that stands with other drawings", "wpg:graphicFrame"),
];
