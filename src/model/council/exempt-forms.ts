import { type ExemptForm, stops, warns } from "./exempt-form.ts";
import { welshForms } from "./exempt-forms-welsh.ts";

const withheld = "(?:exempt|confidential|restricted|official ?[-:/]? ?sensitive)";
const thing =
  "(?:report|item|information|appendix|appendices|annex|annexe|paper|document|business|minute|matter)s?";
const numbers = String.raw`para(?:graph)?s?\.?(?:\(s\))?\s*\d{1,2}(?!\d| ?(?:to|-) ?(?:7|10|15)\b)`;
const listed = String.raw`para(?:graph)?s?\.?(?:\(s\))? ?\(?\d{1,2}\)?(?:(?:,| and| or| &|, and) ?\d{1,2})*`;
// Scotland's Schedule 7A is that of the Act of 1973; another Schedule 7A, on planning, defines exempt
// development.
const schedule = String.raw`(?:schedule\s*12\s*\(?a\)?|schedule\s*7\s*\(?a\)? (?:of|to) the local government)`;
// Part 1 for England, Part 4 for Wales.
const listing = "part (?:1|i|one|4|iv|four)";
const second = "part (?:ii|2|two)";
const closed = "(?:private|closed)";
const privately =
  "in (?:private(?! (?:car|dwelling|famil|fund|garden|hand|hire|home|hous|land|law|owner|practice|propert|rent|room|school|sector|vehicle|work))|(?:a )?closed session|camera|the absence of (?:the )?(?:press|public))";

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
    String.raw`\bnot to be made (?:publicly available|public|available to the (?:press|public))\b|^(?:(?:strictly|draft|private)\W{1,3}){0,2}(?:this (?:draft|report|paper|document) is )?not (?:to be (?:published|released|disclosed|circulated|copied)|for (?:general |onward |wider |further )?(?:circulation|distribution|sharing))\b`,
  ),
  stops(
    "“not open to press and public”",
    String.raw`\b(?:not (?:open|available) to|closed to) (?:the )?(?:press\b|public (?:and|or) (?:the )?press)|\b${second}\W{1,4}not open to\b`,
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
    String.raw`\bexempt(?:ed)?(?! from (?!publication|disclosure|inspection))(?: \w+){0,2} (?:under|by virtue of|pursuant to|within|in accordance with) (?:the )?${listed}(?=(?!.)|[.;:)]| ?[-(]| of (?:${listing}|the (?:schedule|act)\b|${schedule}))|\bby virtue of ${listed}(?=(?!.)| of ${listing})|^${listed} of (?:${listing}|${schedule})(?: of (?:${schedule}|the schedule|the act))?(?: .{0,60}act 1972)?(?!.)`,
  ),
  stops(
    "a claim under a paragraph of the law",
    String.raw`^(?:(?:reasons?|grounds?) (?:for|of) )?exempt(?:ion)?(?: information)? ?(?:categor(?:y|ies)|reasons?|paragraphs?(?:\(s\))?)? ?[:-] ?(?:categor(?:y|ies)|paragraphs?(?:\(s\))?) ?\d|^exempt(?:ion)?(?: information)? (?:categor(?:y|ies)|paragraphs?(?:\(s\))?) ?[:-]? ?\d`,
  ),
  stops(
    "a claim that it is exempt",
    String.raw`\b(?:this|these|the|attached|enclosed|following) (?:\w+ ){0,2}${thing}(?: \w{1,3})? (?:is|are|was|contains?|includes?|holds?|discloses?|comprises?|involves?)(?: \w+){0,3} (?:part(?:ly|ially)?-)?(?:exempt|confidential)\b(?! (?:accommodation|dwelling|propert|from (?!publication|disclosure|inspection)))|\bexempt information (?:by virtue of(?! which\b)|under|within the meaning of|pursuant to|as (?:defined|described|set out) in (?:section 100|${numbers}))`,
    true,
  ),
  stops(
    "a claim that it is exempt",
    String.raw`\b(?:this|these|the (?:attached|enclosed|following)) (?:\w+ ){0,2}(?:${thing}|application|appeal|complaint|decision|part of the (?:meeting|agenda|report))(?: \w{1,3})? (?:(?!not\b|never\b)\w+ ){0,4}(?:considered|dealt with|decided|determined|discussed|heard|held|received|taken) ${privately}\b|\bthis ${thing} (?:is|are|should be|must be)(?: to be)? withheld from (?:the )?(?:public|press)|\bthis (?:report|item|paper|appendix)\b.{0,40}\bon pink\b`,
  ),
  stops(
    "a claim that it is exempt",
    String.raw`\bthis (?:report|item|appendix|annexe?|paper|document|information) is restricted(?=$|[.;])|\bis restricted (?:in accordance with|under|by virtue of|pursuant to) (?:part|paragraph|para|schedule|section)\b|^contains (?:exempt|confidential) information$`,
  ),
  stops(
    "a motion to exclude the public",
    String.raw`^(?:resolution|motion) to exclude (?:the )?(?:press|public)\b|\bpublic (?:be|are|is|should be|to be) excluded\b.{0,240}\b(?:exempt|confidential|100\s?a|schedule\s*12|this (?:item|report|matter|business|part of the (?:meeting|agenda)))|\b(?:100|50)\s?a\s?\(4\).{0,160}\bexcluded\b|^exclusion of (?:the )?(?:press and (?:the )?public|public and (?:the )?press|public)$`,
  ),
  stops(
    "a claim under a council’s rules of access to information",
    String.raw`\bprocedure rules?\s*10\.4\s*\(?\d`,
  ),
  stops(
    "a heading of what is withheld",
    String.raw`^(?:strictly |draft\W{1,3}|private (?:and|&) |fully |part(?:ly|ially)?[ -]|part (?:ii|2|two|b)\W+)*${withheld}(?: ?[-:/] ?confidential)?(?: ${thing}(?: \w{1,3})?)?(?: ?\([\w ,]{1,40}\)?)?$|^private (?:and|&) confidential\b|^part(?:ly|ially)?[ -]exempt(?: ${thing}(?: \w{1,3})?)? ?[-:(] ?(?:${thing})\b`,
    true,
  ),
  stops(
    "a heading of what is withheld",
    String.raw`^(?:strictly )?${closed} (?:session|report|item|appendix|annexe?|paper|business|agenda|minutes)(?: \w{1,3})?(?: ?[-:(].*)?$|^strictly private$|^(?:for consideration|(?:item|report)?(?: ?to be)? ?(?:considered|taken|heard|held)|item|report) ${privately}$|^in camera$|^part (?:ii|2|two|b)\W+${closed}(?:\W+(?:${thing}|agenda|session|and\b.*))?\)?$`,
  ),
  stops(
    "a heading of what is withheld",
    `^non[- ]public(?: ${thing})?$|^do not (?:publish|circulate|disclose|distribute|copy or (?:distribute|circulate))$|^(?:to be )?(?:withheld|excluded?|exempt) from (?:(?:the )?public(?:ation| domain)?|disclosure)$|^(?:restricted|limited) circulation$|^(?:for )?(?:internal use|members eyes|councillors eyes) only$|^for (?:members|councillors) only$|^(?:strictly )?pink (?:papers?|pages?|items?|reports?)(?: ?[-:(].*)?$`,
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
    "a title that says it is withheld",
    /(?:- ?|\(|[a-z0-9)] )(?:EXEMPT|CONFIDENTIAL|RESTRICTED)\)?$/,
  ),
  stops(
    "a classification that withholds it",
    String.raw`^part (?:i|1) ?\/ ?(?:part )?(?:ii|2) ?[:?-]? ?part (?:ii|2)$`,
  ),
  stops(
    "a classification that withholds it",
    String.raw`^(?:\w+ ){0,3}(?:classification|status|marking|access(?: to information)?|confidentiality|exempt|confidential|exempt information|exempt or confidential|(?:exempt|open|public) ?/ ?(?:exempt|confidential|private)|publication)(?: \w+\b)? ?[:?-]? ?(?:(?:fully|part(?:ly|ially)?) )?(?:${withheld}|secret|not open|${second}\b|yes\b)`,
    true,
  ),
  stops(
    "a classification that withholds it",
    `^(?:(?:information|data|document|report|security|protective|government) ){0,2}(?:classification|marking)(?: level)? ?[:?-]? ?(?:controlled|protect(?:ed)?|internal(?: use)?(?: only)?|top secret|members only)(?:$| ?[-/(;,])`,
  ),
  stops(
    "a classification that withholds it",
    String.raw`^(?:(?:report|item|agenda|document|meeting|paper|public|publication|press|security|protective|information|government) ){0,3}(?:status ?[:?-]* ?(?:in )?private|(?:classification|marking|access|confidentiality|publication|public or private|(?:open|public) ?\/ ?(?:private|closed|exempt)) ?[:?-]* ?(?:in )?${closed})(?: (?:${thing}|session|meeting|agenda))?(?:$| ?[-(;,])`,
  ),
  ...welshForms,

  {
    ...stops(
      "a cell of a table that says it is withheld",
      /^(?:STRICTLY |PRIVATE (?:AND|&) )*(?:CONFIDENTIAL|OFFICIAL ?[-:/]? ?SENSITIVE)$|^[Pp]rivate (?:and|&) [Cc]onfidential$/,
    ),
    ofCell: true,
  },

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
    String.raw`\b(?:appendix|annexe?|report|item) \w{1,3}\b.{0,30}\b(?:exempt|confidential)\b(?! from (?!publication|disclosure|inspection))|\((?:exempt|confidential|restricted|private)\)`,
  ),
  warns(
    "talk of what is withheld",
    String.raw`\b${second} (?:of (?:the|this) (?:agenda|meeting)|agenda|item|report|business)\b|\b(?:considered|taken|discussed|held) in (?:private|closed) session\b|\bconsidered in (?:private|camera)\b|\bpink (?:papers?|pages?)\b|^members only$|^rhan (?:2|dau)$|^${second}$`,
  ),
  warns(
    "talk of what is withheld",
    String.raw`\bofficial ?[-:] ?sensitive\b|\bnot to be (?:published|disclosed)\b|^(?:\w+ )?status ?[:-] ?closed$`,
  ),
  {
    ...warns(
      "a cell of a table that says what is withheld",
      String.raw`^(?:strictly |fully |part(?:ly|ially)?[ -])?${withheld}(?: ${thing}(?: \w{1,3})?)?$|^${closed} (?:session|report|item|appendix)$`,
    ),
    ofCell: true,
  },
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

