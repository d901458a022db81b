const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  "the a an this that these those every each either neither some any no another such what which whose my your his her its our their all both half many much few several more most other enough",
);
/** Those before which no modal stands as a modal: "the will". */
export const NOUN_DETERMINERS = words("the a an my your his her its our their no");
/** Nouns in "-ing" that stand behind another noun: "the London meeting", "a press briefing". */
export const NOUN_GERUNDS = words(
  "meeting briefing hearing ruling finding building warning opening gathering understanding offering killing shooting bombing signing training funding spending crossing landing sitting",
);
export const PRONOUNS = words(
  "i you he she it we they me him us them myself yourself himself herself itself ourselves themselves who whom someone somebody anyone anybody everyone everybody nobody nothing something anything everything one mine yours hers ours theirs",
);
export const SUBJECT_PRONOUNS = words("i you he she it we they who");
export const PREPOSITIONS = words(
  "of in on at by for with from to into onto upon about above across after against along amid among amongst around as before behind below beneath beside besides between beyond concerning despite down during except following inside including like near off out outside over past per regarding since through throughout till toward towards under underneath until unlike up versus via within without because",
);
export const CONJUNCTIONS = words(
  "and or but nor yet so if although though while whereas because unless until whether than that when where why how as once lest",
);
export const MODALS = words(
  "will would shall should can could may might must 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't mightn't shan't ought",
);
export const BE_FORMS: Readonly<Record<string, VerbShape>> = {
  be: "base",
  am: "present",
  is: "present",
  are: "present",
  was: "past",
  were: "past",
  been: "participle",
  being: "gerund",
  "isn't": "present",
  "aren't": "present",
  "wasn't": "past",
  "weren't": "past",
};
export const HAVE_FORMS: Readonly<Record<string, VerbShape>> = {
  have: "base",
  has: "present",
  had: "past",
  having: "gerund",
  "haven't": "base",
  "hasn't": "present",
  "hadn't": "past",
};
export const DO_FORMS: Readonly<Record<string, VerbShape>> = {
  do: "base",
  does: "present",
  did: "past",
  doing: "gerund",
  done: "participle",
  "don't": "base",
  "doesn't": "present",
  "didn't": "past",
};
/** Pronoun and verb in one token: what the verb in it is. */
export const CONTRACTIONS: Readonly<Record<string, "be" | "have" | "will" | "would">> = {
  "i'm": "be",
  "you're": "be",
  "we're": "be",
  "they're": "be",
  "i've": "have",
  "you've": "have",
  "we've": "have",
  "they've": "have",
  "i'll": "will",
  "you'll": "will",
  "he'll": "will",
  "she'll": "will",
  "it'll": "will",
  "we'll": "will",
  "they'll": "will",
  "i'd": "would",
  "you'd": "would",
  "he'd": "would",
  "she'd": "would",
  "we'd": "would",
  "they'd": "would",
};
export const NEGATIONS = words("not never no n't neither nor nobody nothing none without");
export const ADVERBS = words(
  "not never also still already yet just only even now then here there again ever always often soon today tomorrow yesterday tonight later earlier once twice almost nearly about rather quite very too so perhaps maybe however therefore meanwhile instead together away back ahead apart abroad further thus hence moreover indeed otherwise nonetheless nevertheless afterwards afterward thereafter beforehand publicly widely long far well",
);
export const ADJECTIVES = words(
  "new old good bad big small large great high low long short young early late own same next last first second third former current several other main major senior top chief likely unlikely able ready due responsible free full open close local national international foreign public private military political economic social nuclear joint special final latest recent possible impossible certain clear important key real true false strong weak hard easy whole upcoming further right red blue black white dead alive safe available similar different various serious",
);

/** Modals in other forms, and the modal each of them is. */
export const MODAL_LEMMAS: Readonly<Record<string, string>> = {
  "'ll": "will",
  "'d": "would",
  "won't": "will",
  "can't": "can",
  cannot: "can",
  "shan't": "shall",
};
/** Determiners that may stand alone: "*that* is all". */
export const DEMONSTRATIVES = words("that this these those");
/** Words behind which "'s" is "is": "that's". */
export const IS_HOSTS = words("it that there here what who he she let");
/** Pronouns and particles that an object or its verb goes on with: "put *it*", "set *up*". */
export const OBJECT_STARTS = words("him her it them us me out up off");
/** Pronouns that a verb in the third person follows. */
export const THIRD_PERSONS = words("he she it who");
/** Adjectives that are adverbs between a subject and its verb: "they *last* met". */
export const TIMES_WORDS = words("last first");
/** Prepositions that follow nouns, not verbs: "talks *between*". */
export const NOUN_PREPOSITIONS = words("of between among");
/** What follows a noun rather than a verb without object: "and trade *with*". */
export const NOUN_FOLLOWERS = words("of between with and in");

/** Plurals without "s", which take a verb in its base form: "people say". */
export const IRREGULAR_PLURALS = words(
  "people men women children police media others many some both few those troops data",
);
/** Endings of capitalised plurals for people: "Republicans *worry*", "Israelis *fear*". */
export const PEOPLE_PLURAL = /(?:ans|crats|ists|elis|aqis|anis|ives|als)$/;
/** Singulars in "s": "a *news* release". */
export const SINGULARS_IN_S = words("news politics economics athletics mathematics series");
/** Cardinal numbers in words; "one" is a pronoun. */
export const NUMBER_WORDS = words(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen",
);
/** Words in "-ly" that are no adverbs. */
export const NOUNS_IN_LY = words(
  "family reply supply ally assembly rally anomaly monopoly bully belly butterfly doily",
);
/** Base forms that are hardly ever nouns: "critics of the plan *argue*". */
export const PURE_VERBS = words(
  "say tell argue believe think insist agree disagree expect suggest contend know maintain allege predict announce explain deny admit describe acknowledge concede complain confirm recommend propose assume declare disapprove approve remain become include seem appear oppose argue consider continue require receive provide write speak understand refuse reject condemn criticise criticize accuse prefer depend exist happen begin",
);

export type VerbShape = "base" | "present" | "past" | "participle" | "gerund" | "pastOrParticiple";
