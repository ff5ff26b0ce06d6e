/** What residents say of schools, families, health, care and money at home, and what councils write of them; one line for each. */
export const lives = `
not in school = absence = absent < skipping lessons
attendance = absent = absence < turning up
term-time holiday = unauthorised holiday < holiday in term time = taking kids out of school
penalty notice = penalty notices < fined for holiday
parents prosecuted = prosecuted
school uniform = uniform
school closed = closed school < shut the school
academy = academies = conversion to academy
school governors = governors = governing body
free school meals < free lunch = free lunches = free dinners
meal vouchers = vouchers = holiday food < food vouchers
class size = pupils in a class < packed classes
school full = oversubscribed = full < no school places = can't get into
reading = literacy
maths = numeracy
truant = absent
home education = educated otherwise < home tutor = teach my child at home = teaching kids at home
education, health and care plan = EHCP < special needs plan = care plan for my child
special school = specialist provision = resource base < school for disabled
special educational needs = additional needs < special needs = learning difficulties
autism = neurodevelopmental < autistic children
ADHD = attention deficit
speech and language < talking late = can't talk
educational psychologist < ed psych
waiting for an assessment = assessment < waiting to be seen
social worker = social workers = caseworker
caseload = caseloads < cases each
referral = referrals = contacts < reported to social services
social services = social care
front door = first contact = MASH
child protection = protection plan < at risk
neglect = neglected
abuse = abused
exploitation = grooming = groomed < county lines
missing = absconded < run away = ran away
taken into care = came into care = admissions to care < taken away from parents
children in care = looked after < foster kids = kids in care
placement = placements = placed
placed far away = outside the borough = more than 20 miles < miles away = far from home
placement moves = change of placement < moved around = moved from home to home
children's home = residential home < kids' home = kids home
foster carer = carer household < foster mum = foster dad = fostering families
fostering allowance = allowances < foster pay = paid to foster
adopters = adoptive parents < adopting
reunification = returned home < go back home
care leaver = care leavers = leaving care
supported lodgings = supported accommodation
reviewing officer = IRO
voice of the child = young people's views < kids say
family support = early help < help for families
parenting = parenting programme
children's centre = family hub < Sure Start = playgroup = toddler group = stay and play
childcare = nursery places
health visitor = health visiting
midwife = midwives = maternity = antenatal
breastfeeding = infant feeding
school nurse = school nursing
childhood obesity = excess weight < fat kids
oral health = dental < teeth = rotten teeth
dentist = dental practice = dentistry < NHS dentist
tooth extraction = extractions < teeth out = teeth pulled
mental health = CAMHS < anxious = depressed
self-harm = suicide
sexual health = contraception < STI
teenage = young people
youth worker = youth work = youth workers
youth justice = youth offending < young criminals = young offenders
apprenticeship = training
unaccompanied = asylum seeker < child refugees = refugee children = arrived alone
branch surgery = surgery = practice < doctors = doctor's = GP's
health centre = surgery = medical centre
appointment = appointments < see a doctor = see the doctor = get an appointment
accident and emergency = emergency department
ambulance = paramedic = paramedics
discharge = discharged < sent home from hospital = out of hospital
beds = bed
reablement = rehabilitation = intermediate care < getting back on your feet
falls prevention = preventing falls < stop old people falling
exercise class = classes = strength and balance < keep fit
winter pressures = winter plan < busy hospitals in winter
flu vaccine = flu vaccination = influenza < flu jab = flu jabs
vaccination uptake = uptake = vaccinated < had the jab = had their jab
coronavirus = covid < lockdown
infection control = infection = outbreak < spread
protective equipment = PPE < masks = gloves = gowns
care home closed = embargo = suspended placements = placements suspended < banned from taking residents
inadequate = requires improvement < bad rating = failed inspection = failing = bad care home = rated bad
inspection rating = rating = judgement < score
good or outstanding = rated good
care worker = care workers = care staff < carer = home helps = helpers
home care = care at home = domiciliary < home help = home helps = carers coming to the house = carers visiting
too many different carers = continuity of care < different carer = different carers
visit length = 15 minutes < short visits
care fees = fee rates = prices < cost of care
top-up = third-party contribution
nursing home = care home < fees
safeguarding adults = adult safeguarding < abuse of old people
deprivation of liberty < locked in
day service = day centre = day centres < clubs for disabled
unpaid carer = carers = family carer < looking after mum = looking after my husband = caring for relatives
carer's assessment = carers' assessments
respite care = short break
telecare = alarm = pendant < panic button
stairlift = adaptation = adaptations < stair lift = grab rails = ramp
occupational therapist < aids and adaptations
equipment = aids
direct payment = personal budget < pay for own carers
means test = financial assessment < savings
dementia = memory
end of life = palliative < dying = hospice
learning disability = learning disabilities
sight loss = visual impairment
assessment waiting = waiting list = waiting to be assessed < wait for a social worker
shared lives = supported living
loneliness = isolated < nobody to talk to
food parcel = food bank = pantry
heating = fuel < keep warm = cold homes = boiler = heating bills
boiler = boilers = heating < broken boiler
crisis award = crisis fund = hardship < emergency money = help with bills = can't afford = can't pay
vouchers = voucher
benefit claim = claimant = claimants < on benefits
council tax support < council tax discount = help with council tax = council tax help = council tax rebate
working age < people in work
summons = summonses = liability order < taken to court = court for not paying
bailiff = bailiffs = enforcement agents
debt advice = advice
rent increase = rent < rents going up
eviction notice < thrown out = kicked out
homelessness prevention < losing my home
hostel = hostels = night shelter = shelter
housing repairs = repairs
mould = damp = condensation
lift = lifts
fire safety = cladding = fire doors
overcrowded = overcrowding
downsizing = under-occupation < bedroom tax
key worker = key workers
census = population
births = birth rate
deaths = mortality
wedding = ceremony = ceremonies
crematorium < cremated
library card = borrowers
librarian = library staff
summer reading = reading scheme
museum = gallery = archive
theatre = arts centre
swimming lessons = lessons
leisure card = concession = concessions
`;
