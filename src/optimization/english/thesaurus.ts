/**
 * Words that may stand for each other in a resume without saying more, one set per line, a
 * phrase with underscores. A word may be in several sets. Raising a claim is never in here:
 * "helped" and "led" are in different sets, as are "ward" and "hospital". Written for this
 * project; where two words differ in strength, verb-strength.ts decides.
 */
export const doing = `
set_up build create
rollout roll_out deploy introduce release launch
triage prioritize sort assess review
automate script playbook macro
rough wire
prepare prep
teach deliver_lesson deliver_class
escalate pass_on refer
generate bring_in
develop devise create come_up_with think_up
stay remain keep retain
sell upsell
lead teach give hold run conduct guide instruct facilitate
early ahead_of_schedule ahead sooner
independently on_my_own by_myself alone unaided
build create develop write author produce make construct implement code program
write author draft compose pen word put_together draw_up compile prepare formulate
prepare ready make_ready make_up set_up
make create prepare produce compile draw_up put_together generate
design draft sketch draw plan lay_out
use utilize apply employ work_with by_means_of with_the_help_of via through
run operate administer keep_running handle maintain manage look_after host
run conduct carry_out hold perform execute do undertake deliver lead_session complete
do carry_out perform complete execute undertake conduct accomplish fulfill see_to handle
implement carry_out put_into_practice execute apply realize follow put_in_place set_up
set_up install configure establish put_in_place put_up fit mount
care look_after tend nurse take_care attend_to see_to see_after mind
manage run operate look_after handle be_in_charge oversee take_charge responsible own in_charge
supervise oversee lead manage head direct in_charge
handle process deal_with work_through manage take_care respond attend_to look_after sort_out see_to
process handle deal_with work_through enter complete treat
process analyze
answer respond reply take field pick_up handle deal_with
help assist support aid contribute take_part lend_a_hand back participate involve help_out co
help work_with worked_alongside
join participate take_part attend sit_in be_part involve member contribute belong
attend visit go_to present_at sit_in observe witness be_at
observe watch shadow witness sit_in follow see observer
propose suggest put_forward recommend come_up_with idea pitch initiate_idea bring_up bring_forward advise
evaluate assess analyze compare review examine appraise look_into consider test study judge explore try_out
study investigate research examine look_into explore analyze
check inspect examine verify review control look_over go_over test monitor audit
check inventory
test try check trial pilot examine
review check go_through look_through read_through assess examine go_over
monitor watch track observe follow keep_an_eye_on survey keep_track check control keep_watch
record document log chart note enter write_down register put_down capture report
enter input key_in type record register
report tell inform notify let_know flag raise pass_on communicate announce log advise message
present show demonstrate give speak talk lecture deliver explain
present talk speak speech presentation lecture
explain show describe teach illustrate walk_through clarify make_clear
train teach instruct coach educate school show show_how tutor brief introduce induct onboard drill
teach lesson class course instruct lecture tutor taught give_lessons
introduce bring_in launch start roll_out implement adopt set_up put_in_place establish
introduce induction onboarding
start begin launch open commence kick_off
stop end discontinue kill drop cancel abandon close shut_down give_up halt terminate scrap cease withdraw
finish complete end conclude close finalize
move migrate transfer shift relocate port switch convert transition carry_over
move carry transport
reduce cut lower shorten decrease bring_down diminish shrink trim drop fall lessen cut_down speed_up go_down slash save halve down come_down get_down decline
shorten speed_up quicken accelerate cut faster quick
increase raise grow improve lift boost rise go_up bring_up expand climb up higher gain push_up
rise increase grow go_up climb improve up
fall drop decrease decline go_down sink reduce down
improve better enhance upgrade
find identify discover detect spot uncover locate come_across trace notice
recover get_back recoup win_back retrieve regain reclaim
choose select pick opt_for decide_on choice selection pick_out
buy purchase procure order acquire obtain source
sell market retail sale
order procure request purchase buy
hire recruit take_on employ staff fill_position fill_vacancy vacancy bring_on engage appoint
welcome greet receive meet
serve wait_on look_after attend_to
serve act work_as function be stand_as
cover stand_in fill_in deputize substitute replace step_in cover_for
cover include comprise span extend_over
answer_for responsible accountable in_charge charge_of look_after take_care manage handle maintain keep run
call phone telephone ring calls dial
write correspond message email
contact reach get_in_touch approach call
arrange organize plan schedule book coordinate set_up order fix
book schedule reserve arrange make_appointment
schedule plan timetable rota roster calendar
organize arrange run hold plan put_on stage
coordinate organize arrange align
collaborate cooperate work_with work_together work_alongside together jointly team_up partner team alongside with_the
negotiate bargain agree
advise counsel consult give_advice advice guide
drive steer
drive_vehicle operate
operate drive use handle work
load fill pack
pack wrap box
pick collect gather
collect gather compile assemble bring_together
deliver bring hand_over supply take distribute carry
deliver give provide hold supply
give provide deliver administer hand_out supply offer grant
receive get obtain accept take
repair fix mend restore overhaul
fix solve resolve repair correct remedy eliminate
solve resolve settle clear_up sort_out
clean tidy wash clear
maintain keep service look_after update up_to_date keep_up upkeep take_care care run
keep maintain hold retain
update revise refresh renew maintain bring_up_to_date
change alter modify adapt amend adjust revise convert switch
adapt adjust tailor customize
replace substitute swap exchange change supersede
add include insert introduce
remove delete take_out eliminate take_away drop
combine merge join unite bring_together consolidate link
divide split separate
connect link integrate join hook_up tie
sort arrange order classify categorize
file archive store put_away
store keep stock warehouse
count tally number_of stocktake inventory
stock inventory goods stocktake
reconcile match balance compare
compare match benchmark set_against
calculate compute work_out reckon figure_out
estimate gauge approximate
measure gauge quantify
translate render interpret
edit revise correct proofread
print publish issue
publish release issue bring_out appear
release ship deploy publish roll_out launch
ship deliver release send roll_out reach
reach ship_to attain get_to go_to arrive
send dispatch ship mail forward post
install fit set_up mount put_in
assemble put_together build fit
wire connect
cook prepare make
bake make
plant grow
grow cultivate raise
produce manufacture make create generate
program code develop script
automate script mechanize
optimize tune improve refine
debug fix troubleshoot
troubleshoot diagnose debug solve
prioritize rank put_first
represent act_for stand_for
apply request submit put_in
submit hand_in send file turn_in
approve authorize sign_off permit allow clear
authorize permit allow license
win gain obtain earn secure
complete finish do pass go_through undergo
learn study train acquire
graduate complete finish
grade mark score assess rate
score rate result rating
rank place come
rank among top
spend use
save cut reduce
earn gain make
raise collect
close shut complete end
open launch start set_up inaugurate
promote advance move_up
promote advertise market publicize
volunteer pro_bono unpaid help donate
mentor coach guide tutor
motivate encourage inspire
lead head direct run manage supervise front command
chair head preside
take_over inherit assume become_responsible succeed
visit call_on go_to
travel go journey
interview talk_to speak_with question
survey poll questionnaire
document write_up record describe
summarize sum_up outline
follow_up chase pursue
chase pursue follow_up remind call_about
collect_payment chase
pay settle remit
invoice bill charge
balance reconcile cash_up close count
handle take
rotate rotation placement
observe see
dispense give_out issue hand_out fill
vaccinate vaccination inoculate immunize jab shot vaccine
examine test
treat care therapy
diagnose identify
prevent avoid stop
protect secure safeguard
secure obtain
escort accompany
accompany go_with attend escort support
demonstrate show
host hold run
house host accommodate
moderate facilitate chair
facilitate moderate run_session
trigger cause
result outcome finding findings
lose loss lost miss missing
fail failure unsuccessful failed unsuccessfully without_success not_awarded reject not_successful turn_down not_accepted decline
adopt take_up use introduce
wait queue
work serve act be_employed
work_on contribute
work job employment
refer direct send pass
escalate pass_on refer raise
consult ask advise
ask request query enquire
request ask_for demand order
rewrite rework redo revise
rebuild reconstruct redo renew
restructure reorganize
plan prepare schedule
set_out lay place
supply provide deliver stock give
sew stitch
paint decorate
photograph shoot picture
film shoot record
play perform
sing perform
teach give_lessons take_class instruct tutor lecture
mark grade correct assess
plan prepare draw_up devise design
prepare plan get_ready cook make lay_out
plan map_out
cook prepare serve make
season flavour
chop cut dice
wash clean rinse
order buy purchase stock
supply deliver provide stock
wire cable connect rewire
install wire fit lay put_in
lay install place
test inspect commission check
commission start_up bring_into_service
isolate disconnect
dig excavate
pour cast
measure survey take_measurements
survey measure examine
calculate compute determine
draw sketch draft
model simulate
model build
query extract pull
extract pull get retrieve
clean cleanse tidy
visualize chart plot display
forecast predict project estimate
predict forecast
segment group cluster split
train fit teach
deploy release put_into_production ship
query ask
sell market promote offer
visit call_on see meet
close finalize sign
win gain acquire land
acquire win gain
pitch present propose
negotiate agree discuss
discuss talk_about talk_through speak_about
quote offer bid
phone call_up cold_call
follow_up get_back_to
demo demonstrate show
draw illustrate sketch
illustrate draw
retouch edit
lay_out typeset design
shoot photograph film
animate
brand rebrand
print reproduce
write copywrite draft
post publish share
schedule plan
advertise promote
segment target
blog write
counsel advise support listen
refer signpost direct pass_on
assess evaluate judge appraise
safeguard protect
advocate speak_for speak_up represent
visit see
accompany go_with escort
mediate settle
interview talk_to
document record note
liaise work_with coordinate communicate cooperate be_in_contact contact
communicate liaise talk speak correspond
design plan engineer
supervise oversee watch_over
inspect check visit examine
verify check confirm validate
confirm verify check
validate verify check confirm
approve sign_off
track follow monitor keep_track trace
chair moderate run_meeting
minute take_minutes note
coordinate organize manage
schedule plan time
report update brief
brief inform update
resolve solve fix close settle clear
close resolve
escalate pass_on forward hand_over
forward pass_on send
reply answer respond
drive transport haul deliver
transport carry haul move convey drive
haul transport carry
load unload
unload discharge empty
secure strap tie fasten
inspect check look_over
refuel fuel fill_up
park
log record enter
issue grant give_out hand_out
process handle review
review assess examine look_at revisit
answer deal_with
draft write prepare
consult ask confer
translate interpret localize render convert
interpret translate
proofread check review read_through revise correct
revise review proofread edit
subtitle caption
adapt localize
terminology glossary term
glossary terminology list term
compile put_together collect assemble
deliver hand_in submit
meet keep hit
meet satisfy fulfill
hit reach meet achieve
reach achieve attain
achieve reach attain
exceed beat surpass go_beyond
support back help
rotate alternate take_turns
share divide split take_turns
shared together joint
alternate rotate
swap exchange switch
introduce present start
redesign rework revamp redo
rework revise redo
simplify streamline make_easier
standardize unify harmonize
automate make_automatic
digitize scan
scan digitize
photocopy copy duplicate
type enter key
file store archive sort
catalog list index classify
index catalog
label tag mark
tag label mark
stack pile
shelve stack put_on_shelves
restock refill replenish top_up
refill replenish restock
count tally take_stock
weigh measure
mix blend combine
taste sample try
set lay
lay set
host entertain welcome
seat place
greet welcome say_hello
register sign_up enrol check_in book_in
enrol register sign_up
book_in check_in register
discharge release
admit accept take_in
feed nourish
dress clothe
lift hoist raise
bathe wash
comfort reassure
reassure calm
calm soothe
play
entertain amuse
supervise watch_over look_after mind
rehearse practise
practice rehearse train exercise
exercise train
perform present act
compose write
conduct lead
coach train
motivate encourage
encourage motivate support
listen hear
discipline
mend repair fix
service maintain overhaul check
replace change swap renew exchange
change replace switch
tighten fasten
weld join
assemble build fit
dismantle take_apart take_down disassemble
demolish pull_down
decorate paint
paint decorate coat
tile
plaster
trim cut prune
mow cut
plant sow grow
harvest gather pick
water irrigate
feed
breed raise
operate run work use
adjust set regulate tune
calibrate adjust
troubleshoot fault_find find_faults
fault_find troubleshoot diagnose
patch update
upgrade update renew
migrate switch move change_over
host run
back_up save
restore recover
monitor observe keep_an_eye
secure protect harden
audit check inspect
comply follow observe adhere
follow comply stick_to keep_to obey
apply use follow
interpret read analyze
read interpret
research look_into investigate find_out
find_out discover learn
collect gather take receive
donate give
fundraise raise_money raise collect
recruit find hire win attract
attract draw win
retain keep
onboard induct introduce train welcome
appraise review assess
pay remunerate
reimburse refund pay_back
refund reimburse pay_back repay
charge bill invoice
bank deposit
budget plan
spend use
allocate assign distribute divide
assign allocate give allot
distribute hand_out spread give_out share
delegate assign hand_over
hand_over pass_on transfer deliver give
win_over convince persuade
convince persuade
invite ask
attend take_part be_present join come_to go_to
miss
pass complete succeed
succeed pass
participate take_part join attend engage
engage involve
involve engage include
take_on assume accept
assume take_on take_over
help_with assist support
assist help support aid lend_a_hand second
support assist help back aid provide_support
contribute help participate play_a_part add give_input input
work_under report_to
report_to answer_to work_under
shadow follow observe accompany
stand_in cover substitute deputize fill_in
deputize stand_in cover represent
devise develop design work_out think_up
work_out devise calculate develop
set_up found_group start organize
gather collect bring_together
note observe notice
handle field answer
field answer handle
juggle handle manage
tend care look_after
oversee supervise manage monitor
guide advise coach show lead_tour
show guide
show_around guide tour
tour guide
build_up develop build
extend enlarge widen broaden lengthen
shrink reduce cut
slow reduce
quicken speed_up
gain win obtain
bring_in win gain attract
draft write_up put_together
list name enumerate
name list
mention name
turn_into convert change
convert turn_into change
put_right correct fix mend
sort_out fix solve
deal handle process
take_minutes minute record
hold conduct run give
give hold
stage put_on organize
supply stock equip
equip fit supply
furnish equip
fit_out equip
carry transport take
fetch collect get
hand give pass
pass give hand
look check
watch monitor
mind look_after
spot find notice
notice spot detect
learn acquire pick_up
pick_up collect learn
practise train
qualify pass
read study
revise update change
rewrite rephrase reword
shorten condense cut
condense shorten summarize
enlarge expand extend
swap replace
tell inform explain
explain tell
remind chase
phone ring
write send
mail send
respond react answer
react respond
attend visit go
welcome receive host
lodge submit file
file submit lodge
lodge accommodate
claim request
bring deliver carry take
fill complete
finish end complete
wrap_up finish complete
round_off finish
conclude finish sign
`

