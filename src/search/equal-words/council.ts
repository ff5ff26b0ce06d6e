/**
 * What councils say and what residents say about the council itself, its money and its staff; one line for
 * each.
 */
export const council = `
LGA = Local Government Association
LGO = LGSCO = Local Government Ombudsman = Ombudsman
LGR = local government reorganisation = reorganisation in local government
MTFS = MTFP = medium term financial strategy = medium term financial plan
AGS = annual governance statement
HIA = head of internal audit
CIPFA = Chartered Institute of Public Finance and Accountancy
VFM = value for money
NNDR = business rates = non-domestic rates
CTS = CTR = council tax support = council tax reduction = council tax benefit
CTAX = council tax
HB = housing benefit
DWP = Department for Work and Pensions
UC = universal credit
RSG = revenue support grant
PWLB = Public Works Loan Board
MRP = minimum revenue provision
CFR = capital financing requirement
TM = treasury management
GF = general fund
S151 = section 151 officer = chief finance officer
MO = monitoring officer
CEO = Chief Executive = CEX
CLT = SLT = CMT = management board = management team
FTE = full-time equivalent = full-time staff
HR = human resources = personnel
ICT = IT = computer systems = information technology
FOI = FoI = freedom of information
EIR = environmental information regulations
GDPR = DPA = data protection
DPIA = data protection impact assessment
EIA = EqIA = equality impact assessment = equality assessment
PSED = public sector equality duty
KPI = performance indicator = performance measure = performance indicators = performance measures
PI = performance indicator
SLA = service level agreement
PFI = private finance initiative
LEP = local enterprise partnership
MHCLG = DLUHC = DCLG = Ministry of Housing, Communities and Local Government
PCC = police and crime commissioner
LATC = local authority trading company
TUPE = Transfer of Undertakings
BID = business improvement district
UKSPF = shared prosperity fund
AI = artificial intelligence
MP = Member of Parliament
EU = European Union
UK = United Kingdom
sick leave = sickness = sickness absence = off sick = sick pay
workers = staff = employees = workforce
sacked = dismissed = dismissal
redundancy = redundancies = laid off = made redundant
job cuts = posts deleted = redundancies
overtime = additional hours
working from home = home working = work at home = worked at home = working at home
temps = agency staff = agency workers
pay rise = pay award
pension = pensions = superannuation
councillor = councillors = members = elected members
councillors' pay = members' allowances
bad behaviour = code of conduct = standards complaints
declare interests = declarations of interest = register of interests
whistleblower = whistleblowing = tip-off
fraud = cheating = dishonesty
debts = arrears = sums owed = irrecoverable
written off = writing off = write-off = irrecoverable
overspend = overspent = overspending = deficit
underspend = underspent = surplus
savings = cuts = efficiencies = reductions
reserves = savings put by = balances
borrowing = loans = debt
cash = money = funding = fund
grant = grants = funding
contract = contracts = procurement = tender = tenders
outsourcing = contracting out
sell off = disposal = sale of land = sell
sold = disposed of = disposal
town hall = council offices = civic centre
offices = office buildings = desks = office space
phone = telephone = telephone calls = calls
phone calls = telephone calls
helpline = contact centre = call centre = customer services
online = website = internet
web form = website forms = forms
email = e-mail
hackers = hacking = cyber attack = cyber security = hacked
cyber = cyber attack = ransomware
computer = computers = systems
rules = policy = regulations
law = legislation = statutory
court = prosecution = prosecuted
appeal = appeals = appealed
complaint = complaints = complained
petition = petitions = signatures
consultation = survey = questionnaire
objections = objection = objected = letters of objection
against = opposed = objection = objections = oppose
in favour = support = supported
public meeting = meeting of residents
vote = voted = ballot
election = elections = polling
by-election = casual vacancy
minutes = record of the meeting
agenda = order of business
auditor = external auditor = auditors
accounts = statement of accounts = final accounts
budget = revenue budget = spending plans
council tax = rates
tax rise = council tax increase
bills = bill = charges
energy bills = gas and electricity = fuel costs
price = charge = cost = fee
free = without charge = no charge
rent = rents = lease
tenant = lessee = leaseholder
women = female
men = male
racism = discrimination = race equality
gay = LGBT = sexual orientation
people from abroad = migrants = born abroad = immigration
unemployed = unemployment = out of work
jobs = employment = work
apprentices = apprenticeships = apprenticeship
small business = small businesses = traders
tourism = visitors = tourists
opening hours = opening times = days open
closing = closure = close = closed = shut
wait = waiting = waiting list = waiting times
delay = delays = late = delayed
broken = out of order = fault = faults
mistake = error = misstatement
risk = risks = risk register
danger = dangerous = hazard
emergency = civil emergency = major incident
fire brigade = fire and rescue service
police = constabulary
`;
