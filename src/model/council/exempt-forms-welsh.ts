import { type ExemptForm, stops } from "./exempt-form.ts";

const kept = "(?:eithriedig|esempt|[cg]yfrinachol|[pb]reifat|[cg]aeedig)";
const paper = "(?:adroddiad|eitem|atodiad|papur|dogfen|gwybodaeth|cofnodion|sesiwn)";

/** The forms in Welsh. */
export const welshForms: readonly ExemptForm[] = [
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
];
