/** Words of reports on matches, in lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What one team does to another: "Ajax *beat* Utrecht". */
export const WINNING_VERBS = words(
  "beat beats beating defeated defeats defeating edged edges thrashed thrash trounced hammered routed outlasted downed blanked",
);

/** Verbs with the particle before the other team: "lost *to*", "drew *with*". */
export const MATCH_PHRASES = words(
  "lost-to lose-to losing-to loses-to drew-with draw-with drawing-with defeat-to defeat-by beaten-by defeated-by win-over victory-over win-against victory-against draw-with draw-against match-against game-against played-against play-against goal-against goals-against won-at lost-at tie-with",
);

/** What stands behind a team: "Leeds *striker*". */
export const PLAYER_NOUNS = words(
  "striker midfielder defender goalkeeper keeper winger forward fullback quarterback pitcher batsman bowler skipper coach captain player players fans supporters goalscorer playmaker sweeper",
);

/** Verbs whose subject is a team or a player: "Utrecht *drew*". */
export const TEAM_VERBS = words("drew scored won lost led trailed equalised equalized conceded");

/** Places of sport behind their name: "the Premadasa *stadium*". */
export const VENUES = words("stadium arena ground racecourse circuit velodrome ballpark");
