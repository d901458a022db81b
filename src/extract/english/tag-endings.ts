/** Endings of nouns: "negotiation", "lawmakers". */
export const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|hood|age|ers|ors|ists|cy|tions|sions|ments|ities|ances|ences)$/;

/** Endings of adjectives: "cautious", "Hungarian". */
export const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ive|ical|ish|ian|ary|ese|ual|ern)$/;

/** Shortest adverb in "-ly": "early". */
export const LEAST_ADVERB = 5;
