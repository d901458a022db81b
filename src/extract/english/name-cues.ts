/** Words around a name that tell its type, in lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs whose subject is a person (or a body): "Angers said". */
export const SPEECH_VERBS = words(
  "said says say told tells added adds asked argued argues explained wrote writes noted insisted insists believes believed thinks thought recalled replied commented joked admitted denied claimed claims warned warns stressed tweeted testified pleaded resigned died smiled laughed nodded married retired grew studied graduated scored sang starred confessed hoped felt wanted recounted acknowledged concluded continued remarked promised vowed urged declared stated pointed quipped described suggested",
);

/** Nouns that stand in apposition before a person's name: "his son Hunter", "striker Messi". */
export const KIN_WORDS = words(
  "son daughter wife husband brother sister father mother uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother widow partner boyfriend girlfriend friend colleague fiancee fiancé ally predecessor successor rival namesake twins ex-wife ex-husband stepson",
);

/** Nouns directly before the name of an organisation: "oil giant Gazprom". */
export const ORGANISATION_NOUNS = words(
  "giant group company firm maker manufacturer automaker carmaker airline airlines carrier retailer lender bank agency newspaper daily magazine broadcaster channel station network website portal tabloid startup start-up conglomerate operator provider developer producer supplier subsidiary parent club team side band militia organisation organization party charity ngo watchdog nonprofit union think-tank thinktank coalition consortium platform airframer planemaker brewer chain brand label publisher university league rivals champions movement",
);

/** Nouns directly before a place: "the city of Herat", "the village Bilin". */
export const PLACE_NOUNS = words(
  "city town village province region district county state island port capital suburb neighbourhood neighborhood settlement municipality hamlet township enclave resort territory republic country nation peninsula river lake mountain border airport",
);

/** Prepositions after which a name is mostly a place. "in" and "near" weigh most. */
export const PLACE_PREPOSITIONS = words("in near around across throughout outside inside via");

/** Weaker: "at" and "from" also stand before bodies and persons. */
export const WEAK_PLACE_PREPOSITIONS = words("from at to into through towards toward");

/** Verbs whose object is a place where nothing else is known of it: "shelled Dolna". */
export const TAKING_VERBS = words(
  "shelled shelling bombed bombing bombarded seized captured recaptured besieged reached entered entering left leaving visited visiting overran retook stormed evacuated flooded toured liberated occupied surrounded",
);

/** Endings of adjectives for peoples: "Ossetian", "Adjarian", "Senegalese". */
export const PEOPLE_ENDING = /(?:[nrlstdvz]ian|[^aeiou]ean|[ln]ese|stani)$/;

/** A party and a state behind a lawmaker's name: "R-S.C.", "D-Mass." */
export const PARTY_AND_STATE = /^[DIR]-[A-Z]/;

/** What stands after places: "Herat province", "Paris-based", "Kabul airport". */
export const AFTER_PLACE = words(
  "province region district city airport area border county governorate oblast prefecture state valley river island islands coast peninsula neighbourhood neighborhood suburb resident residents village town street highway prison port harbour harbor capital countryside mayor weather earthquake",
);

/** What stands after organisations: "Fatah members", "Acme shares". */
export const AFTER_ORGANISATION = words(
  "shares stock employees workers staff members executives officials customers shareholders subsidiary headquarters spokesman spokeswoman spokesperson ceo chief chairman boss lawmakers mps militants fighters militia rebels supporters fans leadership insurgents commanders party coalition factory plant stores store board branch group headquarters management unit brand faction album frontman bassist guitarist drummer singer coach players",
);

/** Verbs whose subject is mostly a company or body: "Acme acquired". */
export const ORGANISATION_VERBS = words(
  "acquired acquires launched launches unveiled manufactures manufactured sells sold hired owns merged employs operates operated released bought published reported broadcast aired headquartered",
);

/** What a hyphen joins behind a name and does not belong to it: "London-based", "US-led". */
export const HYPHEN_ENDINGS = words(
  "based led backed born owned controlled run held style inspired era speaking language funded sponsored made built trained educated dominated occupied wide bound area friendly linked affiliated allied aligned related style brokered mediated supported supplied administered listed registered flagged wide only ruled designed produced operated style mandated annexed imposed designated appointed nominated area",
);

/** Months and days: capitals that name no person, body or place. */
export const CALENDAR_WORDS = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun gmt utc est edt pst pdt bst cet am pm a.m p.m a.m. p.m. ad bc bce ce christmas easter ramadan ad.",
);

/** Small words that may stand inside a person's name: "Ursula von der Leyen", "Osama bin Laden". */
export const NAME_PARTICLES = words(
  "de del della di da dos das do du la le van von der den ter ten bin ibn bint ben al el ul ur abu zu af ibn-e e y ud-din af",
);

/** Small words that may stand inside names of bodies and places: "Ministry of Health and Welfare". */
export const NAME_LINKS = words("of for and the on in to de del la des du di da und et y e & at");
