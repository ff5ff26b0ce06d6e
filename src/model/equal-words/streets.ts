/** What residents say of streets, waste, building, nature and safety, and what councils write of them; one line for each. */
export const streets = `
tarmac = asphalt = bitumen = surfacing < road surface
resurfacing = relaying < new tarmac = retarmac = tarmacking
uneven = trip hazard < wobbly = tripped
kerb = kerbside
junction = roundabout = crossroads
signals = lights
diversion = diverted < rerouted
bollards = bollard < posts in the road
bus lane = bus gate
bus service = bus route = route < buses cut
timetable = frequency
bus station = interchange
train operator = rail operator < train company
level crossing = crossing
electric vehicle charging < plug in
free parking < park for free
parking enforcement = civil enforcement < traffic warden = traffic wardens = parking warden
fined = penalty charge = penalties < ticketed
obstruction = obstructed = obstructing < blocked = blocking
school run = school gate = beginning and end of the school day < dropping kids off = drop off
speeding = excessive speed < going too fast = driving too fast = boy racers
speed camera = safety camera = cameras
signs = signage = sign
weight limit = weight restriction
dropped kerb < driveway
street furniture = benches
salt = grit < gritters = gritter
flooded = inundated < under water = waterlogged
internally flooded = flooded inside < water in the house = flooded homes
sandbag = sandbags
culvert = culverted = pipe < underground stream = under the ground
pump = pumping = pumped
overflow = overtopped = spilled
blocked drain = silt < blocked drains = clogged
dredging = desilting
tidal = tide
erosion = coastal defence
towpath < canal path = path by the canal
pollarded = pruned = pruning = trimmed = lopping < cut back
hedge = hedges = hedgerow
replanting = planted = planting = saplings < new trees
diseased = dieback = disease
habitat = nature reserve = local wildlife site
bats = protected species
newts = amphibians
bees = pollinators
meadow = grassland
green belt = countryside
pollution = emissions = fumes
exhaust = emissions < idling = engines running = switch off
dust = particulates
contaminated land = remediation < poisoned ground = toxic
asbestos < lagging
recycling = recycled = recyclables
composting = compost
residual waste = general waste < black bin = black bins = grey bin
glass = bottle bank
batteries = battery
vape = vapes
nappies = nappy
trade waste = commercial waste < business bins
waste contractor = collection contractor = crews < bin men = binmen = dustmen = dustbin men
refuse collectors = loaders = crews < bin men = binmen = dustmen
not collected = uncollected = missed < not emptied = didn't come = not picked up
contamination = contaminated < wrong bin = wrong things in
rejected loads = rejected
incineration = incinerator = energy recovery < burning rubbish = burner
landfill = tipped
digestion plant = anaerobic digestion = digester
transfer station = depot
skip = skips
side waste < bags next to the bin
flood-damaged < ruined
carpets = furniture
fly-posting = posters
needles = sharps
drug dealing = supply of drugs < dealers
beggars = begging
skateboard = skateboards = skateboarding < skateboarder = skateboarders = skating
e-scooter = scooters = scooter
drones = drone
street trading = market traders = stallholders = stalls
market = stall
pavement licence = tables and chairs < tables on the pavement
late night = night-time economy < nightclub = clubs
alcohol licence = premises licence
gambling = betting < bookies = betting shop
taxi licence = driver's licence < cabs = cabbie = cab
kennels = animal welfare
noise complaint = noise complaints < barking
bonfire = smoke nuisance = bonfires
odour = smell
private rented = private landlords = rented sector < renting privately
bedsits = houses in multiple occupation < student houses = student bedsits = bedsit
overlooking = overlook = privacy < see into = looking into my
overshadowing = shade = shadow = sunlight < block light = blocks light = lose light = block my light
overbearing = overdevelopment = out of keeping < too big
height = storeys = storey < how tall
extension = rear extension = side extension < extending
loft conversion = dormer
conversion = converted = change of use < turned into
permission refused = refused permission < thrown out
applicant = developer < builder = builders
developer contribution = developers' contributions = contributions = obligation < developers pay
planning condition = conditions
amended plans = amended drawings = revised plans < changed the plans = new drawings
appeal dismissed = dismissed
enforcement notice = notice
temporary stop notice = stop notice
heritage = conservation < history
conservation area = listed
archaeology = archaeologist = archaeological < dig
tithe barn = barn
garages = garage
retail park = supermarket
vacant shops = empty shops < boarded up
affordable dwellings = affordable homes
starter homes = first-time buyers
garden = gardens
roof = roofs < roofing
collapse = collapsed = fell < caved in
parapet = stonework = masonry
bridge closed = closed to traffic
footpath diversion = diverted = diversion < moving the path = move the footpath
public path = footpath < walkers
caravan = caravans = mobile homes
gasworks = gas works < old gasworks
mast = antenna = 5G
cable = cables
substation = transformer
hectare = hectares = acres
farmland = agricultural land = farm < fields = countryside
pylons = overhead lines
crime = offences = offending
burglary = burglaries < break-ins = broken into
nuisance vehicles = car cruising
graffiti = vandalised
arson = deliberate fires
toilets = toilet < loo = loos
paddling pool = splash park
sports pitch = pitches = playing field < football pitch
skate park = skatepark
band = bandstand
`;
