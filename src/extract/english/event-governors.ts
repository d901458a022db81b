import type { EventStatus } from "../../model/article.ts";

/** What the governing word makes of the deed that it governs; `same`: what it is itself. */
export type GovernedStatus = EventStatus | "same";

/** Words that decide the status of what stands under them: "*plans* to merge", "*ruled out* talks". */
export interface GovernorRow {
  readonly name: string;
  readonly status: GovernedStatus;
  /** Verbs that govern "to …", "…ing" or "that …". */
  readonly verbs?: string;
  /** Verbs that say it of their object, or of their subject in the passive: "called off the visit". */
  readonly objectVerbs?: string;
  /** Nouns before "to …", "of …", "for …", "on …". */
  readonly nouns?: string;
  /** Adjectives and participles before "to …" or before the noun itself. */
  readonly adjectives?: string;
  /** Whether a known object ("rejected *the* offer") stays what it was. */
  readonly newOnly?: true;
  /** Only in the passive: "is said to have offered". */
  readonly passiveOnly?: true;
  readonly example: string;
}

/** First match wins; a negated governor turns into its opposite (see `status-of-verb.ts`). */
export const GOVERNOR_ROWS: readonly GovernorRow[] = [
  {
    name: "commitment",
    status: "planned",
    verbs:
      "agree promise pledge vow undertake commit decide resolve prepare arrange announce schedule confirm bind consent guarantee swear volunteer",
    nouns:
      "agreement promise pledge commitment decision arrangement contract mandate preparation obligation deadline mission deal accord pact",
    adjectives: "committed due scheduled poised bound determined slated",
    example: "The two sides agreed to exchange prisoners.",
  },
  {
    name: "plan",
    status: "planned",
    verbs: "plan",
    objectVerbs: "plan schedule arrange prepare promise pledge await",
    nouns: "plan schedule programme program timetable",
    adjectives:
      "planned upcoming forthcoming scheduled next coming future impending promised pending",
    example: "The minister plans to visit Ankara.",
  },
  {
    name: "announcing",
    status: "planned",
    objectVerbs: "announce agree",
    newOnly: true,
    example: "The chancellor announced a visit to Warsaw.",
  },
  {
    name: "hearsay",
    status: "possible",
    verbs: "say report allege rumour rumor",
    passiveOnly: true,
    example: "He is said to have offered a truce.",
  },
  {
    name: "setting",
    status: "planned",
    verbs: "set",
    objectVerbs: "set",
    adjectives: "set",
    example: "The envoy is set to travel on Monday.",
  },
  {
    name: "intention",
    status: "possible",
    verbs:
      "intend want wish hope expect aim seek desire hesitate consider contemplate mull weigh envisage envision foresee anticipate project predict forecast would like suppose believe think fear worry assume suspect estimate doubt",
    objectVerbs:
      "want seek consider contemplate mull weigh envisage envision foresee expect anticipate predict forecast favour favor fear explore negotiate",
    nouns:
      "intention hope wish desire aim goal expectation prospect possibility chance likelihood option idea fear risk forecast prediction likelihood bid attempt effort push interest opportunity readiness willingness ambition aspiration scenario negotiation talk",
    adjectives:
      "likely expected possible potential probable prospective eager keen intended conceivable hypothetical hopeful unclear unlikely supposed believed thought",
    example: "Both presidents want to hold a summit.",
  },
  {
    name: "readiness",
    status: "possible",
    adjectives: "ready willing prepared open",
    example: "He is ready to meet the delegation.",
  },
  {
    name: "demand",
    status: "possible",
    verbs:
      "ask urge demand request call propose suggest recommend advise appeal offer invite order require press lobby petition threaten warn beg tell encourage persuade instruct authorise authorize apply vote entitle",
    objectVerbs:
      "demand request propose suggest recommend urge require offer seek advocate need threaten",
    nouns:
      "call demand request proposal suggestion recommendation offer invitation appeal threat requirement need permission right authority application pressure warning proposal ultimatum condition power approval",
    adjectives: "proposed suggested required requested needed wanted threatened desired",
    example: "Kyiv called for a ceasefire of thirty days.",
  },
  {
    name: "refusal",
    status: "denied",
    verbs:
      "refuse decline fail deny refrain avoid exclude cease stop quit avert prevent omit neglect forget reject oppose forbid prohibit ban block bar forgo dissuade",
    objectVerbs: "deny prevent avert avoid exclude lack miss skip boycott forgo preclude",
    nouns:
      "refusal failure inability unwillingness absence lack denial rejection impossibility end",
    adjectives: "unable unwilling incapable impossible reluctant loath",
    example: "He refused to meet the delegation.",
  },
  {
    name: "rejection",
    status: "denied",
    objectVerbs: "refuse reject oppose veto",
    newOnly: true,
    example: "Both sides rejected further talks.",
  },
  {
    name: "cancelling",
    status: "cancelled",
    verbs: "cancel scrap abandon suspend postpone shelve drop",
    objectVerbs: "cancel scrap abandon postpone shelve defer abort scuttle delay rescind",
    nouns: "cancellation postponement delay suspension",
    adjectives: "cancelled canceled postponed aborted abandoned scrapped shelved",
    example: "The visit was cancelled.",
  },
  {
    name: "enabling",
    status: "same",
    verbs:
      "allow permit enable help let empower force oblige compel push lead cause prompt drive choose opt elect",
    adjectives: "able capable free",
    example: "The law will allow courts to seize the assets.",
  },
  {
    name: "occurrence",
    status: "same",
    verbs:
      "begin start continue proceed manage keep get come go happen tend appear seem remain resume finish succeed dare bother rush have use be need claim find discover know show prove see",
    objectVerbs:
      "hold begin start continue conduct open host attend join lead chair resume launch make have pay sign reach strike conclude complete finish give take do perform carry undertake see deliver provide get",
    nouns: "",
    adjectives: "glad pleased happy proud first last only second third",
    example: "They managed to reach an agreement.",
  },
];

