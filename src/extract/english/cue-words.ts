const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a question inside a sentence: "explained *how* it broke". */
export const QUESTION_WORDS = words("how why what whether when where who whom which whose if");

/** Words that open a clause which says more of the noun before it. */
export const RELATIVE_WORDS = words("who which that whose whom where");

/** Words that join a second main clause to the first. */
export const COORDINATORS = words("and but or yet so");

/** Words that open a clause of time, cause or contrast beside the main one. */
export const SUBORDINATORS = words(
  "because if although though while whereas unless until when after before since as once",
);

/** Nouns and adverbs that say when something was said, without a preposition. */
export const TIME_WORDS = words(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night week month year earlier later recently last this next early late january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec",
);

/** Prepositions by which it is said where, when, how and to whom somebody spoke. */
export const SETTING_PREPOSITIONS = words(
  "in on at to during via through from by after before outside inside near over about of for with following upon into",
);

/** Pronouns that can stand for a speaker. */
export const SPEAKER_PRONOUNS = words("i you he she it we they who one");

/** Words for writings, which speak for those who put them out: "a statement saying …". */
export const WRITINGS = words(
  "statement report letter message email e-mail memo note document article notice release tweet post poll survey study paper dispatch communique bulletin interview speech sign placard banner",
);

/** Verbs before an infinitive that tell that nothing was said: "declined to say". */
export const REFUSALS = words("decline refuse fail");

/** Verbs whose passive tells the subject's own thought: "Traders are *worried* that". */
export const EXPERIENCER_VERBS = words("worry convince persuade");

/** Words behind a comma that set the reporter's own clause against what was said. */
export const CONTRASTS = words("but while whereas");

/** Forms of pronouns that begin no clause. */
export const OBJECT_PRONOUNS = words(
  "me him us them myself himself herself itself themselves whom",
);
