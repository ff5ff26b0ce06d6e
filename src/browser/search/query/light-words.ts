import { bare, type PlacedWord } from "../../../text/grammar-words.ts";

/** True for a word that has no weight if there are others. */
export const isLightWord = (word: PlacedWord | undefined): boolean =>
  word === undefined ||
  word.isSlight ||
  /^[\p{Ll}]$/iu.test(bare(word.word)) ||
  contraction.test(bare(word.word)) ||
  lightWords.has(bare(word.word).toLowerCase());

/** "won't", "who's", "they're"; and as they are typed in haste: "wont", "whats" */
const contraction =
  /n['’]t$|['’](?:ll|re|ve|d|m)$|^(?:what|who|when|where|how|there|it|that|he|she)['’]s$|^(?:ca|wo|do|does|did|is|are|was|were|would|could|should|has|have|had)nt$|^(?:whats|theres|ive|im)$/i;

/** Words of questions, and words found in every report, which have no weight if there are others. */
const lightWords: ReadonlySet<string> = new Set(
  `report reports meeting meetings council councils council's many much get gets got there does tell find
  found information show please long often big said say says give given go happened happen want wants
  need needs new old people people's far not own come comes someone anyone about getting help going goes can
  doing make makes made take takes taking put number numbers`.split(/\s+/),
);

/** True for a word of everyday talk, which says less of what is asked about than the name of a thing does. */
export const isOrdinaryWord = (word: string): boolean =>
  ordinaryWords.has(bare(word).toLowerCase());

const ordinaryWords: ReadonlySet<string> = new Set(
  `cost costs end ends ended finish finished ask well too one ones keep keeps kept put puts putting use uses used using went gone back down off away better worse best
  worst bad good great right wrong really still ever never always again ago age ages hold thing things way ways lot
  lots enough less least whole start starts started stop stops stopped try tries trying tried look looks looking
  looked like likes liked know knows known think thinks thought sure able let lets leave leaves left call called
  ask asks asked asking talk talking hear heard see seen bring brings brought turn turns turned instead else
  elsewhere anything something nothing everything somebody anybody everyone everybody nobody actually just yet
  already soon today tomorrow currently latest recent recently last next first later different same part kind
  sort amount total full half sorted ready allowed allow work works working worked move moves moved lose lost
  change changes changed cause caused reason reasons explain expect expected happens happening stay stays staying
  happy worried think feel feels matter matters bit per near nearby close figure figures became become around across outside inside during without
  against towards under between behind ahead every each another whether actual main area areas local place places
  person someone's anyone's everyone's who's day days week weeks month months year years time times`.split(
    /\s+/,
  ),
);
