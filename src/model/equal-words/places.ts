/**
 * What councils say and what residents say about streets, waste, planning, nature and safety; one line for
 * each.
 */
export const places = `
refuse collection = waste collection = bin collection = refuse rounds = collection day < bin day
new collection day = collection day changes = change of collection day = new day for all their bins = rounds were redrawn = round was redrawn = rounds redrawn = new rounds < bin day change = bin day changed = bin day changes = change of bin day = new bin day
missed collections = missed bins = missed bin collections
refuse = waste = household waste < bins = rubbish
bin = wheeled bin = wheelie bin
bin lorry = collection vehicle = refuse vehicle = dustcart = dust cart
recycling centre = household waste site = household waste recycling centre = HWRC = civic amenity site = waste sites = waste site
household waste site = household waste sites = recycling centre = HWRC < tip = dump
fly-tipping = flytipping = fly tipping = fly-tips = fly-tip = dumped rubbish = illegal dumping = dumping < dumping rubbish = rubbish dumped = dumped waste = tipping
street cleansing = street cleaning = street sweeping < litter
dog mess = dog fouling = dog poo
criminal damage = vandalism < graffiti
garden waste = green waste < brown bin
food waste = food caddies = caddies < food scraps
pothole = potholes = pot holes = pot hole = carriageway defect = carriageway defects = highway defect = highway defects
road works = roadworks = street works = highway works
road repairs = highway maintenance = resurfacing = road maintenance = surface dressing
pavement = pavements = footway = footways
street light = street lights = street lamp = street lamps = street lighting = lamp post = lamp posts
speed bumps = speed humps = road humps = cushions = speed cushions = traffic calming
speed limit = speeds < speeding
20mph zone = 20 mph limit
zebra = zebra crossing = pedestrian crossing
lorry = lorries = HGV = HGVs = heavy goods vehicles
cycle lane = cycle path = cycleway = bike lane
active travel = walking and cycling < bike lanes
bicycle = bicycles = cycling < bike = cycle
bus stop = bus stops = bus shelter = bus shelters
bus fare = fares = single fares
residents' parking zone < commuter parking = commuters parking = parking outside our house = parking outside my house
parking permit = residents' parking = permit parking = parking zone = CPZ = controlled parking zone
penalty charge notice = penalty notices = PCN < parking fine = parking ticket
penalty = penalties = fixed penalty = fined < fine
gritting = winter maintenance
gritting = winter service < snow = ice
footpath = public footpath = right of way = rights of way = PROW
stopping up = extinguishment < closing a path
TRO = traffic regulation order
LTN = low traffic neighbourhood
CAZ = clean air zone
EV = electric vehicle = electric vehicles = electric car
AQMA = air quality management area
NO2 = nitrogen dioxide
air quality = air pollution = polluted air < dirty air
nitrogen dioxide < air pollution
CO2 = carbon emissions = carbon dioxide
net zero = carbon neutral
global warming = climate change = climate emergency
LLFA = lead local flood authority
SuDS = sustainable drainage
EA = Environment Agency
gully = gullies < drain = drains
floods = flooding = flood
river wall = flood defences = flood bank = flood wall
sewage = foul water = sewer = sewers
BNG = biodiversity net gain = gain for nature
TPO = tree preservation order
felling = tree felling < cutting down trees = trees cut down = chopping down trees = cutting down
SSSI = site of special scientific interest
AONB = area of outstanding natural beauty = national landscape
biodiversity = ecology = wildlife < nature
vegetation < weeds
allotment = allotments
playground = play area = play areas
LPA = local planning authority
NPPF = National Planning Policy Framework
S106 = section 106 = planning obligation = planning obligations = planning agreement
CIL = community infrastructure levy
SHLAA = housing land = land supply
DMC = planning committee = development management committee
LBC = listed building consent
CPO = compulsory purchase order = compulsory purchase
householder application < house extension
planning enforcement = breach of planning control = unauthorised development < building without permission
demolition = demolish = knocking down = knock down = pulling down = demolished < knocked down = pulled down = torn down
flats = apartments = flat
wind turbines = wind turbine < windmills
solar farm = solar panels = solar
solar panels = photovoltaic = PV
wind turbines < wind farm
listed building = listed buildings < protected building
former < old
telecommunications mast < phone mast
pub = public house
shop = shops = retail
PSPO = public spaces protection order
ASB = antisocial behaviour = anti-social behaviour
street drinking = drinking in the street = drinking alcohol
CCTV = security cameras = surveillance cameras
RIPA = Regulation of Investigatory Powers Act = surveillance powers
surveillance = covert surveillance < spying = snooping
CSP = community safety partnership
noise = noisy
building work = construction work < builders
licensing = licence = licences = license
taxi = taxis = hackney carriage = private hire
begging < beggars
drones = unmanned aircraft
cemetery = cemeteries = graveyard = burial ground
crematorium = cremation
library = libraries
leisure centre = leisure centres < swimming pool
public toilets = public conveniences = lavatory = toilets
gasholder < gasometer
railway station = railway halt = halt < train station = station
footbridge < foot bridge
bypass = relief road
construction < building site
FPN = fixed penalty notice = fixed penalty notices
MRF = materials recycling facility = sorting plant < recycling plant
EfW = energy from waste
AD = anaerobic digestion
DEFRA = Department for Environment, Food and Rural Affairs
DfT = Department for Transport
LCWIP = local cycling and walking infrastructure plan
SPD = supplementary planning document
LDF = local development framework
FRA = flood risk assessment
RSA = road safety audit
landslip < landslide
hot weather = heat < heatwave
wildfire = grass fires < moor fire
daylight < loss of light
reuse shop < charity shop
cargo bicycles = shared bicycles < cargo bike = hire bikes
soft furnishings < sofa = sofas = settee = mattress
WEEE = waste electrical and electronic equipment < fridges = electricals
POPs = persistent organic pollutants
waiting restrictions = parking restrictions = prohibition of waiting = double yellow lines = yellow lines
footway parking = pavement parking < parked on the pavement = parking on the pavement
traffic signals = traffic lights
EV charging = charge points = charging points = chargepoints < car chargers
school street = school streets
road closure = road closures < closed roads
pest control < rats = vermin
abandoned vehicles < dumped cars
trading standards < rogue traders = scams
food hygiene = food safety < food poisoning
register office = registrar < weddings
regeneration = redevelopment
tall buildings = tower block = tower blocks = high-rise
refurbishment = renovation = refurbished
empty homes = empty properties = vacant dwellings < empty houses
energy efficiency = insulation < draughty
EPC = energy performance certificate
ANPR = number plate recognition
BSIP = bus service improvement plan
LTP = local transport plan
LNRS = local nature recovery strategy
AAP = area action plan
DCO = development consent order
LDC = lawful development certificate
CPE = civil parking enforcement
subsidence < sinkhole
collisions = casualties = road accidents < car crashes = crashes = crash
grass cutting = verges = mowing < grass verges
parking charges = car park charges < pay to park = paying to park
pay and display < pay for parking
bulky waste < old furniture = bulky items
dropped kerb = dropped kerbs = vehicle crossing = vehicular crossover
road markings < white lines
brownfield = previously developed land
local plan = core strategy
outline permission = planning permission < permission to build
noise nuisance = statutory nuisance < noisy neighbours = loud music
town centre < high street
`;
