const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs whose infinitive looks forward: "agreed to meet on Friday". */
export const FORWARD_VERBS = words(
  "plan schedule set expect slate agree hope aim intend promise vow pledge want need seek prepare ask urge order invite propose offer decide threaten wait due postpone delay allow require call tip project forecast predict anticipate appoint book reschedule adjourn summon",
);

/** Verbs whose passive and participle look forward: "is scheduled for May", "a visit planned for Monday". */
export const SCHEDULING_VERBS = words(
  "plan schedule set expect slate tip project forecast predict anticipate book reschedule",
);

/** Verbs that give an event a date: "set the vote for Monday", "moved it to May". */
export const DATING_VERBS = words(
  "plan schedule set expect slate book reschedule postpone delay adjourn move push shift extend fix time prolong bring summon invite",
);

/** Before an infinitive these look forward whatever the verb before them: "was due to meet on Friday". */
export const FORWARD_BEFORE_INFINITIVE = words(
  "due likely unlikely ready poised bound plan plans deal agreement decision proposal bid pledge promise intention intentions deadline order orders invitation",
);

/** Between a dating verb and a date these point ahead: "set the vote for Monday", "delayed it to May". */
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
