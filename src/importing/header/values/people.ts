/** True for a word that the report also prints in lower case, which is then not a name. */
export type IsCommon = (word: string) => boolean;

const title = String.raw`(?:Cllrs?|Councillors?|Ald(?:erman)?|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:erend)?|Y Cynghorydd|Cynghorydd|Cyng)\.?`;
const titled = new RegExp(String.raw`^(?:the )?${title}\s+\S`, "iu");
const honours = /(?:,|(?<!\s))\s+(?:OBE|MBE|CBE|DL|JP|CPFA|FCA|QPM|MP)\b\.?/gu;

/** Words of posts, services and bodies. A phrase that contains one is not a person. */
const ofCouncils = new RegExp(
  `\\b(?:${[
    "account(?:ancy|able|ant|s)?",
    "acting|adults?|affairs|and|area|art|assets?|assistant|assurance|audit(?:or)?|authority|board",
    "borough|building|business|cabinet|capital|care|chair(?:man|person|woman)?|chief|children|citizens?|city",
    "clerk|climate|commerc\\p{L}*|commission\\p{L}*|committee|communit\\p{L}*|compliance|consult\\p{L}*|control",
    "controller|coordinator|corporate|council|county|counsel|cultur\\p{L}*|customers?|delivery|democra\\p{L}*",
    "department|deputy|design|development|digital|director(?:ate)?s?|district|division\\p{L}*|econom\\p{L}*",
    "education|election\\p{L}*|employment|enforcement|engag\\p{L}*|engineer\\p{L}*|enterprise|environment\\p{L}*",
    "equalit\\p{L}*|estates?|executive|families|finance|financial|fire|for|forum|full|general|governance|group",
    "growth|head|health|heritage|highways?|hous\\p{L}*|human|improvement|inclusion|income|information",
    "infrastructure|innovation|insight|inspect\\p{L}*|insurance|integrat\\p{L}*|investments?|joint|justice",
    "leader(?:ship)?|learning|leasehold\\p{L}*|legal|leisure|librar\\p{L}*|licens\\p{L}*|local|manage\\p{L}*",
    "mayor|meeting|members?|modernisation|monitoring|museums?|network|neighbourhoods?|of|offices?|officers?|operation\\p{L}*|panel",
    "parking|parks?|partner\\p{L}*|payroll|pensions?|people|performance|place|places|plan\\p{L}*|police|policy",
    "portfolio|prevention|principal|procurement|programmes?|projects?|property|protection|public|quality",
    "recreation|recycling|regenerat\\p{L}*|regulat\\p{L}*|residents?|resources?|revenues?|risk|roads?|safeguarding",
    "safety|schools?|scrutiny|secretary|section|senior|services?|skills|social|solicitor|standards?|statutory",
    "strateg\\p{L}*|streets?|support|survey\\p{L}*|sustainab\\p{L}*|systems?|team|technolog\\p{L}*|the|tourism",
    "town|trading|transform\\p{L}*|transport\\p{L}*|treasur\\p{L}*|trust|unit|urban|wards?|waste|welfare|wellbeing",
    "workforce|works|young|youth",
    "aelod|arweinydd|cyfarwyddwr|cyngor|gwasanaeth\\p{L}*|pennaeth|prif|pwyllgor|rheolwr|swyddog",
  ].join("|")})\\b`,
  "iu",
);

const initial = /(?:^|\s)\p{Lu}\.?(?=\s)/u;
const namePart = /^(?:\p{Lu}\.?|\p{Lu}[\p{L}’'-]+|Mc\p{Lu}\p{L}+|de|van|von|der|la|le|bin|al|ap)$/u;

/**
 * True for a person's name: with a title or an initial, or two to four names of which none is a word used
 * by councils and at least one is not an ordinary word of the report.
 */
export function isPerson(words: string, isCommon: IsCommon): boolean {
  const text = words.replace(honours, "").trim();
  const parts = text.split(/\s+/);
  if (titled.test(text)) return parts.length <= 6 && !ofCouncils.test(text.replace(titled, ""));
  if (parts.length < 2 || parts.length > 4 || ofCouncils.test(text)) return false;
  if (!parts.every((part) => namePart.test(part))) return false;
  return initial.test(text) || parts.some((part) => part.length > 2 && !isCommon(part));
}

/** Words in lower case; those of an address, "jane.doe@example.org", are names. */
const small = /(?<![\p{L}’'@_]|[\p{L}\d][.-])\p{Ll}{3,}(?![\p{L}@_]|[.-]\p{L})/gu;

/** The words that lines print in lower case: a name among them may be an ordinary word. */
export function commonWords(lines: readonly string[]): IsCommon {
  const words = new Set(lines.flatMap((line) => line.match(small) ?? []));
  return (word) => words.has(word.toLowerCase());
}
