const units =
  "(?:electoral |county )?(?:wards?|divisions?)(?: ?(?:and|\\/|or|&) ?(?:wards?|divisions?|communities|parish(?:es)?))?(?: ?\\((?:s|es)\\))?(?: or groups?)?";
const leads = "(?:lead|responsible|relevant|accountable|reporting)";

/**
 * How councils print the labels in a report's header, in English and in Welsh, as patterns; the likeliest
 * first.
 */
export const printedLabels = {
  subject: [
    "subject(?: matter| of (?:the )?report)?",
    "report(?:['’]s)? title|title of (?:the )?report|name of (?:the )?report|report name",
    "title(?: of (?:paper|decision|item|the item))?|(?:paper|item) title",
    "report subject|report heading|item title|agenda item title|subject\\/title|title\\/subject",
    "teitl(?: yr adroddiad)?|pwnc|testun",
    "topic|heading|report on|matter",
    "re",
  ],
  board: [
    "reports? to(?: the)?",
    "(?:report )?for consideration by|considered by|for decision by|for submission to|report for(?: the)?",
    "meeting(?: name| title| of(?: the)?)?|decision[- ]making body|decision body",
    "(?:name of )?(?:committee|board|panel|meeting body|meeting|body)(?:\\(s\\))?(?: name)?",
    "(?:committee|cabinet|council|board) meeting",
    "(?:name of )?(?:committee|meeting|board|panel|body)(?: name)?,? (?:and|&) date(?: of (?:the )?(?:(?:committee|board|panel) )?meeting)?",
    "to the (?:chair(?:man|person)?|mayor|leader|convenor),? (?:and|&) (?:members|councillors) of(?: the)?",
    "adroddiad i(?:['’]r)?|pwyllgor|cyfarfod",
    "to",
    "decision[- ]maker",
    "decision level",
    "decision to be taken by|decision by",
  ],
  date: [
    "(?:date(?: and time| & time)?|day) of (?:the )?(?:meeting|committee|cabinet|executive|council|board|panel|authority)(?: meeting)?",
    "(?:meeting|committee|cabinet|executive|council|board|panel|authority)(?: meeting)? date",
    "(?:(?:meeting|decision) )?(?:to be )?held on|decision (?:to be )?(?:made|taken) on",
    "meeting on|for meeting on",
    "dyddiad(?: y cyfarfod)?",
    "date(?:\\(s\\))?(?: of decision)?|decision date|date(?:,| and| &) time(?:,? (?:and|&) (?:place|venue|location))?",
    "on",
  ],
  item: [
    "(?:agenda|report) item(?: ?(?:no|nos|number|numbers)\\.?)?",
    "[it]tem(?: ?(?:no|nos|number|numbers)\\.?)?",
    "agenda (?:no|number|ref)\\.?",
    "(?:rhif )?eitem(?: (?:rhif|ar yr agenda))?",
  ],
  wards: [
    `${units}(?: (?:(?:directly |specifically |particularly )?(?:affected|concerned|involved|implications?|relevant|covered|interested)))?`,
    "(?:area|areas|communities)(?:\\(s\\))? affected|(?:local )?members? and wards? affected|affected wards?",
    "ward(?:iau|\\(iau\\))?(?: (?:yr|a) effeithir(?: arn(?:ynt|i))?)?",
  ],
  reporting_officer: [
    "reporting officers?",
    "(?:joint |open )?reports? (?:of|by|from|on behalf of)(?: the)?",
    "adroddiad (?:gan|y|yr)|swyddog(?:ion)? (?:cyfrifol|arweiniol)",
    "(?:report )?(?:presented|submitted) by|presenting (?:officer|director)|officer presenting(?: the)?(?: report)?",
    "(?:responsible|accountable) (?:officers?|employee|(?:chief|corporate|strategic|executive|assistant|service) (?:officer|director|executive)|director|head of service)",
    "(?:(?:strategic|executive|corporate|assistant|service|group) )?directors? approving (?:the )?submission(?: of (?:the )?report)?",
    "from",
    "by",
    `${leads} (?:chief |senior |corporate |strategic |executive )?(?:officers?|directors?|head of service|chief executive)(?: ?(?:and|\\/|&) ?(?:report )?author)?`,
    "(?:executive |corporate |strategic )?director lead|(?:lead|sponsoring) director|(?:report |senior )?sponsor|senior responsible officer|(?:report )?(?:authorised|approved) by",
    "(?:group|corporate|executive|strategic|service|assistant) directors?|head of service|director\\/head of service|chief officer|directors?",
    "reports?['’]?s? authors?(?:\\(s\\))?(?:['’]s)?(?: and (?:job )?title| and post)?|authors?(?: of (?:the )?report)?|awdur(?: yr adroddiad)?",
    "director(?:\\/divisional director)? contact details",
    "case officer|officer",
  ],
  portfolio: [
    "portfolios?(?: areas?)?",
    "(?:relevant |responsible |lead )?portfolio ?holders?(?: presenting(?: the)? report)?",
    "(?:relevant |responsible |lead )?(?:cabinet|executive|portfolio|council) (?:member|portfolio|lead|councillor|holder)s?(?:\\(s\\))?(?: responsible| with responsibility| (?:and )?portfolio(?: holder)?)?",
    "lead (?:member|councillor|cabinet member|executive member)s?",
    "(?:responsible|relevant|accountable) (?:member|councillor)|(?:cabinet|executive) portfolio ?holders?",
    "(?:cabinet|executive|lead) member contact details",
    "reports? (?:of|by) (?:the )?(?:cabinet|executive|lead|portfolio) (?:member|holder)",
    "name of (?:the )?(?:cabinet|executive|lead|portfolio) (?:member|holder)",
    "aelod(?:au)? (?:y )?cabinet|(?:deilydd|deiliad) (?:y )?portffolio|aelod arweiniol",
    "responsibility",
  ],
} as const;
