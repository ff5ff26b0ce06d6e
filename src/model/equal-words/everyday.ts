/** What councils write and what people say of anything at all: paying, waiting, stopping, mending; one line for each. */
export const everyday = `
charge = fee = price < does it cost = will it cost = tariff
cost < bill = bills
increase = rise = raise < go up = going up = gone up = went up = goes up = put up = putting up
increase < dearer = more expensive
reduce = decrease < go down = going down = went down = cut down = bring down = cutting back = cut back
reduction = cut
delay = late = overdue < held up
slow < takes so long = taking so long = taking too long = ages = forever
fast = quick = rapid
begin = start = commence < kick off
finish = complete < over with
cease = end < stop = scrap = scrapped = get rid of = axed = axe = do away with
abolish = abolition = scrap < get rid of = do away with
cancelled = cancellation < called off = call off
start = launch = introduce < bring in = bringing in = brought in
repair = mend = fix
damaged = damage < smashed = wrecked = ruined
buy = purchase = acquire
sell = disposal = dispose < sell off = selling off = sold off = flog
hire = rent = lease
rent = lease = let
recruit = appoint = recruitment < take on = taken on = hire = hiring = hired
shortage = shortages < lack of = not enough = short of = too few
insufficient = inadequate < not enough
permit = allowed
permission = consent < go-ahead
approve = agree = endorse < go-ahead = green light = sign off = signed off
refuse = reject = decline < say no = said no = turn down
objected = opposed < anti
request = ask = asked
inform = notify = notified < tell = let people know
respond = reply = replied = answer < get back to
choose = select = selected < pick = picked
option = options = alternative = alternatives < choice = choices = other ways
erect = construct = build < put up
demolish = pull down = pulled down = knock down = knocked down
replace = replacement < swap = swapped
move = transfer = relocate = relocation
employee = officer < worker = workers
post = vacancy < job
posts = roles < jobs
manager = director < boss = in charge
company = firm = business = companies
contractor = provider = supplier = operator < firm = company = firms
resident = householder = neighbour = occupier < locals = people living
house = dwelling = property
dwelling = unit = homes = houses
land = site = plot < field
car = vehicle = motor < cars
lorry = lorries = truck = HGV < wagon
driver = motorist = motorists
pedestrian = pedestrians = walker < people walking = on foot
cyclist = cyclists < people on bikes
passenger = passengers = patronage = ridership < people using the bus = bus users
journey = journeys = trip = trips
collision = accident = crash
injured = injury = injuries = casualty = casualties < hurt
killed = fatal = fatality = deaths
grant = funding = fund < money
budget = allocation < money set aside
expenditure = spend = spent = spending < paid out
income = revenue = receipts < money coming in
loss = losses < losing money = lost money
invest = investment < put money into
overpaid = overpayment < paid too much
owed = owing = debt = arrears < owe
proportion = percentage = rate
average = mean = typical
queue = wait = waiting time < on hold = hang on = kept waiting
telephone = call = phone = ring < ringing = rang = get through
letter = correspondence < write to
meeting = session < talks
inspect = inspection < checked
inspector = inspectors = Ofsted = inspection
check = examine
test = trial = pilot
trial = pilot = experiment < try out = trying out
progress = improvement = improved < getting better = got better = get better = better
worse = worsening = deteriorated = decline < getting worse = got worse = get worse
target = goal = aim
achieved = met < hit target = hit the target
missed = not met < fell short = fall short
problem = issue = difficulty < trouble = wrong with
concern = worried = anxiety = fear < worry = worries = scared = afraid
unhappy = dissatisfied = dissatisfaction < fed up = angry
praised = thanked = thanks < well done
reason = because = explanation < why
suggested = proposed = proposal < idea = ideas = plans to
scheme = programme = project
strategy = plan = policy
rule = regulation = policy
law = Act = statute = legislation
court = magistrates = tribunal
offence = crime < against the law
guilty = convicted = conviction
punish = penalty = sanction < punished = told off
owner = landlord = freeholder
tenant = occupier = lodger < renter = renters
empty = vacant = void = unoccupied = disused
open = opened = opening
shut = close = closed = closing
extra = additional = further < more
fewer = less = reduced = lower
cheap = low-cost = inexpensive < cheaper
expensive = costly = dear
temporary = interim = short-term < for now
permanent = long-term < for good
urgent = emergency = priority
dangerous = unsafe = hazardous
safe = secure = security
dirty = filthy = soiled = unclean
broken = faulty = defective = failed
old = ageing = aged
modern = updated = up to date
big = large
expansion = enlargement = enlarge < bigger = larger
small = little
tall = high = height
busy = congested = congestion < traffic jams = traffic jam = jams
crowded = overcrowded = overcrowding < packed = full up
full = capacity = oversubscribed < no room = no space = no places
noise = loud = disturbance
smell = odour = odours < stink = stinks = smelly
smoke = fumes
dark = unlit
wet = rain = rainfall
dry = drought
cold = freezing = frost
river = watercourse = stream = brook
bridge = crossing
tree = trees = woodland
cut down = felled = fell = felling
animal = animals = wildlife
dog = dogs = canine
rat = rats = rodents = vermin
parent = mother < mum = mums = dad = dads
family = families < mums and dads
family = families = household
boy = boys = male
girl = girls = female
baby = infant = babies
pupil = student = children
teacher = teaching staff = teachers
head teacher = headteacher < head of the school
lesson = class = classes = classroom
exam = examination = examinations = qualification
holiday = holidays = school holidays
meal = meals = lunch = dinner
pensioner = older people = older person
visitor = visitors = tourist
patient = patients
nurse = nurses = nursing
doctor = general practitioner
hospital = acute trust
falls < fall over = falling over = fallen over = tumble = trip over
disability = disabled = impairment
carer = caring = carers
look after = care for = caring for < looking after
alone = isolated = isolation < on their own
die = death = mortality
funeral = burial
vaccine = injection
volunteer = volunteers = voluntary
charity = charities = voluntary organisation
church = parish
gym = fitness
swim = swimming = pool
sport = sports = leisure
bench = seat
unchanged = no change = maintained < staying the same = stay the same = stays the same
upset = objection = complaint = harm < upset about = angry about = moan
carry on = continue = continued = continuation
computer = IT
app = online
password = login
personal data = personal information
leaked = data breach = breach
rude = disrespect = discourtesy
lie = misleading = dishonest
steal = stolen = theft
cheat = fraud
hidden = concealed
secretly = covert
followed = monitored = surveillance
social media = facebook = twitter = posts online < tweets = whatsapp
offensive = disrespect = discourtesy = respect < rude = rudeness = swearing
camera = cameras < CCTV
energy = fuel = gas and electricity < heating bills = heating bill = energy bills = energy bill = gas bill = electricity bill
rubble = hardcore < bricks = brick = hard core
car park = car parks = parking spaces < somewhere to park = place to park = where to park
suspended = suspension < not allowed to take = stopped taking
`;