/** Things, people and qualities. */
export const naming = `
colleague coworker teammate peer co_worker fellow_worker workmate
employee staff worker personnel workforce people member_of_staff team_member head associate
people person individual member
staff team crew personnel employee
team group crew squad unit
customer client guest patron buyer
guest customer visitor
client customer account
patient resident
child kid pupil youngster
pupil student learner child schoolchild kid
student undergraduate pupil learner
doctor physician gp practitioner clinician
nurse nursing nursing_staff
boss manager supervisor head lead
owner proprietor
apprentice trainee
new_starter recruit new_hire newcomer joiner newly_qualified beginner starter new_colleague
supplier vendor provider
carrier haulier freight_company
consultant adviser advisor
developer engineer programmer
driver chauffeur
volunteer helper
helper assistant help staff
observer attendee
speaker presenter
author writer
teacher tutor instructor trainer educator
parent mother father family
citizen resident inhabitant member_of_the_public public
relative family next_of_kin
competitor rival competing
lawyer solicitor attorney
accountant bookkeeper
accounting bookkeeping book ledger accounts
contractor subcontractor
external outside third_party outsourced
internal in_house own
company firm business enterprise
employer company firm
business company firm shop
shop store outlet retailer boutique
store shop branch
branch store office site location
site plant location place facility
plant factory works site
factory plant
office bureau
department division unit section
ward unit
hospital clinic
surgery practice clinic
practice surgery
school academy
university college
council authority
warehouse depot store
restaurant eatery
desk counter reception
reception front_desk front_of_house
kitchen galley
house home property
home house domestic
building property premises
flat apartment
room suite
road street
region area district
area zone part field
country nation
city town
town city
abroad overseas foreign
car vehicle automobile
truck lorry vehicle
lorry truck hgv
route tour trip run
trip journey tour
trailer
parcel package packet
package parcel
order job purchase
goods product merchandise item
product item good article
item piece unit article
shipment consignment delivery load
delivery shipment drop
bill invoice
invoice bill
payment transaction
till cash_register cash_desk
cash money
budget funds
money funds cash
cost expense expenditure spend
expense cost expenditure
price rate cost
sales turnover revenue
revenue sales turnover income
turnover attrition
turnover staff_turnover fluctuation
profit margin earnings
shrinkage loss
debt arrears overdue
overdue late outstanding unpaid
late delayed overdue behind_schedule come_late
delay late hold_up wait
tax vat value_added_tax
salary pay wage
payroll wage salary pay
pension retirement
contract agreement
agreement contract deal
lease tenancy rental
tenant renter lessee
landlord lessor
law legal
court tribunal
hearing trial session
case matter file
document paper record documentation paperwork form
paperwork document form administration
letter mail correspondence
email mail message
mail post email letter
report statement summary account
statement report
note minute record note_taker
minutes note
protocol procedure
procedure process protocol method
process procedure workflow
method way approach technique
guideline guidance policy rule instruction
rule regulation guideline
policy rule
manual handbook guide instruction
handbook manual guide
guide handbook manual
form questionnaire
list register
checklist list
register list record
database db data_store
data information figure
information data details
figure number data
statistic figure
chart graph diagram plot
dashboard report view
spreadsheet excel sheet
table sheet
website site web web_site webpage
page site
internet web online
online web internet digital
app application programme software
application app program
software program application
program software scheme
programme program scheme course
tool instrument utility
instrument tool
device machine appliance unit
machine equipment
equipment device machine gear kit
robot machine
computer pc
phone telephone mobile
line phone_line
ticket request issue case
request enquiry inquiry query ticket
enquiry inquiry question request
question query enquiry
complaint issue grievance
problem issue fault difficulty
fault defect error issue problem
error mistake fault defect bug
bug error defect fault
defect fault flaw
incident event accident
accident incident
outage downtime failure
downtime outage down
alert alarm warning notification
alarm alert
page alert
server machine host
hardware server machine equipment
pipeline workflow
endpoint api
frontend front_end client_side ui
backend back_end server_side
search lookup
cache caching
latency response_time delay
performance speed
speed pace fast quick
fast quick rapid speed
slow
feature function functionality
function feature role
version release
test trial
trial test pilot experiment
pilot trial test
experiment trial test study
study research investigation
research study investigation
paper article publication
article paper post
publication paper article
thesis dissertation
dissertation thesis
grant funding
award prize
conference congress symposium
lecture talk
talk lecture speech presentation
seminar workshop course
workshop seminar session
course class training program lesson
class lesson course
lesson class
training course instruction
session meeting
meeting session conference
group circle committee panel
committee board_group group panel
club society association
event function occasion
occasion time event
party event
shift duty
duty shift task
task duty job assignment
job role position post
position post role job
role position function
rota roster schedule timetable rostering shift_plan
timetable schedule
plan schedule programme
layout arrangement
arrangement layout
design layout
drawing plan sketch
picture image photo
image picture photo
photo photograph picture image
logo emblem
brochure leaflet booklet
leaflet flyer brochure
flyer leaflet
poster placard
magazine journal
newspaper paper press
press media newspaper
media press
advert ad advertisement
campaign drive action
newsletter mailing
post article
social_media social
festival event
food meal
meal food dish lunch dinner eat
dish plate meal
menu card
drink beverage
wash washing bath shower bathe
dress clothe dressing
medicine medication drug
medication drug medicine
drug medicine medication
injection shot
ill sick unwell off_sick sickness
illness sickness disease
treatment therapy
therapy treatment
operation surgery
emergency urgent
winter season
season seasonal
holiday leave vacation annual_leave time_off
leave absence holiday vacation
absence leave
weekend saturday
night nighttime overnight night_time
evening
morning
day daily
christmas festive
week weekly
month monthly
year annual yearly
yearly annual year
monthly month
annual yearly per_year
quarter quarterly
daily day every_day each_day
weekly week
twice two_times
once one_time
simultaneous at_once at_the_same_time at_a_time parallel concurrent simultaneously
at_any_time at_any_one_time at_a_time
roughly about around approximately circa some nearly almost
main mainly mostly chiefly primarily most predominantly largely principal
various different several_kinds
different various
small little
big large
large big
new fresh
old former
former previous earlier ex
previous before earlier prior formerly past former
before until prior previous
after following since then subsequent afterwards later
later then after afterward
during over in_the_course throughout
until up_to till
between from
alone sole solo on_my_own by_myself independent unsupervised only unaided
independent alone own on_my_own
together joint jointly with along alongside co shared
joint together shared
first initial
last final
final last
temporary interim acting
acting interim temporary
permanent fixed
full_time fulltime
part_time parttime
remote home
manual hand by_hand
digital electronic online
electronic digital
automatic automated
paperless digital
open public
free complimentary gratis unpaid
critical severe serious
important key major_point
error_free faultless without_error
correct right accurate
safe safety secure
safety safe security
quality standard
standard norm
environment environmental
waste rubbish refuse
energy power electricity
electric electrical
electricity power
power energy
water
road highway
bridge crossing
pipe piping
wall partition
roof roofing
garden outdoor
plant flower
tree wood
animal pet
metal steel
wood timber
cloth fabric textile
fabric cloth textile
foreign abroad
language tongue
english
german
native mother_tongue natively first_language
fluent fluently proficient
intermediate conversational
reference
idea concept suggestion proposal
concept idea
proposal suggestion idea bid
suggestion idea proposal
question issue
goal target aim objective
target goal objective
result finding outcome
note comment
feedback comment response
response answer reply
contact point_of_contact contact_person
person people contact
point place
number count
share proportion percentage part
proportion share
percentage percent share rate
rate percentage share
portion part
majority most
half fifty_percent
double twice two_fold
size scale
length duration
distance mileage
kilometre km kilometer
metre m meter
hour hr h hourly
minute min
second sec s
millisecond ms
kilogram kg kilo
gram g
tonne t ton
litre l liter
square_metre m² sqm square_meter m2
degree
point percentage_point
percent percentage %
million m
thousand k
billion bn
user end_user account
rider passenger user
wheelchair
visitor guest user
subscriber follower
reader audience
beta trial
backlog requirement
requirement need specification
specification requirement spec
spec specification
member part
part member portion component
component part piece module
module component part
code source_code codebase
repository repo codebase
repo repository
microservice service
service
log record logging
storage store
backup copy
network net
security secure safety
audit check review inspection
inspection check audit examination
compliance conformity
certificate certification certified
license licence licensed licensee permit
permit license
qualification certificate
qualified certified_person
skilled qualified trained
experienced experience versed
knowledge know familiar
sampling sample
sample specimen
specimen sample
analysis evaluation assessment analytics
lab laboratory
laboratory lab
field fieldwork field_work field_campaign on_site
campaign expedition
coast shore coastline stretch
sea ocean maritime marine
ship vessel boat
container box
import importing
export exporting
customs duty
bus coach
train rail railway
railway rail train
airport
plane aircraft flight
map
project undertaking
scheme project
undergraduate bachelor_level
practical practical_course lab_course
doctoral phd doctorate
phd doctoral doctorate
postdoctoral post_doctoral postdoc
iv intravenous
ecg electrocardiogram
hr human_resources
qa quality_assurance
ux user_experience
ui user_interface
ai artificial_intelligence
pr public_relations
crm customer_relationship_management
erp enterprise_resource_planning
kpi key_performance_indicator metric
metric kpi indicator measure
roi return_on_investment
seo search_engine_optimization
sea search_engine_advertising
flu influenza
covid coronavirus
reception desk
phone call
waiter waitress server
workshop_place garage
garage workshop
uk united_kingdom britain british
us usa united_states american
eu european_union
netherlands dutch holland
seat rotation placement
copy duplicate
duplicate double
invitation invite invited
telling inform
helpdesk support_desk service_desk
competence skill
sub_supplier subcontractor
scrap waste
downtime stoppage
stoppage downtime
stop halt standstill
breakdown failure fault
maintenance upkeep servicing service
lesson class period session teaching
class lesson group form course
pupil student schoolchild child learner
parent guardian carer
carer caregiver
homework assignment
exam examination test paper
test exam quiz
mark grade score
grade mark result
curriculum syllabus
syllabus curriculum
term semester
semester term
trip excursion outing
excursion trip outing
play theatre drama
drama theatre play
choir chorus
music musical
sport sports pe physical_education
mathematics maths math
maths mathematics math
science scientific
kitchen galley cooking
chef cook
cook chef
cover guest diner seating
diner guest cover
seat cover place
menu bill_of_fare
dessert sweet pastry
pastry baking
starter appetizer
course dish
dish course recipe
recipe dish
ingredient produce
produce ingredient
allergen allergy
hygiene cleanliness sanitation
waste scrap leftover
supplier vendor provider producer
station section
section station part
banquet function event
wedding
house home dwelling residential
flat apartment
tenant resident
circuit wiring
wiring cabling circuit cable
cabling wiring cable
cable wire wiring line
board panel
panel board
socket outlet plug
light lighting lamp
lighting light
installation system fitting
system installation
fault defect failure
site construction_site building_site
construction building
building construction structure
structure construction
foundation base
bridge crossing
road highway street
drainage sewer
sewer drain drainage
pavement sidewalk
concrete cement
steel metal
drawing plan blueprint
blueprint drawing
calculation computation
survey measurement
tender bid
bid tender offer proposal
quote offer estimate
offer quote proposal
contractor builder
architect
client customer
inspector
permit permission approval
permission approval permit consent
approval permission sign_off
data figure number
dataset data data_set
report reporting
dashboard board
query sql_query
model
stakeholder party
forecast prediction projection
prediction forecast
churn attrition
segment group
lead prospect
prospect lead potential_customer
account customer client
territory region area district
region territory area
quota target
target quota goal
deal contract sale
contract deal
pipeline funnel
fair trade_show exhibition trade_fair expo
exhibition fair show
sample specimen example
brand label
logo mark
layout design
packaging package
artwork illustration
illustration drawing artwork graphic
graphic illustration visual
visual graphic image
print printed
banner ad
website site homepage
homepage website
page site
landing_page page
ad advert advertisement advertising
advertising ad advert
post entry article
blog weblog
follower subscriber fan
subscriber follower reader
newsletter mailing email
audience public reader
click
visitor user
view impression
conversion
family household
household family home
child minor youngster kid young_person
teenager youth adolescent young_person
youth young_person teenager
elderly older old senior_citizen
disability disabled impairment
homeless homelessness
refugee asylum_seeker
asylum refugee
case file
caseload case
benefit allowance welfare
allowance benefit
housing accommodation
accommodation housing lodging
debt arrear
violence abuse
abuse violence
addiction substance
counselling advice
advice counselling guidance
court tribunal
agency authority office body
authority agency body office
council municipality city town
municipality council city town
citizen resident public people
resident inhabitant citizen local_person
application request form
request application
decision ruling
permit licence
law legislation act
legislation law
regulation rule
minister ministry
consultation hearing
hearing consultation
budget fund money
grant funding subsidy
subsidy grant
procurement purchasing
purchasing procurement buying
milestone deadline
deadline due_date time_limit
timeline schedule
schedule timeline timetable plan
risk hazard
hazard risk danger
status progress
progress status
scope extent
workstream stream
meeting call
minutes notes
backlog list
sprint iteration
stand_up daily_meeting
release version
chat message
message chat
ticket case issue enquiry
queue line
caller customer
satisfaction csat
csat satisfaction
response reply answer
faq article
article page entry
knowledge_base help_centre wiki
wiki knowledge_base
refund reimbursement
order purchase
return
truck lorry vehicle hgv
trailer semitrailer
load freight cargo
freight cargo load goods
cargo freight load
pallet
route road run
mile mileage
delivery drop
drop delivery stop
stop drop
customer client
fleet vehicles
breakdown fault
accident crash collision incident
fine penalty
tachograph
night overnight
border
customs duty
language tongue
word term
text copy document
document text
manual instructions handbook
instructions manual
contract agreement
patent
subtitle caption
glossary term_base termbase terminology
client customer agency
memory
page sheet
novel book
book novel volume
author writer
publisher publishing_house
deadline time
freelance self_employed
self_employed freelance
store shop branch
branch store
till checkout register
checkout till
stock goods inventory
shelf display
display shelf window
window display
fashion clothing
clothing clothes fashion garment
clothes clothing garment
shoe footwear
complaint issue problem
loyalty bonus
theft shoplifting
patient resident client
bed
ward station
round visit
handover shift_change
chart record
record chart file note
wound injury
injury wound
operation procedure surgery
procedure operation
theatre operating_room
emergency urgent_case
ambulance
blood
infusion drip
vaccination jab inoculation immunisation
student undergraduate
thesis dissertation paper
internship placement work_placement
placement internship work_experience
scholarship grant
volunteer honorary unpaid
club association society
association club society
camp
tutor mentor teacher
mentor tutor
hackathon hack_day
prototype mock_up model
mock_up prototype
feedback comment
comment feedback remark
idea suggestion concept
evening
lunchtime midday noon
weekly each_week
spring
beginning start
start beginning
end finish close
half
pair two
couple two pair
both two
first initial
last final previous
yearly annual
two_thirds
in_house internal
external outside outsourced third_party
joint shared common
common shared joint
simple easy
easy simple
free
spare
used second_hand
broken defective faulty
faulty defective broken
damaged broken
overdue late
urgent emergency
rural country
urban city
local nearby
nearby local near
written in_writing
in_writing written
spoken oral verbal
oral spoken verbal
paper printed hard_copy
handheld hand_held portable
portable mobile handheld
mobile portable
own personal
private personal
busy
careful careful
jointly together
personally myself
face_to_face in_person
in_person face_to_face
by_phone telephone phone call
by_email email
by_hand manual manually
online internet web remote
remote online distance
onsite on_site local
on_time punctual in_time
in_time on_time
late delayed
early
newly new
recently new lately
pupil boy girl child
age aged old year_old
group class team
staff colleague
colleague staff employee member_of_staff
worker employee labourer operative
operative worker operator
labourer worker
technician engineer
engineer technician
clerk administrator officer
officer official clerk
official officer
agent representative adviser
representative agent
head leader
site place location
place location site
location site place
venue location place
premises site building
space room area
room space classroom
classroom room class
hall room
term period
period time term
duration length time
time duration period
deadline time
week seven_days
fortnight two_weeks
weekend saturday sunday
summer holiday_season
paper document
paperwork documents
record file document
list register
letter note
note letter
call conversation
conversation talk chat discussion
discussion talk conversation
talk presentation
speech talk
tip advice suggestion
advice guidance tip
guidance advice support
support help assistance
help support assistance
assistance help support
aid help
improvement enhancement increase
reduction decrease drop fall cut
decrease reduction drop
drop fall decrease
increase rise growth
growth increase rise
rise increase
saving reduction
difference change
difference discrepancy variance
change difference alteration
effect result
result effect outcome
reason cause
cause reason
need requirement
requirement need demand
demand need request
wish request
question query
problem difficulty
difficulty problem
trouble problem
mistake error
slip error
failure fault
damage loss
injury accident
risk danger
security safety
rule regulation
standard norm rule
norm standard
law regulation
measure action step
step measure stage phase
stage phase step
phase stage step
part section
section part
chapter section
unit module
module unit
kit set equipment
set kit
equipment gear kit tools
tool equipment
device unit
machine unit
vehicle car van
van vehicle
bicycle bike cycle
bike bicycle
food provision
food product
product goods
material supply
supply material stock
stock supply
spare_part part
part spare
order request
purchase buying
sale selling
price cost
fee charge
charge fee
amount sum
income earnings
loan credit
credit loan
tax duty
bill invoice
account book
book account
budget finance
finance financial
financial finance
money cash
wage pay
pay salary
hour time
`