/** Particles that make another governor of a verb: "call off", "rule out", "call for". */
export const PHRASAL_GOVERNORS: Readonly<Record<string, GovernedStatus>> = {
  "call off": "cancelled",
  "put off": "cancelled",
  "push back": "cancelled",
  "pull out": "cancelled",
  "back out": "cancelled",
  "withdraw from": "cancelled",
  "rule out": "denied",
  "turn down": "denied",
  "stay away": "denied",
  "call for": "possible",
  "push for": "possible",
  "press for": "possible",
  "ask for": "possible",
  "appeal for": "possible",
  "apply for": "possible",
  "wait for": "possible",
  "hope for": "possible",
  "aim for": "possible",
  "opt for": "planned",
  "prepare for": "planned",
  "agree on": "planned",
  "agree to": "planned",
  "commit to": "planned",
  "work on": "possible",
  "work towards": "possible",
  "think about": "possible",
  "insist on": "possible",
  "warn of": "possible",
  "look at": "possible",
  "object to": "denied",
};

/** Verbs that decide the status of the clause under them: "hopes that …", "denied that …". */
export const CLAUSE_GOVERNORS: Readonly<Record<string, EventStatus>> = {
  hope: "possible",
  wish: "possible",
  believe: "possible",
  think: "possible",
  expect: "possible",
  fear: "possible",
  suspect: "possible",
  assume: "possible",
  suppose: "possible",
  doubt: "possible",
  suggest: "possible",
  propose: "possible",
  demand: "possible",
  urge: "possible",
  recommend: "possible",
  predict: "possible",
  forecast: "possible",
  envisage: "possible",
  envision: "possible",
  speculate: "possible",
  estimate: "possible",
  deny: "denied",
  refute: "denied",
};
