/** Forms of one word that no stem joins; one line for each. */
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
`;