/** Words that claim nothing by themselves in the midst of a sentence that is supported. */
export const wording = `
covering covered working worked serving acting taking using used doing making getting going coming being having working dealing relating called known seen
set piece item matter point thing issue session instance example detail element rest whole_of part bit lot couple hand moment while ago forth
in-between respectively thereof therein thereby whereby thus hence such-like
each-other one-another themselves himself herself itself yourself ourselves oneself
someone somebody something anyone anything everyone nobody everything nothing
required needed necessary needed normal normally sometimes mostly mainly partly chiefly primarily
during throughout towards toward onto beyond beside besides despite except amid among amongst around behind below beneath above upon
should would could can may might must shall will
with without
beginning starting ending ended up-to
work-related job-related
include including such well various respective own use using used way manner mean basis regard respect concerning regarding
experience experienced background skill skilled knowledge versed familiar hands practical
role capacity task duty responsibility activity area field part aspect matter work working job career professional professionally
time currently present presently previously formerly now then also too further additionally furthermore moreover addition meanwhile
carry conduct perform do make have get take give provide serve act be become go come put set hold keep deal handle involve undertake run bring let
help hand order purpose sake support
general generally particular particularly specific certain given different
while whereas whenever wherever whose whom what how why if whether though although however there here it its
same similar like alike additional extra another other
side end amount number count kind type sort form series range set
worth based ones occasion meeting altogether equivalent sum time times tolerance hence equal equally amounting completed written supplied ranked them they him her aged approximately about around roughly circa some nearly almost just only than at least over up more less under fewer
place position situation context
together along alongside joint jointly
cope namely eg ie etc
day-to-day everyday routine
still already yet once both either neither
turn course fact
rather finish finishing
basis name named titled called entitled
plus minus never versus next fellow instead because interval intervals
responsible charge
member

near close
result 
actual actually
relevant related relating corresponding associated
available
existing
one
reference
people person staff
me my myself mine our ours us we i
thanks means
due owing
e.g
`
