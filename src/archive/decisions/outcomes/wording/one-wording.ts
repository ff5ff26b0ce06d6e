/** Writes in one way what councils write in several. */
export const alike = (text: string): string =>
  text
    .replace(/\b(?:should|shall|will|would) (not )?(?=be\b|\p{L}+)/giu, "$1")
    .replace(/\b(be|been) set up\b/giu, "$1 established")
    .replace(/\bsetting up\b/giu, "establishment")
    .replace(/\bset up\b/giu, "establish")
    .replace(/\bcarr(?:y|ied) out\b/giu, "undertake")
    .replace(/^approval of /iu, "approve ")
    .replace(/^authorisation of /iu, "authorise ")
    .replace(/^it be noted that\b/iu, "note that")
    .replace(/\b(?:have|having) regard to\b/giu, "consider")
    .replace(/\b(?:in accordance with|pursuant to|in line with)\b/giu, "under")
    .replace(/\bfor a period of\b/giu, "for")
    .replace(
      /\b(?:not exceeding|(?:up )?to a maximum of|subject to a maximum of|(?:no|not) more than)\b/giu,
      "up to",
    )
    .replace(/\b(?:each|every|per|a) (year|month|quarter|week)\b(?! (?:of|in)\b)/giu, "$1ly")
    .replace(/\bso (?:approved|agreed)\b ?/giu, "")
    // "publi- cation", broken at the end of a line
    .replace(/(?<=\p{Ll}{2})- (?!(?:and|or|to)\b)(?=\p{Ll}{3})/gu, "")
    // Scottish councils "continue" what others defer.
    .replace(
      /^(?:agree[sd]? to )?continue[sd]? (?:(?:consideration|the question) of )(.+?) (?=(?:to|until) )/iu,
      "$1 be deferred ",
    )
    .replace(
      /\b(be) (?:put back|held over|stood over|continued)(?= (?:to|until|till|pending)\b)/giu,
      "$1 deferred",
    )
    // "with effect from 1 May 2025 the guide be adopted"
    .replace(/^(with effect from \d{1,2} \p{L}+ \d{4}),? (.+?)\.?$/iu, "$2 $1")
    .replace(/^(.+?) (to have effect from \d{1,2} \p{L}+ \d{4}),? (?=\S)(.+?)[.;]?$/iu, "$1, $3 $2")
    .replace(
      /,? ?\b(?:to (?:take|have) effect|to come into (?:effect|force)|with effect|effective|to (?:start|begin|commence)) (?:from|on)\b/giu,
      " from",
    )
    .replace(/\b(?:an? )?(?:grants?|contributions?|donations?) of (?=£)/giu, "")
    .replace(
      /\b(?:the )?(?:council|committee|board|cabinet)['’]s (?=thanks|approval|consent|agreement|appreciation)/giu,
      "",
    )
    .replace(/,? (?:where|as|if|when|whenever) (?:necessary|appropriate|required|needed)\b/giu, "")
    .replace(
      /(\d{4}[/–-]\d{2,4}) (?:(?:financial|municipal|academic|planting|winter|summer) )?(?:year|season)\b/giu,
      "$1",
    )
    .replace(/\b(?:financial|municipal|academic) year (?=\d{4}\b)/giu, "")
    .replace(/\bclose of\b/giu, "end of")
    .replace(/\bbe,? and (?:(?:it )?is|(?:they )?are)(?: hereby)?\b,?/giu, "be")
    .replace(
      /\b(?:received|accepted)(?:,? and (?:(?:that )?(?:its|the) contents? (?:be )?)?noted)\b/giu,
      "noted",
    )
    .replace(
      /\b(noted|received),? with (?:(?:grave|great|deep|much|some) )?(?:concern|interest|thanks|pleasure|satisfaction|disappointment|regret|approval)\b/giu,
      "$1",
    )
    // "The Director, in consultation with the Leader, be authorised to …"
    .replace(/^(.*?),? (in consultation with [^,;]+), (.+?)\.?$/iu, "$1 $3 $2");

const numerals = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const scale: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** Makes amounts equal: "£1.2 million" and "£1.2m", "5 per cent" and "5%", "1st" and "1", "three" and "3". */
export const amounts = (text: string): string =>
  text
    .replace(
      /£\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(k|m|bn|thousand|million|billion)\b)?/giu,
      (_, figure: string, unit?: string) => {
        const value = Number(figure.replace(/,/g, "")) * (scale[unit?.toLowerCase() ?? ""] ?? 1);
        return `£${Math.round(value * 100) / 100}`;
      },
    )
    .replace(/(\d)\s?per ?cent\b/giu, "$1%")
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/giu, "$1")
    .replace(/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu, (word) =>
      String(numerals.indexOf(word.toLowerCase()) + 1),
    )
    .replace(
      /\b(?:full |outline )?planning (?:permission|application|consent)\b|\bthe application\b/giu,
      "permission",
    );
