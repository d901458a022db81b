/**
 * The verbs and verb phrases that say that somebody said, wrote, thought or wanted something, one a
 * line: `cue | frames | example`. The cue's first word is a base form, further words follow it as
 * written. The first frame is its group:
 *
 * - `say`: speech; an object clause may stand without "that", and the cue may stand beside the clause
 *   ("…, he said");
 * - `tell`: as `say`, but the person spoken to comes first;
 * - `note`: speech; its object clause usually has "that", so one without needs a clear subject;
 * - `quip`: a way of speaking that is a cue only beside a quotation;
 * - `think`: belief, knowledge, intention.
 *
 * Further frames: `infinitive` "vowed to leave", `person-infinitive` "urged them to leave",
 * `of` "accused them of lying", `as` "described it as a trap", `for` "called for a truce",
 * `object` "condemned the raid", "denied taking money"; `predicate` "called the raid a crime".
 */
export const CUE_VERBS = `
say | say | Officials said the talks had failed.
tell | tell | She told reporters that the vote was over.
announce | say infinitive | The ministry announced that the border would reopen.
claim | say infinitive | The rebels claim they hold the town.
insist | say | The company insists it paid the tax.
admit | say object | The mayor admitted he had known of the leak.
allege | say | Prosecutors allege that the fund was empty.
argue | say | Lawyers argue the order was void.
state | say | The report states that three bridges are unsafe.
assert | say | The bank asserted that it broke no rule.
declare | say | The court declared that the law was void.
contend | say | Critics contend the plan is too costly.
maintain | note | He maintains that he never met the dealer.
acknowledge | say object | The agency acknowledged that mistakes were made.
concede | say | She conceded the race was lost.
confirm | say | A spokesman confirmed that two soldiers were missing.
deny | say object | The governor denied he had taken a bribe.
report | say | State television reported that the dam had burst.
warn | tell person-infinitive | Doctors warned that the virus could return.
reply | say | He replied that nobody had asked him.
respond | say | The envoy responded that the offer was too late.
answer | say | She answered that she would wait.
explain | say | Engineers explained that the pump had failed.
add | say | He added that the search would go on.
note | note | Analysts note that exports fell in May.
stress | note object | The minister stressed that no decision had been made.
emphasise | note object | The doctor emphasised that the drug was safe.
emphasize | note object | The coach emphasized that the team was young.
underline | note | Berlin underlined that the treaty was in force.
underscore | note | The general underscored that the exercise was planned.
highlight | note | The study highlights that rents have doubled.
observe | note | The judge observed that the papers were late.
remark | note | He remarked that the hall was empty.
comment | note | She commented that the price was fair.
mention | note | The pilot mentioned that one engine was hot.
point out | note | Rivals point out that the company has no licence.
make clear | note | The president made clear that he would not resign.
make it clear | note | The union made it clear that the strike would go on.
reiterate | note object | Paris reiterated that it would not pay.
repeat | note | She repeated that the door was open.
affirm | note | The king affirmed that the pact would hold.
reaffirm | note infinitive | Tokyo reaffirmed that the islands were Japanese.
confess | note | The clerk confessed that he had lost the file.
disclose | note | The firm disclosed that it had lost the contract.
divulge | note | The aide divulged that a second letter existed.
reveal | note | The audit revealed that millions were missing.
testify | say | The guard testified that the gate was open.
swear | note infinitive | The witness swore that the car was red.
estimate | say | Economists estimate that prices rose by a tenth.
calculate | note | The bank calculates that the storm cost two billion.
predict | say | Forecasters predict the rain will stop.
forecast | say | The bank forecasts that growth will slow.
project | note | The agency projects that demand will double.
prophesy | note | He prophesied that the wall would fall.
suggest | note object | The letter suggests that he knew the risk.
hint | note | Aides hinted that a deal was close.
imply | note | The memo implied that the tests were rigged.
indicate | note | The survey indicates that voters are tired.
signal | note | Moscow signalled that it was ready for talks.
intimate | note | She intimated that she would retire.
insinuate | note | The caller insinuated that the game was fixed.
complain | say | Farmers complain that the price is too low.
grumble | note | Members grumble that nobody listens.
lament | note object | He lamented that the young were leaving.
protest | note | The ambassador protested that no warning was given.
object | note | The defence objected that the tape was old.
counter | say | Supporters counter that the tax is fair.
retort | say | He retorted that the bill was unpaid.
agree | note | The two sides agreed that the road should reopen.
disagree | quip | "That is not so," the senator disagreed.
recall | note | Neighbours recalled that the house was always dark.
recount | note | He recounted how the boat had sunk.
relate | note | The monk related how the bell was saved.
narrate | note | She narrates how the family fled.
remember | note | She remembers that the street was quiet.
boast | note | The firm boasts that its trucks never stop.
brag | note | He bragged that the race was easy.
joke | note | He joked that the coffee was the best part.
quip | quip | "We ran out of chairs," she quipped.
advise | tell person-infinitive | The embassy advised its citizens to leave.
inform | tell | The school informed parents that lessons would resume.
notify | tell | The airline notified passengers that the flight was late.
assure | tell | He assured investors that the money was safe.
reassure | tell | The mayor reassured residents that the water was clean.
remind | tell | The judge reminded the jury that doubt is enough.
convince | tell | The broker convinced them that the bond was safe.
persuade | tell | She persuaded the board that the site was safe.
promise | tell infinitive | The party promised that taxes would fall.
vow | note infinitive | The rebels vowed to fight on.
pledge | note infinitive | The donors pledged to rebuild the port.
threaten | note infinitive | The miners threatened to strike in June.
guarantee | note | The bank guarantees that deposits are safe.
write | say | The editor wrote that the paper would close.
tweet | say | The singer tweeted that the tour was off.
post | note | The player posted that he was leaving the club.
blog | note | The lawyer blogged that the case was weak.
email | note | The clerk emailed that the form was missing.
text | quip | "I am safe," she texted.
read | quip | The sign reads "Closed until Monday".
rule | note | The court ruled that the search was lawful.
hold | note | The panel held that the clause was void.
conclude | note | The inquiry concluded that the crew were tired.
find | note | The study found that tea helps sleep.
show | note | The poll shows that half of voters are undecided.
demonstrate | note | The trial demonstrates that the vaccine works.
discover | note | Auditors discovered that the account was empty.
determine | note | The coroner determined that the fall was an accident.
establish | note | The inquiry established that the alarm was off.
cite | quip object | The letter cites "grave concerns over safety".
speculate | say | Traders speculate that rates will fall.
theorise | note | Historians theorise that the city was burnt.
theorize | note | Scientists theorize that the moon was hit.
hypothesise | note | Doctors hypothesise that the gene is silent.
reason | say | The owners reason that the land is theirs.
opine | say | The columnist opined that the film was dull.
muse | quip | "Perhaps we were lucky," he mused.
wonder | note | Parents wonder whether the school is safe.
ask | tell person-infinitive | Reporters asked whether the talks were over.
inquire | note | The captain inquired whether the port was open.
enquire | note | She enquired whether the train was late.
question | note | Experts question whether the data are sound.
demand | note infinitive | The union demanded that the chief resign.
request | note person-infinitive | The court requested that the files be sent.
propose | note infinitive | France proposed that the summit be moved.
recommend | note person-infinitive | The panel recommended that the dam be closed.
urge | note person-infinitive | The bishop urged both sides to talk.
order | note person-infinitive | The judge ordered the company to pay.
instruct | note person-infinitive | The office instructed staff to stay at home.
call for | for | The opposition called for new elections.
call on | person-infinitive | The council called on both sides to stop.
appeal | person-infinitive | He appealed to the crowd to go home.
beg | person-infinitive | She begged the men to let her go.
plead | say person-infinitive | He pleaded that he had no money.
accuse | of | The president accused the paper of lying.
suspect | think of | Police suspect that the fire was set.
charge | note | Opponents charge that the vote was rigged.
describe | as | She described the offer as a trap.
denounce | as object | The clergy denounced the law as cruel.
condemn | as object | The league condemned the raid as a crime.
dismiss | as object | He dismissed the report as a fantasy.
criticise | as object | Experts criticised the plan as too slow.
criticize | as object | Teachers criticized the exam as unfair.
praise | as object | The chairman praised the deal as historic.
hail | as object | The party hailed the vote as a triumph.
characterise | as | The firm characterised the loss as small.
characterize | as | The agency characterized the leak as minor.
portray | as | The film portrays the king as weak.
brand | as predicate | The minister branded the strike as reckless.
decry | as object | Campaigners decried the sale as theft.
refer to | as | She referred to the camp as home.
quote | quip | The paper quotes the manager as saying the shop will close.
put it | quip | "We lost," as the coach put it.
call | quip predicate | The mayor called the idea "a bad joke from the start".
label | quip predicate | He labelled the charges "a smear by old enemies".
dub | quip predicate | The press dubbed the deal "the great giveaway".
go on | quip | "And then," he went on, "the lights failed."
continue | quip | "We had no choice," the captain continued.
begin | quip | "Friends," she began, "we have won."
interrupt | quip | "That is a lie," the lawyer interrupted.
interject | quip | "Not so fast," she interjected.
exclaim | quip | "What a goal!" the trainer exclaimed.
shout | note | "Open the door!" the crowd shouted.
yell | note | "Run!" the guard yelled.
scream | note | "Help me," the boy screamed.
cry | quip | "Let us in!" they cried.
chant | quip | "No more war!" the marchers chanted.
whisper | note | "Keep still," the guide whispered.
mutter | note | "What a waste," he muttered.
murmur | quip | "I see," she murmured.
sigh | quip | "Nothing works here," the nurse sighed.
laugh | quip | "I am too old," he laughed.
smile | quip | "We shall see," she smiled.
snap | quip | "Ask my lawyer," the banker snapped.
scoff | quip | "A toy," the rival scoffed.
sneer | quip | "Amateurs," he sneered.
fume | quip | "We were robbed," the captain fumed.
elaborate | quip | "It broke in two," the diver elaborated.
summarise | note | He summarised that the year was good.
offer | quip | "Maybe later," the clerk offered.
caution | tell | Analysts caution that the figures are early.
speak of | for | He spoke of a new beginning.
talk of | for | Traders talk of a crash.
blast | quip object as | The senator blasted the budget as a gift to banks.
slam | quip object as | Unions slammed the pay offer.
mock | quip object as | She mocked his plan for a moon base.
ridicule | quip object as | Rivals ridiculed the idea of a moat.
deride | quip object as | Critics derided the tour as a circus.
attack | quip as | He attacked the court as corrupt.
assail | quip object as | The bishop assailed the law as cruel.
deplore | quip object as | The envoy deplored the use of force.
applaud | quip object as | Farmers applauded the end of the tax.
welcome | quip as | The union welcomed the ruling as a first step.
tout | quip object as | The mayor touted new jobs at the port.
defend | quip as | The firm defended the sale as lawful.
reject | quip as | Moscow rejected the report as false.
dispute | note object | The airline disputed that account.
express | quip object | Doctors expressed concern about the cost.
voice | quip object | Members voiced doubts about the merger.
echo | quip object | The deputy echoed his call for calm.
blame | quip object | The minister blamed the storm for the delay.
thank | quip object | The winner thanked her neighbours for their help.
warn of | for | Forecasters warned of floods in the south.
warn about | for | Teachers warned about the cost of books.
warn against | for | The bank warned against cutting rates.
complain of | for | Tenants complained of damp walls.
complain about | for | Drivers complained about the tolls.
boast of | for | He boasted of winning every race.
boast about | for | The firm boasted about its profits.
joke about | for | She joked about the rain.
talk about | for | The candidate talked about his plans for schools.
speak about | for | The nurse spoke about the long nights.
hint at | for | The coach hinted at a change in goal.
brief | tell | The general briefed lawmakers that the front was stable.
assume | think | Planners assume that traffic will grow.
think | think | Voters think the party is tired.
believe | think | Police believe he left the country.
feel | think | Many feel that the city has changed.
know | think | Everyone knows that the well is dry.
hope | think | Organisers hope the race will return.
fear | think | Residents fear the hill will slide.
worry | think | Doctors worry that the ward will close.
expect | think person-infinitive | Traders expect the bank to wait.
doubt | think | Few doubt that he will win.
understand | think | The paper understands that a sale is near.
realise | think | He realised that the key was gone.
realize | think | She realized that the door was open.
decide | think | The board decided that the plant would close.
guess | think | Experts guess that a thousand birds died.
suppose | think | They suppose the ship turned back.
imagine | think | He imagines that life was harder then.
learn | think | The agency has learned that a deal was signed.
hear | think | We heard that the road was shut.
see | think | You see that the lake is low.
notice | think | Guards noticed that a window was broken.
recognise | think | Both sides recognise that time is short.
recognize | think | Officials recognize that trust is low.
consider | think | Doctors consider that the risk is small.
anticipate | think | The airline anticipates that fares will rise.
wish | think | She wishes that the letter were lost.
`;
