const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs whose infinitive or passive looks forward: "agreed to meet on Friday", "is scheduled for May". */
export const FORWARD_VERBS = words(
  "plan schedule set expect slate agree hope aim intend promise vow pledge want need seek prepare ask urge order invite propose offer decide threaten wait due postpone delay allow require call tip project forecast predict anticipate appoint book reschedule adjourn summon",
);

/** Before an infinitive these look forward whatever the verb before them: "was due to meet on Friday". */
export const FORWARD_BEFORE_INFINITIVE = words(
  "due likely unlikely ready poised bound plan plans deal agreement decision proposal bid pledge promise intention intentions deadline order orders invitation",
);

/** Before a date these point ahead of a verb of planning: "set the vote for Monday", "delayed it to May". */
export const FORWARD_PREPOSITIONS = words("for until till to by");

/** Before a date these say by themselves where it lies: "ahead of Monday", "since Monday". */
export const SURE_PREPOSITIONS: Readonly<Record<string, "past" | "future">> = {
  "ahead of": "future",
  due: "future",
  "due on": "future",
  "due for": "future",
  "due in": "future",
  since: "past",
};

/** Verbs whose present tense tells what was said: "he says on Friday". */
export const REPORTING_VERBS = words(
  "say tell report claim note add insist argue show write state announce describe explain reveal find suggest warn confirm deny quote cite comment remark mark know think believe seem appear remember recall",
);