/**
 * Every form contains one of these; lines that are not near one are skipped. Words that most reports have, such as
 * “members” and “section 100D”, are here with what makes them a mark. The text that they are sought in has spaces for
 * its underscores.
 */
export const exemptHints =
  /exempt|confidential|\bnot\W+(?:for\b|to\W+be|open)|restricted|sensitive|schedule\W*(?:12|7)|(?:open|available)\W+to|be\W+published|(?:public|published|open)\W+(?:x\W+)?(?:yes|no)\b|closed|exclu|procedure\W+rule|private|part\W+(?:ii|2|two|1|i|one|4|iv|four)\b|secret|virtue|withheld|100\W*a|sections?\W*(?:100\W*i|50\W*a)|confidence|privilege|protect|controlled|internal\W+use|circulat|camera|absence\W+of|non\W+public|pink\b|(?:members|councillors)\W+(?:eyes\W+)?only|do\W+not\W|(?:classification|marking)\W+(?:level\W+)?internal|notfor|nottobe|notopen|nidiw|rhinwedd|cyhoedd|gyhoeddi|chyhoeddi|ryddhau|eithri|esempt|[cg]yfrinachol|[pb]reifat|[cg]aeedig|atodlen|rhan\W+(?:ii|2|dau)|\bwasg\b/gi;
