const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs whose infinitive or passive looks forward: "agreed to meet on Friday", "is scheduled for May". */
export const FORWARD_VERBS = words(
  "plan schedule set expect slate agree hope aim intend promise vow pledge want need seek prepare ask urge order invite propose offer decide threaten wait due postpone delay allow require call tip project forecast predict anticipate appoint book reschedule adjourn summon",
);

/** Verbs whose present tense tells what was said: "he says on Friday". */
export const REPORTING_VERBS = words(
  "say tell report claim note add insist argue show write state announce describe explain reveal find suggest warn confirm deny quote cite comment remark mark know think believe seem appear remember recall",
);
