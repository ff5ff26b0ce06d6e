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
ICT = IT = information technology = computer systems
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
sickness absence = sickness = sick pay < sick leave = off sick
staff = employees = workforce < council workers = people work for the council = work for the council
dismissed = dismissal < sacked = fired
redundancy = redundancies = laid off = made redundant
redundancies = posts deleted < job cuts
overtime = additional hours
working from home = home working = work at home = worked at home = working at home
agency staff = agency workers < temps
pay rise = pay award
pension = pensions = superannuation
elected members = members < councillors
councillors' pay = members' allowances
code of conduct = standards complaints < bad behaviour
declare interests = declarations of interest = register of interests
whistleblower = whistleblowing < tip-off
fraud < cheating = fiddling
debts = arrears = sums owed < money owed
written off = writing off = write-off = irrecoverable
overspend = overspent = overspending < over budget
underspend = underspent < under budget
savings = efficiencies < cuts
reserves = balances < savings put by
borrowing = loans < debt
funding = fund < cash = money
grant < funding
awarded < grant
procurement = tender = tenders < put out to tender
outsourcing = contracting out
sale of land < sell off
town hall = council offices = civic centre
office buildings = office space < offices
telephone = telephone calls = calls < phone
helpline = contact centre = call centre = customer services
website = internet < online
web form = website forms = forms
email = e-mail
cyber attack = cyber security < hackers = hacking = hacked
cyber attack < cyber = ransomware
regulations < rules
legislation < law
prosecution = prosecuted < taken to court
appeal = appeals = appealed
complaint = complaints = complained
petition < signatures
survey = questionnaire
consultation < have your say
objections = objection = objected = letters of objection
opposed = objection = objections = oppose < against
in favour = supported < support
public meeting = meeting of residents
vote = voted = ballot
election = elections = polling
by-election = casual vacancy
minutes = record of the meeting
agenda = order of business
audit = auditor = auditors
accounts = statement of accounts = final accounts
revenue budget < spending plans
council tax increase < tax rise
gas and electricity = fuel costs < energy bills
charge = fee < price = what does it cost
cost < price
without charge = no charge < free
lessee = leaseholder
women = female
men = male
discrimination < racism
race equality < racism
gay = LGBT = sexual orientation
migrants = born abroad < people from abroad = foreigners = immigrants
unemployed = unemployment = out of work
employment < jobs
apprentices = apprenticeships = apprenticeship
small businesses = traders < small business
tourism < tourists
opening hours = opening times = days open
closure = closed = closing < shut
wait = waiting = waiting list = waiting times
delay = delayed < late
fault = out of order < broken
mistake = error = misstatement
danger = dangerous = hazard
civil emergency = major incident
fire brigade = fire and rescue service
police = constabulary
NI = national insurance
ICO = Information Commissioner
HMRC = HM Revenue and Customs
LGPS = local government pension scheme
NJC = National Joint Council
BAU = business as usual
MoU = memorandum of understanding
ToR = terms of reference
EOI = expression of interest
strike = industrial action
working at home = work at home < work from home = working from home
concessionary travel = concessionary fares < bus pass = bus passes = free bus travel
postponed = deferred = postponement < put off = putting off
refused = refusal < turned down
prohibited = prohibition < ban = banned
vacancies = vacant posts < unfilled jobs
expenditure = spending < spend = spent
deficit = shortfall < black hole
section 114 = S114 < bankrupt = bankruptcy
EFS = exceptional financial support
exempt = confidential < secret
judicial review < legal challenge
compensation < payout
severance = exit payments < golden handshake
chief officers = senior officers < bosses
local government reorganisation < merging councils = abolishing councils
elected mayor = mayoral < mayor
boundary review = electoral review
polling stations = polling station < where to vote
VAT = value added tax
CPI = consumer price index
RPI = retail price index
ONS = Office for National Statistics
GVA = gross value added
SME = small and medium-sized enterprises
SAR = subject access request = subject access requests
DPO = data protection officer
RO = returning officer
AOB = any other business
RAG = red, amber and green
LPB = local pension board
DASS = director of adult social services
DCS = director of children's services
ADASS = Association of Directors of Adult Social Services
EDI = equality, diversity and inclusion
TfL = Transport for London
GLA = Greater London Authority
HE = Homes England
NHSE = NHS England
HMT = HM Treasury
PID = project initiation document
KLOE = key lines of enquiry
refund = refunds = refunded = rebate < money back
salaries = salary < wages
consultancy = consultants
disposal of land = disposal of assets < selling land = selling buildings
budget gap = savings target
resignation = resigned < stepped down = step down = quit
gifts and hospitality < freebies
webcast = broadcast = livestream
remote meeting = virtual meeting < zoom = online meeting
Chief Executive < chief exec = boss
`;
