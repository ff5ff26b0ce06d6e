/** Wording by which reports say that they are, or may be, withheld from the public. */
export interface ExemptForm {
  /** The kind of mark, described without quoting the report. */
  readonly sign: string;
  /**
   * A claim about this very file stops the build or import; a mention of the law, or of another item, is a
   * warning.
   */
  readonly degree: "stops" | "warns";
  /**
   * Tested on a simplified line: without the number at its start, Markdown marks, quotation marks and
   * apostrophes; with single spaces; with every dash as a hyphen. A form that ends in "$" matches a whole
   * line.
   */
  readonly pattern: RegExp;
  /** True if "no exempt information" or "none" in the same sentence cancels it. */
  readonly unlessDenied?: boolean;
}

const withheld = "(?:exempt|confidential|restricted|official ?[-:/]? ?sensitive)";
const thing =
  "(?:report|item|information|appendix|appendices|annex|annexe|paper|document|business|minute|matter)s?";
const numbers = String.raw`paragraphs?(?:\(s\))?\s*\d{1,2}(?!\d| ?(?:to|-) ?(?:7|10|15)\b)`;
const listed = String.raw`paragraphs?(?:\(s\))? ?\(?\d{1,2}\)?(?:(?:,| and| or| &|, and) ?\d{1,2})*`;
// Scotland's Schedule 7A is that of the Act of 1973; another Schedule 7A, on planning, defines exempt
// development.
const schedule = String.raw`(?:schedule\s*12\s*\(?a\)?|schedule\s*7\s*\(?a\)? (?:of|to) the local government)`;
// Part 1 for England, Part 4 for Wales.
const listing = "part (?:1|i|one|4|iv|four)";
const second = "part (?:ii|2|two)";
const closed = "(?:private|closed)";
const kept = "(?:eithriedig|esempt|[cg]yfrinachol|[pb]reifat|[cg]aeedig)";
const paper = "(?:adroddiad|eitem|atodiad|papur|dogfen|gwybodaeth|cofnodion|sesiwn)";

const stops = (sign: string, pattern: string | RegExp, unlessDenied = false): ExemptForm => ({
  sign,
  degree: "stops",
  pattern: typeof pattern === "string" ? new RegExp(pattern, "i") : pattern,
  unlessDenied,
});

const warns = (sign: string, pattern: string): ExemptForm => ({
  sign,
  degree: "warns",
  pattern: new RegExp(pattern, "i"),
  unlessDenied: true,
});

/**
 * Every form, those that stop first. The importer, `check` and the build all use this list. The law is
 * Schedule 12A to the Local Government Act 1972 and its sections 100A to 100K; in Scotland, Schedule 7A to
 * the Local Government (Scotland) Act 1973.
 */
