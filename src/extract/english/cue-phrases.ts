/**
 * Prepositions, of one or more words, whose object is a speaker; the rest of the sentence is what is
 * said. One a line: `phrase | example`.
 */
export const SOURCE_PREPOSITIONS = `
according to | According to the ministry, two bridges were hit.
in the words of | In the words of the coach, the season was a disaster.
in the opinion of | In the opinion of the court, the sale was unlawful.
in the view of | In the view of most doctors, the dose was too high.
`;

/**
 * Participles after "as" that name a speaker behind "by": `participle | example`.
 */
export const AS_PARTICIPLES = `
stated | As stated by the agency, the reactor was stopped.
reported | As reported by local media, the mayor has left.
noted | As noted by the auditor, the sum is missing.
described | As described by witnesses, the car was grey.
explained | As explained by the chair, the vote was secret.
announced | As announced by the palace, the visit is off.
claimed | As claimed by the rebels, the town has fallen.
put | As put by one diplomat, the door is half open.
`;

/** Nouns that take what is said as a "that" clause: `noun | example`. */
export const CUE_NOUNS = `
claim | His claim that the tape was false surprised nobody.
allegation | The allegation that votes were bought is old.
accusation | They rejected the accusation that funds were hidden.
assertion | Her assertion that the bridge is safe was tested.
announcement | The announcement that the plant will close came late.
statement | The statement that talks would resume calmed markets.
argument | His argument that the tax hurts shops won votes.
assurance | The assurance that no jobs would go was not enough.
warning | A warning that the dam could fail went unread.
promise | The promise that rents would fall was broken.
pledge | Their pledge that nobody would be left behind was kept.
admission | The admission that the test had failed came in May.
acknowledgement | The acknowledgement that errors were made helped.
confirmation | There was confirmation that the pilot had survived.
denial | A denial that the ship was armed followed.
suggestion | He dismissed the suggestion that he might resign.
conclusion | The conclusion that the fire was set was firm.
prediction | The prediction that prices would double was wrong.
forecast | The forecast that rain would come was right.
contention | The contention that the map was forged was dropped.
complaint | A complaint that the noise was too loud was filed.
belief | The belief that the river is sacred is old.
view | The view that banks are safe has gone.
opinion | Her opinion that the law is weak is shared.
fear | Fears that the bank would fail spread quickly.
concern | Concern that the drug is harmful is growing.
hope | Hopes that the miners were alive faded.
expectation | The expectation that rates will rise moved markets.
suspicion | The suspicion that he was a spy never left.
rumour | A rumour that the king was dead spread.
rumor | The rumor that the team would move was false.
speculation | There is speculation that the minister will go.
testimony | His testimony that the gate was open decided the case.
ruling | The ruling that the search was lawful stands.
notion | The notion that speed kills is not new.
impression | He gave the impression that the deal was done.
feeling | There is a feeling that the party is tired.
insistence | Their insistence that nothing had changed was odd.
`;
