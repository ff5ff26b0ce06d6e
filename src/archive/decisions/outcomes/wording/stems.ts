import { stemmer } from "stemmer";

const pairsOf = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(",").map((pair) => pair.split(" ") as [string, string]));

/** Past forms whose stem differs from their verb's. */
const irregular = pairsOf(
  "taken take,given give,made make,held hold,paid pay,sent send,brought bring,sought seek,found find,written write,drawn draw,begun begin,kept keep,built build,sold sell,bought buy,spent spend,met meet,undertaken undertake,chosen choose,told tell,laid lay,left leave,withdrawn withdraw,let let,set set",
);
/** Names of actions whose stem differs from their verb's. */
const nominal = pairsOf(
  "acquisition acquire,addition add,closure close,creation create,extension extend,introduction introduce,publication publish,sale sell,submission submit,provision provide,receipt receive,reduction reduce,retention retain,expansion expand,inclusion include,exclusion exclude,suspension suspend,maintenance maintain,payment pay,conversion convert,demolition demolish,employment employ,variation vary,cessation cease,merger merge,deferral defer,referral refer,modification modify,production produce,revocation revoke,rescission rescind,delivery deliver,compliance comply,formation form,waiver waive,choice choose",
);
/** Words that councils use for one thing. */
const equal = pairsOf(
  "purchase buy,acquire buy,acquisition buy,begin start,begun start,commence start,terminate end,cease end,raise increase,rise increase,risen increase,lower reduce,decrease reduce,usage use,utilise use,notify inform,tell inform,told inform,councillor member,cllr member,chairman chair,chairwoman chair,chairperson chair,obtain get,secure get,assist help,existing current,retain keep,retention keep,maintain keep,maintenance keep,boat vessel,quarterly quarter,monthly month,weekly week,conduct undertake,create establish,creation establish,yearly year,annual year,annually year",
);

/** True for the name of an action whose stem differs from its verb's. */
export const isNominal = (word: string): boolean => nominal.has(word);

/** The stem of a word in lower case, the same for a verb and the name of its action. */
export function stemOf(word: string): string {
  const verb = irregular.get(word) ?? nominal.get(word) ?? word.replace(/['’]s?$/, "");
  const stem = stemmer(verb);
  return equalStems.get(stem) ?? stem;
}

const equalStems = new Map([...equal].map((pair) => pair.map(stemmer) as [string, string]));