export const exemptForms: readonly ExemptForm[] = [
  stops(
    "“not for publication”",
    String.raw`\bnot[ -]for[ -](?:publication|publishing|(?:general |public )?release|(?:the )?(?:press|public)(?=(?!.)|[.,;:)]| (?:or|and|domain)\b| ?[-(])|(?:public )?(?:inspection|disclosure)|public (?:viewing|view)\b)`,
  ),
  stops(
    "“not to be made public”",
    String.raw`\bnot to be made (?:publicly available|public|available to the (?:press|public))\b|^(?:strictly )?not (?:to be (?:published|released|disclosed|circulated)|for (?:general |onward |wider )?(?:circulation|distribution))\b`,
  ),
  stops(
    "“not open to press and public”",
    String.raw`\b(?:not open to|closed to) (?:the )?(?:press\b|public (?:and|or) (?:the )?press)|\b${second}\W{1,4}not open to\b`,
  ),
  stops(
    "a claim under a paragraph of Schedule 12A",
    String.raw`\b(?:by virtue of|exempt|exclu(?:de|sion)|withheld|confidential)\b.{0,160}\b${numbers}.{0,60}\b(?:${schedule}|${listing}\b)`,
  ),
  stops(
    "a claim under a paragraph of Schedule 12A",
    String.raw`\b(?:${numbers}.{0,60}\b)?${schedule}.{0,120}\b(?:${second}\b|by virtue of|(?:is|are) exempt|${numbers}.{0,60}\b(?:appl(?:y|ies)|exempt))`,
  ),
  stops(
    "a claim under a paragraph of the law",
    String.raw`\bexempt(?:ed)?(?! from\b)(?: \w+){0,2} (?:under|by virtue of|pursuant to|within|in accordance with) (?:the )?${listed}(?=(?!.)|[.;:)]| ?[-(]| of (?:${listing}|the (?:schedule|act)\b|${schedule}))|\bby virtue of ${listed}(?=(?!.)| of ${listing})|^${listed} of (?:${listing}|${schedule})(?: of (?:${schedule}|the schedule|the act))?(?: .{0,60}act 1972)?(?!.)`,
  ),
  stops(
    "a claim under a paragraph of the law",
    String.raw`^(?:(?:reasons?|grounds?) (?:for|of) )?exempt(?:ion)?(?: information)? ?(?:categor(?:y|ies)|reasons?|paragraphs?(?:\(s\))?)? ?[:-] ?(?:categor(?:y|ies)|paragraphs?(?:\(s\))?) ?\d|^exempt(?:ion)?(?: information)? (?:categor(?:y|ies)|paragraphs?(?:\(s\))?) ?[:-]? ?\d`,
  ),
  stops(
    "a claim that it is exempt",
    String.raw`\b(?:this|these|the|attached|enclosed|following) (?:\w+ ){0,2}${thing}(?: \w{1,3})? (?:is|are|was|contains?|includes?|holds?|discloses?|comprises?|involves?)(?: \w+){0,3} (?:exempt|confidential)\b(?! (?:accommodation|dwelling|propert|from (?!publication|disclosure|inspection)))|\bexempt information (?:by virtue of|under|within the meaning of|pursuant to|as (?:defined|described|set out) in (?:section 100|${numbers}))`,
    true,
  ),
  stops(
    "a motion to exclude the public",
    String.raw`\bpublic (?:be|are|is|should be|to be) excluded\b.{0,240}\b(?:exempt|confidential|100\s?a|schedule\s*12|this (?:item|report|matter|business|part of the (?:meeting|agenda)))|\b(?:100|50)\s?a\s?\(4\).{0,160}\bexcluded\b|^exclusion of (?:the )?(?:press and (?:the )?public|public and (?:the )?press|public)$`,
  ),
  stops(
    "a claim under a council’s rules of access to information",
    String.raw`\bprocedure rules?\s*10\.4\s*\(?\d`,
  ),
  stops(
    "a heading of what is withheld",
    String.raw`^(?:strictly |private (?:and|&) |fully |part(?:ly|ially)? |${second}\W+)*${withheld}(?: ?[-:/] ?confidential)?(?: ${thing}(?: \w{1,3})?)?(?: ?\([\w ,]{1,40}\)?)?$|^private (?:and|&) confidential\b`,
    true,
  ),
  stops(
    "a heading of what is withheld",
    String.raw`^(?:strictly )?${closed} (?:session|report|item|appendix|annexe?|paper|business|agenda|minutes)(?: \w{1,3})?(?: ?[-:(].*)?$|^strictly private$|^(?:for consideration|(?:item|report)?(?: ?to be)? ?(?:considered|taken|heard)|item|report) in (?:private|closed)(?: session)?$|^${second}\W+${closed}(?:\W+(?:${thing}|agenda|session|and\b.*))?$`,
  ),
  stops("a heading of what is withheld", /^PRIVATE$/),
  stops(
    "a heading of a part that is withheld",
    /^(?:PART|Part|RHAN|Rhan) II$|^[Pp](?:art|ART) (?:II|ii|2|[Tt]wo|TWO) (?:[Ii]tem|[Rr]eport|[Aa]genda|[Bb]usiness|ITEM|REPORT|AGENDA|BUSINESS)[Ss]?$/,
  ),
  stops(
    "a heading of what is withheld",
    String.raw`^(?:commercial(?:ly)?[- ]in[- ]confidence|in confidence|commercially (?:sensitive|confidential)|legally privileged(?: and confidential)?|subject to legal (?:professional )?privilege)$|^(?:restricted|protect) ?- ?(?:commercial|management|staff|policy|personal)\b`,
  ),
  stops(
    "a heading of what is withheld",
    /^(?:STRICTLY |PRIVATE (?:AND|&) )?(?:CONFIDENTIAL|EXEMPT|RESTRICTED|OFFICIAL ?[-:/]? ?SENSITIVE)(?: \w+)? ?[-:([]/,
    true,
  ),
  stops(
    "a classification that withholds it",
    String.raw`^(?:\w+ ){0,3}(?:classification|status|marking|access(?: to information)?|confidentiality|exempt|confidential|exempt information|exempt or confidential|(?:exempt|open|public) ?/ ?(?:exempt|confidential|private)|publication)(?: \w+)? ?[:?-]? ?(?:(?:fully|part(?:ly|ially)?) )?(?:${withheld}|secret|not open|${second}\b|yes\b)`,
    true,
  ),
  stops(
    "a classification that withholds it",
    String.raw`^(?:(?:report|item|agenda|document|meeting|paper|public|publication|press|security|protective|information|government) ){0,3}(?:status ?[:?-]* ?(?:in )?private|(?:classification|marking|access|confidentiality|publication|public or private|(?:open|public) ?\/ ?(?:private|closed|exempt)) ?[:?-]* ?(?:in )?${closed})(?: (?:${thing}|session|meeting|agenda))?(?:$| ?[-(;,])`,
  ),
  stops(
    "a Welsh “not for publication”",
    String.raw`\b(?:nid|ddim|dim|na) (?:yw )?(?:i ?w (?:[gc]h?yhoeddi|ryddhau)|ar gyfer (?:ei [gc]h?yhoeddi|y (?:wasg|cyhoedd)|cyhoeddi))\b`,
  ),
  stops(
    "a Welsh heading of what is withheld",
    String.raw`^(?:yn )?(?:hollol |rhannol )?(?:${paper} )?${kept}(?: ?[-:(].*)?$|^rhan (?:ii|2|dau)\W+(?:${paper} )?(?:${kept}|nid)`,
    true,
  ),
  stops(
    "a Welsh classification that withholds it",
    String.raw`^(?:statws|dosbarthiad|marcio|mynediad|cyhoeddi) ?[:-]? ?(?:yn )?${kept}\b`,
    true,
  ),
  stops(
    "a Welsh claim that it is exempt",
    String.raw`\b(?:eithri\w*|esempt|[cg]yfrinachol|rhinwedd)\b.{0,160}\bparagraff(?:au)? \d.{0,80}\b(?:atodlen 12|rh?an (?:1|4))|\b(?:mae|bod) (?:r |yr )?(?:adroddiad|atodiad|eitem|papur|ddogfen)\b.{0,30}\b(?:gwybodaeth (?:eithriedig|esempt|gyfrinachol)|wedi i eithrio|yn (?:eithriedig|gyfrinachol|esempt))`,
    true,
  ),
  stops(
    "a Welsh motion to exclude the public",
    String.raw`\b(?:gwahardd|eithrio|allgau|cau) (?:y |r |o r )?(?:wasg|cyhoedd)\b.{0,240}\b(?:eitem hon|adroddiad hwn|eithriedig|esempt|gyfrinachol|12a|100a)`,
  ),

  warns("talk of excluding the public", String.raw`\b(?:press|public) (?:\w+ ){0,3}excluded\b`),
  warns(
    "talk of excluding the public",
    String.raw`\bexclusion of (?:the )?(?:press|public)\b|\b(?:gwahardd|eithrio|allgau) (?:y |r )?(?:wasg|cyhoedd)\b`,
  ),
  warns(
    "talk of exempt information",
    String.raw`\b(?:exempt|confidential|restricted) (?:information|report|appendix|annexe?|item|paper|minutes|agenda|business)s?\b|\b(?:gwybodaeth|adroddiad|atodiad) (?:eithriedig|esempt|g?c?yfrinachol)\b`,
  ),
  warns(
    "talk of what is withheld",
    String.raw`\b(?:appendix|annexe?|report|item) \w{1,3}\b.{0,30}\b(?:exempt|confidential)\b(?! from\b)|\((?:exempt|confidential|restricted|private)\)`,
  ),
  warns(
    "talk of what is withheld",
    String.raw`\b${second} (?:of (?:the|this) (?:agenda|meeting)|agenda|item|report|business)\b|\b(?:considered|taken|discussed|held) in (?:private|closed) session\b|\bconsidered in private\b|^rhan (?:2|dau)$|^${second}$`,
  ),
  warns(
    "talk of what is withheld",
    String.raw`\bofficial ?[-:] ?sensitive\b|\bnot to be (?:published|disclosed)\b|^(?:\w+ )?status ?[:-] ?closed$`,
  ),
  warns(
    "talk of the law on exempt information",
    String.raw`\bschedule\s*12\s*\(?a\)?|\bschedule\s*7\s*\(?a\)? (?:of|to) the local government|\bsections? (?:100 ?[ai]|50 ?a)\b|\batodlen 12 ?a\b|\bparagraphs?(?:\(s\))? \d[\d, and&]* of ${listing}\b`,
  ),
];

/** The signs by which agendas and minutes, which are public, mention other papers that are not. */
export const signsOfOthers: ReadonlySet<string> = new Set([
  "“not open to press and public”",
  "a claim under a paragraph of Schedule 12A",
  "a claim under a paragraph of the law",
  "a claim that it is exempt",
  "a motion to exclude the public",
  "a claim under a council’s rules of access to information",
  "a heading of a part that is withheld",
  "a Welsh claim that it is exempt",
  "a Welsh motion to exclude the public",
]);

/** Marks letters that were spaced out in the text and have been joined. */
export const spacedSign = "\uE000";

/** If all letters have the same spacing, nothing shows where words end; these forms stop too. */
export const spacedForm: ExemptForm = stops(
  "a mark in letters that are spaced out",
  String.raw`\uE000(?:strictly)?(?:notfor(?:publication|release)|nottobemadepublic|notopentothe|(?:private(?:and|&))?confidential|exempt|restricted|private(?:report|session)|closed(?:report|session)|officialsensitive|nidiwgyhoeddi|cyfrinachol|eithriedig)`,
);

/** Every form contains one of these; lines that are not near one are skipped. */
export const exemptHints =
  /exempt|confidential|\bnot\W+(?:for\b|to\W+be)|restricted|sensitive|schedule\W*(?:12|7)|open\W+to|closed|exclu|procedure\W+rule|private|part\W+(?:ii|2|two|1|i|one|4|iv|four)\b|secret|virtue|withheld|100\W*a|sections?\W*(?:100|50)|confidence|privilege|protect ?-|notfor|nottobe|notopen|nidiw|cyhoedd|gyhoeddi|chyhoeddi|ryddhau|eithri|esempt|[cg]yfrinachol|[pb]reifat|[cg]aeedig|atodlen|rhan\W+(?:ii|2|dau)|\bwasg\b/gi;
