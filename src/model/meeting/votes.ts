const counted =
  "for against in favour favor vote votes voting voted unanimous unanimously abstain abstained abstaining abstention abstentions nem con nil none no recorded all members member present moved proposed seconded proposer seconder mover by and to with of the a an was were being on show hands majority chair chairman chairwoman chairperson mayor casting second councillor councillors cllr cllrs alderman aldermen mr mrs ms dr one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen carried agreed declared did not take part dissenting dissent subject call-in motion acclamation consensus common general assent consent large clear majority";
const votingWords: ReadonlySet<string> = new Set(counted.split(" "));
/** Words that no name of a councillor is, though a minute may print them with a capital. */
const fates =
  /^(?:lost|not|no|deferred|refused|rejected|withdrawn|amended|referred|defeated|noted|approved|granted|until|unless|only|subject)$/iu;
const telling =
  /\b(?:favour|vot(?:e|es|ed|ing)|unanimous(?:ly)?|abst\p{L}+|nem|carried|dissent\p{L}*|moved|proposed|seconded|proposer|seconder|call-in|acclamation|consensus|assent|consent|majority|hands)\b|(?:\d\)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) ?(?:votes? )?(?:for|against)\b|\b(?:for|against)[ :(–-]{1,3}\d|^(?:for|against)(?: \(\d+\))?:/iu;

/** Further words that tell what became of a motion. */
const fateWords: ReadonlySet<string> = new Set(
  "proposal proposition amendment lost defeated negatived fell failed rejected put vote substantive original amended became become finding decision thereupon accordingly therefore then thus upon consequently so it this passed adopted approved having as required question division equal equality tied used received supported duly motions resolution meeting further seconder unsuccessful gave her his their there same number numbers which terms resolved council".split(
    " ",
  ),
);
const lost =
  /\b(?:lost|defeated|negatived|fell|failed|rejected|unsuccessful|no seconder|not (?:carried|agreed|passed|supported|approved|adopted|seconded))\b/iu;
const carried =
  /\b(?:carried|agreed|passed|approved|adopted)\b|\bin terms of the (?:motion|amendment)\b|^(?:all in favour|unanimous(?:ly)?)\b/iu;

/** What became of a motion, if a sentence tells that and no more: "The proposal was not carried." */
export function voteFate(text: string): "carried" | "lost" | null {
  const words = text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  const isKnown = words.every(
    (word) =>
      /^\d+(?:-\d+){0,3}$/.test(word) ||
      votingWords.has(word.toLowerCase()) ||
      fateWords.has(word.toLowerCase()) ||
      (/^\p{Lu}/u.test(word) && !fates.test(word)),
  );
  if (!isKnown || words.length === 0) return null;
  return lost.test(text) ? "lost" : carried.test(text) ? "carried" : null;
}

/** True for words that only count votes, or name those who moved, seconded and voted. */
export function isVote(text: string): boolean {
  const words = text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  return (
    (telling.test(text) || /^\d+ ?[:–-] ?\d+/.test(text)) &&
    !/\b(?:lost|not (?:carried|agreed|approved|accepted|supported)|amendment|against the recommendation|recommendations?)\b/iu.test(
      text,
    ) &&
    words.every(
      (word) =>
        /^\d+(?:-\d+){0,3}$/.test(word) ||
        votingWords.has(word.toLowerCase()) ||
        (/^\p{Lu}/u.test(word) && !fates.test(word)),
    )
  );
}
