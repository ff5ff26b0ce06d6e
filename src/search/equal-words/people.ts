/** What councils say and what residents say about children, schools, health, care and homes; one line for each. */
export const people = `
SEND = SEN = special educational needs and disabilities = special educational needs
SENCO = special educational needs coordinator
NEET = not in education, employment or training
EHCP = EHC plan = education, health and care plan
EHCNA = education, health and care needs assessment
EHE = elective home education = home schooling = home education = educated at home
UASC = unaccompanied asylum seeking children = unaccompanied young people = unaccompanied children
LAC = looked after children = children looked after = children in care = CLA
IRO = independent reviewing officer
LADO = local authority designated officer
MASH = multi-agency safeguarding hub
CAMHS = child and adolescent mental health services
CSE = child sexual exploitation
CIN = children in need
CPP = child protection plan
ICPC = initial child protection conference
EYFS = early years foundation stage
PRU = pupil referral unit
MAT = academy trust = multi-academy trust
FSM = free school meals
PVI = private, voluntary and independent
DSG = dedicated schools grant
HNB = high needs block
SACRE = standing advisory council on religious education
YOT = YJS = youth offending team = youth justice service
FIS = family information service
DfE = Department for Education
Ofsted = school inspectors
CSC = children's social care
SGO = special guardianship order
AP = alternative provision
PEP = personal education plan
truancy = unauthorised absence = persistent absence = school attendance = playing truant
school dinners = school meals
school run = school day
school places = pupil places = reception places = admission numbers = pupil forecasts
bigger school = enlargement = school expansion = extra classrooms
kindergarten = nursery = early years provision
after-school club = wraparound care
excluded pupils = exclusions = suspensions
expelled = permanently excluded = permanent exclusion
lollipop = crossing patrol = raised crossing = school crossing
toddlers = toddler = under fives = early years
teenagers = young people = adolescents
kids = children = child
foster parents = foster carers = fostering
adopted = adoption = adopters
runaways = missing from care = missing children
babies = births = infants
CQC = Care Quality Commission
ICB = integrated care board
CCG = clinical commissioning group
ICS = integrated care system
BCF = better care fund
DToC = delayed transfers of care = delayed transfers = delayed discharge = bed blocking
DoLS = deprivation of liberty safeguards
DFG = disabled facilities grant
AMHP = approved mental health professional
HWB = health and wellbeing board
JSNA = joint strategic needs assessment
PH = public health
PPE = protective equipment = personal protective equipment
GP = doctor's surgery = surgery = general practice = doctors
A&E = emergency department = casualty = emergency admissions
ASC = adult social care
DBS = CRB = Disclosure and Barring Service
MCA = Mental Capacity Act
VCS = VCSE = voluntary sector = voluntary bodies = charities
LD = learning disabilities = learning disability
covid = covid-19 = coronavirus = corona = the pandemic
jab = jabs = vaccination = vaccine = vaccinated = immunisation = inoculation
flu = influenza
booster = third dose
lockdown = the pandemic = restrictions
care home = residential home = nursing home = residential care = old people's home
home care = home help = domiciliary care = care at home
day centre = day services = day care
old people = older people = elderly = pensioners = people over 65
disabled parking = blue badge = blue badges
carer's break = respite = short breaks = rest for carers
dementia = Alzheimer's
mental illness = mental health
fat = obesity = overweight
quit smoking = smoking cessation = stop smoking
drug addicts = substance misuse = drug treatment
alcohol = drinking = drink
suicide = self harm
teeth = dental = dentistry = dentist = tooth decay
falls = falling = fall
step-free = accessible = wheelchair access
deaf = hearing impairment
blind = visual impairment = screen readers
bedblocking = ready to leave = delayed transfers
ambulance = emergency admissions
homeless = homelessness = rough sleeping = rough sleeper = sleeping rough
on the streets = rough sleeping = no settled home
TA = temporary accommodation
B&B = bed and breakfast
HMO = HMOs = house in multiple occupation = houses in multiple occupation = multiple occupation = shared houses
HRA = housing revenue account
RSL = RP = registered provider = housing association
council house = council housing = social housing = council homes
cheap homes = affordable housing = affordable homes
RTB = right to buy
LHA = local housing allowance
DHP = discretionary housing payment
evicted = eviction = possession order
damp = disrepair = mould
landlords = landlord = private rented
tenants = tenancies = tenancy
food bank = pantry = pantries = emergency food
poor = low incomes = low income = hardship = deprived = deprivation
cost of living = household support fund = crisis fund
HSF = household support fund
refugees = asylum seekers = seeking asylum = resettlement
travellers = gypsies = gypsy and traveller
lonely = loneliness = social isolation
`;
