import {
  type Group,
  leftOut,
  passedOver,
  passedOverWhole,
  read,
  refused,
  reported,
} from "./treatment.ts";

/** The text of a document: ECMA-376 part 1, 17.2 to 17.4, 17.11, 17.13 to 17.18, and part 3. */
export const textGroups: readonly Group[] = [
  read("the text, block by block", "w:document w:body w:p w:r"),
  read("words", "w:t w:smartTag w:customXml w:dir w:bdo w:ruby w:rubyBase"),
  read("a tab, a line end, a hyphen", "w:tab w:ptab w:br w:cr w:noBreakHyphen"),
  read("the sign of its font in Unicode", "w:sym w16se:symEx"),
  read("the words of a content control, as chosen", "w:sdt w:sdtContent"),
  read("a link, where it leads to the web", "w:hyperlink"),
  read(
    "a field's words as last computed, or as chosen in a form",
    "w:fldSimple w:fldChar w:instrText w:ffData w:checkBox w:default w:checked w:ddList w:result w:listEntry",
  ),
  read("a note's mark, and its words at the end", "w:footnoteReference w:endnoteReference"),
  read("the words of notes", "w:footnotes w:footnote w:endnotes w:endnote"),
  read("what runs along the pages, which a repair gives", "w:hdr w:ftr"),
  read("a table by its rows and cells", "w:tbl w:tr w:tc"),
  read("the words of a text box, after its paragraph", "w:txbxContent"),
  read("the newer of two forms of one thing", "mc:AlternateContent mc:Choice"),
  read("words that were moved here or put in", "w:ins w:moveTo"),
  read("a mark of its own in place of a note's number", "w:footnoteReference@w:customMarkFollows"),
  read("the address of a link", "w:hyperlink@r:id"),

  read("a comment in the margin, which is left out and reported", "w:commentReference"),
  reported("reading aid above the words was left out", "w:rt"),

  leftOut("page’s own number within the text was left out", "w:pgNum"),
  leftOut(
    "date that Word makes when it prints was left out",
    "w:dayShort w:monthShort w:yearShort w:dayLong w:monthLong w:yearLong",
  ),
  leftOut("further file within the file was left out, with all its words", "w:altChunk w:subDoc"),
  leftOut("control of a form was left out", "w:control"),
  leftOut("drawing made by hand was left out", "w:contentPart w14:contentPart"),
  leftOut("film was left out", "w:movie"),

  passedOverWhole(
    "it was deleted or moved away under tracked changes, which are read as accepted",
    "w:del w:moveFrom w:delText w:delInstrText w14:conflictDel",
  ),
  read("words that were put in while another edited the file", "w14:conflictIns"),
  passedOverWhole(
    "it is how the text looked before a tracked change of its form",
    "w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:tblPrExChange w:tblGridChange w:trPrChange w:tcPrChange w:numberingChange",
  ),
  passedOverWhole("the newer form of the same thing is read", "mc:Fallback"),
  passedOver(
    "it marks a place in the text and prints nothing",
    `w:bookmarkStart w:bookmarkEnd w:commentRangeStart w:commentRangeEnd w:moveFromRangeStart
    w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd w:permStart w:permEnd w:proofErr
    w:customXmlInsRangeStart w:customXmlInsRangeEnd w:customXmlDelRangeStart w:customXmlDelRangeEnd
    w:customXmlMoveFromRangeStart w:customXmlMoveFromRangeEnd w:customXmlMoveToRangeStart
    w:customXmlMoveToRangeEnd w14:customXmlConflictInsRangeStart w14:customXmlConflictInsRangeEnd
    w14:customXmlConflictDelRangeStart w14:customXmlConflictDelRangeEnd w:lastRenderedPageBreak`,
  ),
  passedOver("a soft hyphen prints only where a line ends", "w:softHyphen"),
  passedOver(
    "it is the mark of a note in the note itself, which is before its words",
    "w:footnoteRef w:endnoteRef w:annotationRef",
  ),
  passedOver("it is the line above notes", "w:separator w:continuationSeparator"),
  passedOver(
    "it says how a form is filled in, and prints nothing",
    `w:name w:label w:tabIndex w:enabled w:calcOnExit w:entryMacro w:exitMacro w:helpText w:statusText
    w:textInput w:type w:maxLength w:format w:size w:sizeAuto`,
  ),
  passedOver(
    "it says how a content control works; its words are read",
    `w:sdtPr w:sdtEndPr w:alias w:tag w:id w:lock w:placeholder w:docPart w:temporary w:dataBinding
    w:equation w:comboBox w:date w:dateFormat w:storeMappedDataAs w:calendar w:lid w:docPartObj
    w:docPartList w:docPartGallery w:docPartCategory w:docPartUnique w:dropDownList w:listItem w:picture
    w:richText w:text w:citation w:group w:bibliography w15:appearance w15:color w15:repeatingSection
    w15:repeatingSectionItem w15:sectionTitle w15:doNotAllowInsertDeleteSection w15:dataBinding
    w15:webExtensionLinked w15:webExtensionCreated w14:checkbox w14:checked w14:checkedState
    w14:uncheckedState w14:entityPicker w16:dataHash`,
  ),
  reported("field of a form was not filled in; what it asks for is printed", "w:showingPlcHdr"),
  passedOver(
    "it names what words are for other programs",
    "w:smartTagPr w:customXmlPr w:attr w:altChunkPr w:matchSrc",
  ),
  passedOver(
    "it says how a reading aid is set",
    "w:rubyPr w:rubyAlign w:hps w:hpsRaise w:hpsBaseText w:dirty",
  ),
  passedOverWhole("it is the colour of the page", "w:background"),
  refused(
    "the file says that only a program of a newer kind may read it",
    "w:document@mc:MustUnderstand",
  ),
];
