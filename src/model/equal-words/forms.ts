/** Forms of one word, and words made of it, that no stem joins; one line for each. */
export const forms = `
leave = left
buy = bought
sell = sold
spend = spent
build = built
lose = lost
fall = fell = fallen
rise = rose = risen
grow = grew = grown
begin = began = begun
break = broke = broken
choose = chose = chosen
drive = drove = driven
catch = caught
feel = felt
keep = kept
send = sent
sleep = slept
speak = spoke = spoken
steal = stole = stolen
think = thought
wear = wore = worn
win = won
write = wrote = written
pay = paid
teach = taught
freeze = froze = frozen
flee = fled
seek = sought
fight = fought
hide = hid = hidden
shake = shook
shoot = shot
sink = sank = sunk
strike = struck
swim = swam
throw = threw = thrown
eat = ate = eaten
lay = laid
die = died = dead = death = deaths
woman = women
man = men
give = gave = given
take = took = taken
bring = brought
come = came
hear = heard
hold = held
know = knew = known
lead = led
meet = met
read = reading
ring = rang = rung
run = ran
say = said
see = seen = saw
stand = stood
steal = theft = thief = thieves
tell = told
understand = understood
withdraw = withdrew = withdrawn = withdrawal
child = childhood
young = youth
refuse permission = refusal of permission
decide = decision
divide = division
reduce = reduction
introduce = introduction
apply = application
vary = variation
satisfied = satisfaction
close down = closure
fail = failure
enforce = enforcement
lose = loss
sell = sale
sign = signature
prove = proof
complain = complaint
respond = response
receive = receipt
permit = permission
submit = submission
explain = explanation
maintain = maintenance
absent = absence
differ = difference
behave = behaviour
analyse = analysis
diagnose = diagnosis
vaccinate = vaccine
injure = injury = injuries
bury = burial
vacant = vacancy
pregnant = pregnancy
private = privacy
accurate = accuracy
inaccurate = inaccuracy
disabled = disability
accessible = accessibility
equal = equality
solve = solution
resolve = resolution
revise = revision
provide = provision
collide = collision
include = inclusion
exclude = exclusion
suspend = suspension
destroy = destruction
acquire = acquisition
define = definition
subscribe = subscription
prescribe = prescription
expand = expansion
extend = extension
approve = approval
renew = renewal
remove = removal
propose = proposal
dispose = disposal
arrive = arrival
deny = denial
choose = choice
poor = poverty
safe = safety
strong = strength
long = length
wide = width
high = height
deep = depth
hot = heat
speak = speech
advise = advice
serve = service
recommend = recommendation
erode = erosion
pollute = pollution
contaminated = contamination
isolated = isolation
lonely = loneliness
ill = illness
sick = sickness
homeless = homelessness
unemployed = unemployment
retired = retirement
marry = marriage = marriages
neighbour = neighbourhood
`;
