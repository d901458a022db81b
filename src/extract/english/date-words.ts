const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * The words of time by class: `word=value`, or the word alone where its class says all. The grammar's
 * patterns name the classes in capitals; a second language is a second file of this shape.
 */
export const DATE_WORDS: Readonly<Record<string, string>> = {
  // "22 April"; the value is the number of the month.
  MONTH:
    "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12",
  // "Tuesday"; 1 is Monday.
  WEEKDAY: "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7",
  // "on Sundays"
  WEEKDAYS: "mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7",
  // "in the summer"; 1 is spring.
  SEASON: "spring=1 summer=2 autumn=3 fall=3 winter=4 springtime=1 summertime=2 wintertime=4",
  // "on Friday morning"; TIMEX3 codes.
  PARTDAY:
    "morning=MO mornings=MO forenoon=MO afternoon=AF afternoons=AF evening=EV evenings=EV night=NI nights=NI dawn=MO dusk=EV daytime=DT nightfall=EV",
  // "a week"
  UNIT: "second=second minute=minute hour=hour day=day week=week fortnight=fortnight weekend=weekend month=month quarter=quarter year=year decade=decade century=century",
  // "three weeks"
  UNITS:
    "seconds=second minutes=minute mins=minute hours=hour hrs=hour days=day weeks=week fortnights=fortnight weekends=weekend months=month quarters=quarter years=year yrs=year decades=decade centuries=century",
  // "three days"
  NUM: "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100",
  // "Q3 results"
  QUARTERCODE: "q1=1 q2=2 q3=3 q4=4",
  // "the third quarter"; -1 is the last.
  ORDINAL:
    "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 twenty-first=21 final=-1 last=-1 closing=-1 opening=1",
  // "the sixties"
  DECADEWORD:
    "twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9",
  // "several days": a number that is not told.
  VAGUE: "several few many some numerous couple dozens",
  // "about a week"
  APPROX:
    "about around almost nearly roughly approximately some over under just only barely exactly another circa ca c mere full least",
  // "last week": how many units away.
  DIRECTION: "last=-1 past=-1 previous=-1 this=0 current=0 next=1 coming=1 upcoming=1",
  // "early June"; the part of the period that is meant.
  EDGE: "early=early late=late mid=mid middle=mid beginning=early start=early end=late close=late onset=early outset=early",
  // "early next week"
  EDGEWORD: "early=early late=late mid=mid",
  // "noon"
  NOON: "noon=12:00 midday=12:00 midnight=00:00",
  HALFDAY: "am=0 a.m.=0 pm=12 p.m.=12",
  // "16:00 UTC"; Z where the zone is the meridian's.
  ZONE: "utc=Z gmt=Z z=Z est=+ edt=+ cst=+ cdt=+ mst=+ mdt=+ pst=+ pdt=+ et=+ pt=+ bst=+ cet=+ cest=+ eet=+ msk=+ ist=+ jst=+",
  // "weekly"; the unit that comes again.
  RECURRING:
    "hourly=hour daily=day everyday=day nightly=day weekly=week fortnightly=fortnight monthly=month quarterly=quarter yearly=year annual=year annually=year",
  // Words that only the patterns that name them need.
  WORD: "today yesterday tomorrow tonight overnight soon shortly moment present future time past weekends date half quarter part times",
  ERA: "bc bce b.c. b.c.e.",
  // "now"; TIMEX3 references.
  REFERENCE:
    "now=PRESENT_REF currently=PRESENT_REF current=PRESENT_REF presently=PRESENT_REF nowadays=PRESENT_REF present-day=PRESENT_REF recently=PAST_REF recent=PAST_REF lately=PAST_REF",
};

/** Months that are something else in small letters, and names of people beside names: "may", "June Jones". */
export const AMBIGUOUS_MONTHS: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

/** "Sept. 11", "11 Sept": months only beside a figure or with their point. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** "Tue, 22 April": weekdays only before a figure or with their point. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** After a season these make a name of both, whose season is that of the text: "the Spring Offensive". */
export const SEASON_NAMES_AFTER = words(
  "offensive offensives campaign festival fighting semester term training break collection season quarter summit budget session sitting",
);
/** After a season these make a name of both that tells no time: "Winter Olympics". */
export const SEASON_UNTIMED_AFTER = words(
  "olympics olympic paralympics paralympic games wheat palace house sports coat coats clothes clothing",
);

/** Seasons that are other things without one of `SEASON_CUES` before: "spring forward", "prices fall". */
export const AMBIGUOUS_SEASONS = words("spring fall");
export const SEASON_CUES = words(
  "the this last next that early late mid each every previous following of",
);

/** Before a bare figure these say that it can be a year: "since 1843". */
export const YEAR_CUES = words(
  "in since by until till from to of and during before after between through throughout around about circa c early late mid or late- mid- the year years for anno",
);
/** Before a figure these say that it is none: "page 1984", "flight 1950". */
export const NO_YEAR_BEFORE = words(
  "$ £ € ¥ # no nos page pages p pp chapter flight route highway room channel article resolution section number model version than least most nearly almost approximately some over exactly only boeing airbus usd eur gbp",
);
/** After a figure these say that it counts: "2000 soldiers". */
export const COUNTED_AFTER = words(
  "people men women children troops soldiers prisoners civilians workers employees jobs houses homes miles kilometres kilometers km metres meters m feet ft tons tonnes kg dollars euros pounds percent per % tanks ships aircraft planes casualties guns cases votes seats pages words members students residents protesters demonstrators police officers delegates rpm hours hrs hp mph cars vehicles points calories employees dead killed wounded injured years days copies times shares hectares acres barrels degrees square",
);
/** Capitals before a weekday that make it a name: "Bloody Sunday". */
export const NAMED_DAY_BEFORE = words("black bloody super cyber ash palm holy maundy good easter");
/** After a weekday: the name of a paper. */
export const PAPER_AFTER = words(
  "times telegraph mirror express mail herald post independent star tribune sun people review",
);

/** Before a duration these count it from now where the verb looks forward: "will meet in two weeks". */
export const AHEAD_BEFORE = words("in");
/** Before such a word the duration says how long all the same: "the first time in four years". */
export const SPAN_BEFORE = words(
  "time first once twice times worst best lowest highest biggest largest",
);
