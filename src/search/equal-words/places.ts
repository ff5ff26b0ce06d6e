/**
 * What councils say and what residents say about streets, waste, planning, nature and safety; one line for
 * each.
 */
export const places = `
bin collection = refuse collection = waste collection = bin day = missed bins = missed bin collections
bins = refuse = waste = rubbish = household waste
bin = wheeled bin = wheelie bin
bin lorry = collection vehicle = refuse vehicle = dustcart = dust cart
recycling centre = household waste site = household waste recycling centre = HWRC = civic amenity site = waste sites = waste site
tip = dump = household waste site = household waste sites = recycling centre
fly-tipping = flytipping = fly tipping = fly-tips = fly-tip = dumped rubbish = illegal dumping = dumping
litter = street cleansing = street cleaning = street sweeping
dog mess = dog fouling = dog poo
graffiti = vandalism = criminal damage
brown bin = garden waste = green waste
food scraps = food waste = food caddies = caddies
pothole = potholes = pot holes = pot hole = carriageway defect = carriageway defects = highway defect = highway defects
road works = roadworks = street works = highway works
road repairs = highway maintenance = resurfacing = road maintenance = surface dressing
pavement = pavements = footway = footways
street light = street lights = street lamp = street lamps = street lighting = lamp post = lamp posts
speed bumps = speed humps = road humps = cushions = speed cushions = traffic calming
speeding = speeds = speed limit
20mph zone = 20 mph limit
zebra = zebra crossing = pedestrian crossing
lorry = lorries = HGV = HGVs = heavy goods vehicles
cycle lane = cycle path = cycleway = bike lane
bike = bikes = bicycle = bicycles = cycle
bus stop = bus stops = bus shelter = bus shelters
bus fare = fares = single fares
parking permit = residents' parking = permit parking = parking zone = CPZ = controlled parking zone
parking fine = penalty charge notice = PCN = parking ticket
fine = fines = fined = penalty = penalties = fixed penalty
gritting = winter maintenance = salting
snow = ice = gritting = winter service
footpath = public footpath = right of way = rights of way = PROW
closing a path = stopping up = extinguishment
TRO = traffic regulation order
LTN = low traffic neighbourhood
CAZ = clean air zone
EV = electric vehicle = electric vehicles = electric car
AQMA = air quality management area
NO2 = nitrogen dioxide
air pollution = air quality = nitrogen dioxide = polluted air = dirty air
CO2 = carbon emissions = carbon dioxide
net zero = carbon neutral = climate action plan
global warming = climate change = climate emergency
LLFA = lead local flood authority
SuDS = sustainable drainage
EA = Environment Agency
drain = drains = gully = gullies
floods = flooding = flood
river wall = flood defences = flood bank = flood wall
sewage = foul water = sewer = sewers
BNG = biodiversity net gain = gain for nature
TPO = tree preservation order
tree felling = felling = cutting down trees = trees cut down = chopping down trees = cutting down
SSSI = site of special scientific interest
AONB = area of outstanding natural beauty = national landscape
wildlife = ecology = biodiversity = nature
weeds = weed = vegetation
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
extension = extensions = householder application
building without permission = breach of planning control = enforcement = unauthorised development
demolition = demolish = knocking down = knock down = pulling down = demolished
flats = apartments = flat
windmills = wind turbines = wind turbine
solar farm = solar panels = solar
solar panels = photovoltaic = PV
wind farm = wind turbines
protected building = listed building = listed
old = former
mast = telecommunications mast = phone mast
pub = public house
shop = shops = retail
high street = town centre
PSPO = public spaces protection order
ASB = antisocial behaviour = anti-social behaviour
street drinking = drinking in the street = drinking alcohol
CCTV = security cameras = surveillance cameras
RIPA = Regulation of Investigatory Powers Act = surveillance powers
spying = surveillance = covert surveillance = snooping
CSP = community safety partnership
noise = nuisance = noise complaints
licensing = licence = licences = license
taxi = taxis = hackney carriage = private hire
beggars = begging = antisocial behaviour
drones = unmanned aircraft
cemetery = cemeteries = graveyard = burial ground
crematorium = cremation
library = libraries
swimming pool = leisure centre = leisure centres
public toilets = public conveniences = lavatory = toilets
gasworks = gasholder
station = railway station
bridge = footbridge
bypass = relief road = ring road
building site = construction
`;
