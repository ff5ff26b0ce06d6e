/** What residents say of the council's money, meetings and work, and what councils write of them; one line for each. */
export const chamber = `
general reserve = balances = reserves < rainy day = rainy day fund = rainy day money = savings pot = emergency savings
contingency = set aside
overspending = over budget = overspend < spent too much = in the red = gone over
on budget = balanced < within budget
forecast = projected = projection < expected
income target = shortfall
spending controls = freeze = vacancies held < tightening belts = stop spending
saving = savings = efficiency < saved money
virement = transfer between budgets < moving money = moved money
capital = capital programme < big projects = building projects
slippage = slipped = delayed
contract = contracts = contractor < deal
contract awarded = awarded < who won the contract
let on = awarded = let < contract signed
value for money < waste of money
write off = written off = irrecoverable < gave up on = given up on = bad debts = never paid back
debtor = debtors < owe the council = owes the council
council tax collection = collection rate < not paying council tax = unpaid council tax
council tax rate = precept = band D
business rates = rateable value < shop rates
housing benefit overpayment = overpayments
external auditor = auditors < accountants
audit opinion = opinion = disclaimed = disclaimer < signed off the accounts
statement of accounts = accounts < the books = council's books = council books
inventory = stock = assets
internal audit < checked up on
no assurance = limited assurance < failed audit
whistleblowing = referral
fraud = matches = data matching
risk register = strategic risk = risks
risk rating = scored = re-scored
controls = safeguards
annual governance statement = governance
code of conduct < behaviour of councillors = how councillors behave
standards = conduct
councillor = member = members < councillors = local councillor
complaint upheld = upheld < found guilty
apologise = apology = apologised < say sorry = said sorry
bullying = harassment
declaration = interest = interests < conflict of interest
chair = chairman = chairwoman
leader = cabinet < head of the council = council leader
executive = cabinet
full council = Council meeting
working group = task group = panel
scrutiny = overview
amendment = amended = motion
moved = proposed = seconded
vote lost = fell = lost < voted down = defeated
abstained = abstention
unanimous = unanimously < everyone agreed
public question = questions from the public
deputation = speaker = spoke < spoke for = spoke at the meeting
petition = petitioners = signatories < signed
quorum = quorate
apologies = absent < who was missing
attendance = present < who was there = who came
webcast = live stream < watch online = watch the meeting = on video
cancelled meeting = meeting was cancelled = did not meet
adjourned = adjournment
noted = note
recommended = recommend
referred = refer < passed to
further report = report back < come back with
authorised = delegated < given power = allowed to decide
monitoring = performance
target missed = below target = behind < off target = not hitting target
above target = exceeded = exceeds < beat the target = better than target
measure = indicator
customer service = customer services = contact centre < complaining to the council
answer time = answered = wait for an answer < pick up the phone = picks up the phone
one-stop shop = counter = reception < front desk
online form = self-service < fill in online
automated = chatbot
artificial intelligence < robots
outage = system failure = breakdown < computers down = crashed
case management system = computer system = system < software
records = filing
paper = recycled paper
headquarters = Town Hall = offices < council building
desks = workstations = desk
lease = rent = tenancy
sublet = let to others
sold = sale = disposal
bid = offer = bids < offers
land sale = disposal = terms of sale
auction = auctioned
valuation = valued = valuer < worth
working from home = hybrid
absence = days lost < days off
muscular = musculoskeletal < bad back = bad backs = back pain = hurting their backs
stress = anxiety = depression < burnout
staff turnover = turnover = leavers < quitting = leaving
retention = retain < keep staff
recruit = engaged = appointed < take on staff
temporary staff = agency = temporary < temps = supply staff
staff survey = survey
training = trained
trade union = unions = union
redundant = redundancy < lose their jobs
equal pay = pay gap
grievance = disciplinary
ballot box = polling
electoral register = register of electors < registered to vote
postal vote = postal votes
ward boundary = boundaries
devolution = combined authority
consultation responses = responses = replied = replies < what people said = what did people say
in favour of = support = supported < for it
objector = objectors < people against
public meeting = drop-in
press release = publicity = campaign
leaflet = letter = leaflets
naming = name < called = what to call
plaque = memorial
twinning = twin town
mayor = mayoralty
freedom of information request < FOI request
data protection breach = data breach
surveillance = directed surveillance < spy = spied
phone records = communications data
prosecute = prosecution = prosecuted < take to court
climate action plan = climate plan < going green
carbon = greenhouse gas
renewable = renewables = solar
gas contract = energy contract = brokers < gas bill = gas bills = electricity bill
price rise = prices have risen = risen = increase < dearer = getting dearer = more expensive
inflation = rising prices = prices < cost of living
interest rate = interest rates
investment = investments
pension fund = pensions
insurance = insurers = claim
compensation = claims < pay-out
legal costs = costs
`;
