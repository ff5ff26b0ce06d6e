/** What councils say and what residents say about children, schools, health, care and homes; one line for each. */
export const people = `
SEND = SEN = special educational needs and disabilities = special educational needs
SENCO = special educational needs coordinator
NEET = not in education, employment or training
EHCP = EHC plan = education, health and care plan
EHCNA = education, health and care needs assessment
EHE = elective home education = home schooling = home education = educated at home < taught at home = home schooled = homeschooled = homeschooling
UASC = unaccompanied asylum seeking children = unaccompanied young people = unaccompanied children
LAC = looked after children = children looked after = children in care = CLA
IRO = independent reviewing officer
LADO = local authority designated officer
MASH = multi-agency safeguarding hub
CAMHS = child and adolescent mental health services
CAFCASS = Cafcass = Children and Family Court Advisory and Support Service
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
unauthorised absence = persistent absence = school attendance < truancy = playing truant = bunking off = skipping school = skiving = missing school = not going to school = off school
school dinners = school meals
school places = pupil places = reception places = admission numbers = pupil forecasts
enlargement = school expansion = extra classrooms < bigger school
nursery = early years provision < kindergarten
after-school club = wraparound care
exclusions = permanent exclusions < excluded pupils
permanently excluded = permanent exclusion < expelled
crossing patrol = school crossing < lollipop lady = lollipop man = lollipop
early years = under fives < toddlers
young people = teenagers < adolescents = teens
children = child < kids = kid
foster parents = foster carers = fostering
adoption = adopters < adopted children
missing from care = missing children < runaways
babies < newborns = infants
live births = births < babies born = babies were born
family hubs = family hub < children's centres = children's centre
recruitment < hiring
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
GP = general practice = doctors = surgery < doctor's surgery = family doctor
A&E = emergency department < casualty = accident and emergency
ASC = adult social care
DBS = CRB = Disclosure and Barring Service
MCA = Mental Capacity Act
VCS = VCSE = voluntary sector = voluntary bodies = charities
LD = learning disabilities = learning disability
covid = covid-19 = coronavirus = corona = the pandemic
jab = jabs = vaccination = vaccine = vaccinated = immunisation = inoculation
flu = influenza
booster = third dose
the pandemic < lockdown
care home = residential home = nursing home = residential care = old people's home < old folks' home = old folks home = old folks' homes = old people's homes = old age home
home care = home help = domiciliary care = care at home
day centre = day services = day care
older people = people over 65 < old people = elderly = pensioners
disabled parking = blue badge = blue badges
respite = short breaks < carer's break = rest for carers
dementia = Alzheimer's
mental illness = mental health
obesity = overweight < fat
smoking cessation = stop smoking < quit smoking
substance misuse = drug treatment < drug addicts = drug users
alcohol < drinking = drink
dental = dentistry = dentist < teeth = tooth decay
accessible = wheelchair access < step-free
hearing impairment < deaf
visual impairment = visually impaired < blind
delayed transfers = ready to leave < bedblocking
homeless = homelessness
rough sleeping = rough sleeper = sleeping rough = no settled home < homeless people = on the streets
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
eviction = possession order < evicted
disrepair < damp = mould
tenants = tenancies = tenancy
food bank = pantry = pantries = emergency food
low incomes = low income = hardship = deprived = deprivation < poor = poverty
household support fund = crisis fund < cost of living
HSF = household support fund
asylum seekers = seeking asylum < refugees
refugees = resettlement
travellers = gypsies = gypsy and traveller = GRT = Roma
loneliness = social isolation < lonely
CIC = children in care
CP = child protection
LSP = local strategic partnership
OT = occupational therapy = occupational therapist
OH = occupational health
EP = educational psychologist = educational psychologists
EWO = education welfare officer
NQSW = newly qualified social workers = newly qualified social worker
SALT = speech and language therapy
PIP = personal independence payment
ESA = employment and support allowance
JSA = jobseeker's allowance
DLA = disability living allowance
CAB = Citizens Advice
DP = direct payments
PB = personal budget = personal budgets
autism assessment = autism assessments < autism diagnosis = diagnosed with autism
independent schools = private schools < private school = fee-paying schools
pupils = students < schoolchildren = schoolkids
pupils < kids
home to school transport = school transport < school bus = school buses = taxi to school = taxis to school
funded childcare = free childcare = free entitlement < free hours = free nursery
GCSE = key stage 4 < exam results
domestic abuse = domestic violence
knife crime < stabbings = knives
youth clubs = youth centres = youth service
care leavers = leaving care < left care
kinship care = family and friends care
safeguarding < keeping children safe
unpaid carers = family carers = informal carers
extra care housing = sheltered housing < retirement flats
hospital discharge < leaving hospital
CHC = continuing healthcare
smoke-free < passive smoking = second-hand smoke
vaping = vapes = e-cigarettes
pharmacy = pharmacies < chemist
suicide prevention < suicides
health visitors = health visiting = health visitor
dwelling = dwellings = residential units < houses
homes < many houses = new houses = houses flooded = houses built
properties < many houses = houses flooded
rehousing = rehoused = decant = decanting < rehouse = moved out
council tenants = secure tenants
SEMH = social, emotional and mental health
ASD = autism = autistic = autistic spectrum disorder
EAL = English as an additional language
HAF = holiday activities and food
PP = pupil premium
VAWG = violence against women and girls
MARAC = multi-agency risk assessment conference
LPS = liberty protection safeguards
PNA = pharmaceutical needs assessment
UKHSA = UK Health Security Agency
PHE = Public Health England
NHS = National Health Service
childminder = childminders = childminding
catchment area = admission area = priority area
suspensions = fixed-term exclusions = suspension < suspended from school
community meals < meals on wheels
under-18 conceptions = teenage pregnancy < teenage mums = pregnant teenagers
life expectancy < how long people live
drug-related deaths = drug deaths < overdoses = overdose
client contributions = care charges < paying for care
self-funders < pay for their own care
housing register = housing waiting list < waiting for a council house
void properties = voids < empty council houses
rent arrears < behind on rent
fuel poverty < heating bills = can't afford heating
late visits < turning up late = turn up late = turns up late = comes late = come late = late carers
`;
