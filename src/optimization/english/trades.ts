/**
 * What people of a trade call the same thing, one set per line and trade by trade, in the
 * form of thesaurus.ts. Only words that say no more than each other stand together; what is
 * wider or written short is in implied.ts.
 */
export const trades = `
radiograph xray x_ray radiography
cleaning prophylaxis
dressing dressing_change wound_dressing bandage
phlebotomy took_blood take_blood drew_blood draw_blood blood_draw blood_sample venipuncture
vital vital_sign observation obs
chart document record
medication medicine drug med
administer give dispense
patient_record medical_record health_record chart note
ward unit floor
shift turn duty_period
handover handoff hand_over report_at_shift_change
discharge release send_home
admission admit intake
resident patient client
bathe wash shower bath
feed help_eat assist_meal
mobility transfer move_patient
elderly older_adult senior_citizen older_people geriatric aged
infection_control hygiene_rule
immunization vaccination inoculation
diabetic diabetes
cardiac heart cardiology
pediatric paediatric children child
orthopedic orthopaedic bone
maternity obstetric birth
surgical surgery operation post_operative postoperative after_surgery
outpatient clinic_patient
exercise workout training_exercise
rehabilitation rehab recovery
physio physiotherapy physical_therapy
lesson class session period
pupil student learner schoolchild
teach instruct give_lesson
year_group grade class year
kindergarten nursery preschool
outing trip excursion day_out field_trip
theme topic subject
craft handicraft arts_and_crafts
guardian parent family mother father
pick_up collection_time
homework assignment coursework
grade mark score
exam examination test assessment
report_card school_report
curriculum syllabus course_plan scheme_of_work
worksheet handout teaching_material
after_school extracurricular
coach train instruct
special_needs special_education sen learning_difficulty
tutoring private_lesson tuition tutor
seminar tutorial class
lecture talk lesson
dissertation thesis
paper article publication manuscript
experiment trial test study
specimen sample
lab laboratory
instrument device apparatus
measure take_measurement measurement
bookkeeping books accounting ledger
ledger book account
reconcile match balance tie_out
closing close month_end_close
tax_return return filing
file submit lodge hand_in
receipt voucher slip
invoice bill
creditor payable supplier_invoice
debtor receivable customer_invoice
expense cost outlay
payroll wage_run salary_run salary
audit review examination
auditor audit_firm
statement report account
forecast projection outlook estimate
variance deviation difference
spreadsheet excel worksheet workbook
drawer till cash_drawer cash_box register
counter desk window
teller cashier
deposit pay_in
loan credit
mortgage home_loan
insured policyholder
claim case
premium fee
loss damage
prospect lead potential_customer
quota target sales_target goal
demo demonstration product_demo
cold_call outbound_call call
meeting appointment
deal contract sale order
quote quotation offer estimate price_offer
tender bid
document package
refer pass
escalate pass
trip outing
account customer client
territory region area patch
upsell cross_sell sell_additional
trade_fair trade_show exhibition expo fair
pos point_of_sale till checkout
merchandising product_display display
shop_floor sales_floor floor
stock inventory merchandise goods
stocktake inventory_count stock_count count
shelf rack
restock replenish refill shelve
return bring_back
complaint grievance
refund reimburse money_back
testimonial quote review
newsletter mailing email_newsletter mail_out
subscriber recipient reader
social_media social_network social_channel social
post article entry
copy text wording
flyer leaflet handbill
brochure booklet pamphlet catalogue
poster placard
campaign promotion drive
ad advert advertisement commercial spot
press_release press_statement media_release
journalist reporter press
audience reader public
artwork print_file graphic
prepress print_preparation file_for_print print_ready
proof draft_print
proof proofread check_proof
layout page_design
logo emblem mark
corporate_identity brand_identity visual_identity
photo photograph picture image shot
film video footage clip
edit cut
bespoke custom made_to_measure tailor_made custom_made to_measure customized made_to_order
wardrobe closet cupboard
furniture fitting joinery
wood timber lumber
joinery woodwork carpentry
panel board sheet
drawing plan blueprint technical_drawing
kitchen_unit cabinet
fit install mount put_in
furnace boiler heater
heat_pump heating
refrigerant coolant
recharge refill top_up
leak leakage
air_conditioning cooling ac aircon
plumbing pipework piping
drain sewer
wiring cabling electrical_installation
fault defect problem failure error
fuse breaker circuit_breaker
switchboard panel distribution_board switchgear
meter gauge
troubleshoot find_fault fault_finding diagnose_fault
residential domestic private_home private_household household
commercial business
weld join
bolt screw fasten
lathe turning_machine
mill milling_machine
mould mold die
changeover set_up change_over retool
scrap reject waste
assembly_line line production_line
shift_lead shift_leader
tolerance measurement
calibrate adjust set
operate run work
lubricate grease oil
spare_part replacement_part part
breakdown failure stoppage
servicing maintenance service upkeep
overhaul recondition
inspect check examine look_over
lorry truck hgv
van delivery_van
haul transport carry
freight cargo load goods
parcel package packet
route round run
delivery_note paperwork docket delivery_document
pallet skid
forklift lift_truck fork_lift
picking order_picking pick
dispatch ship send_out shipping
goods_in receiving inbound incoming_goods
goods_out outbound outgoing_goods
scanner hand_scanner handheld_scanner barcode_scanner
carrier haulier freight_company forwarder
customs import_clearance
warehouse depot storehouse
supplier vendor
purchase_order po order
procurement purchasing buying
temp temporary_worker temporary_staff agency_worker agency_staff
crew gang squad team
foreman supervisor
site construction_site building_site
scaffold scaffolding
excavator digger
concrete cement
formwork shuttering
brick block masonry
roof roofing
paint decorate
survey measure_land
subdivision housing_development residential_development
residential housing
stormwater storm_drainage storm_water
grading earthwork
permit consent licence approval
submittal shop_drawing
rfi request_for_information
landscape garden
mow cut_grass
prune trim cut_back
plant bed border
sow seed plant
crop harvest
livestock animal cattle herd
milk milking
field plot land
tractor farm_machine
kitchen galley
dish plate meal course
menu bill_of_fare
guest diner cover patron customer
diner guest patron
leftover food_waste
waste thrown_away scrap
commis commis_chef
section station
pastry dessert
bake make
season flavour
prep preparation mise_en_place
banquet function event
cater catering serve_food
cater caterer
bar counter
drink beverage
wine vintage
reserve book
reservation booking
check_in checkin arrival
check_out checkout departure
guest visitor
concierge porter
housekeeping room_cleaning
linen bedding laundry
front_desk reception
night_audit night_shift_close
tour excursion
itinerary travel_plan
visitor patron guest
library_user patron reader visitor
catalogue catalog index
loan lend borrow
teenager teen youth young_people adolescent
reading_club book_club
exhibition exhibit show
on_time punctual punctuality
collection holding
archive record
digitise digitize scan
artefact object item
code program
developer programmer engineer
bug defect error issue
ticket issue request
feature function
release deployment rollout
deploy roll_out release ship put_into_production
test_case test_script
unit_test test
pipeline workflow dag job
nightly every_night each_night
table relation
load ingest import
query statement select
slow sluggish
optimize tune speed_up
database db
dashboard report
alert alarm
outage downtime incident
on_call standby on_duty
server host machine
backup back_up copy
patch update
legacy old outdated
firewall gateway
network lan
laptop computer notebook pc workstation
user colleague
helpdesk service_desk support_desk
account login user_account
password credential
phishing suspicious_email
malware virus
vulnerability weakness
rule detection_rule
endpoint api_endpoint
endpoint device
duplicate double
deduplicate clean_up_duplicate remove_duplicate duplicate
merge combine
cleanse clean clean_up tidy
wireframe mockup sketch
prototype mockup
usability user_test
interview talk_with conversation
survey questionnaire
persona user_profile
roadmap plan
backlog requirement_list
sprint iteration
stakeholder party department
kick_off start
milestone date deadline
risk_log risk_register
minutes meeting_note protocol
agenda meeting_plan
steering_group steering_committee
relocation move office_move
relocate move
diary calendar schedule
travel trip journey
appointment meeting
correspondence letter mail
filing archive
switchboard phone_line
visitor caller guest
vacancy open_position opening position job
applicant candidate
interview job_interview
hire recruit appoint new_employee
onboarding induction introduction
leaver exit
absence leave sick_leave
reference_letter testimonial
employee_relation staff_matter
benefit perk
works_council employee_council
contract agreement
clause provision
lease tenancy_agreement rental_agreement
tenant renter lodger
landlord owner
property real_estate house
viewing showing
valuation appraisal
plaintiff claimant
defendant accused
hearing trial court_date
brief pleading submission
deposition testimony
discovery disclosure
client mandate
statute law
case matter file
legal_research research
witness testifier
caseload case_load
family household
foster_family foster_parent
court tribunal
benefit allowance
shelter hostel refuge
homeless rough_sleeper
counsel advise
refer signpost pass_on send
referral refer pass_on
escalate pass refer forward
home_visit visit
safeguarding child_protection
volunteer unpaid_helper
donation gift contribution
donor giver supporter
fundraising raise_money appeal
grant funding
citizen member_of_public resident
application request
permit_application application
record_request request_for_record
statute_book law
patrol round
guard watch
incident event occurrence
cctv camera
key_holder
entrance gate access
visitor_pass badge
alarm_system alarm
evacuate clear_building
fire_drill evacuation_exercise
rescue save
passenger traveller rider
timetable schedule
vehicle car
brake braking
tyre tire
engine motor
fuel_economy fuel_use fuel_consumption
economy consumption
exhaust emission
diagnostic fault_reading
body bodywork
respray paint
haircut cut
hair_colour colouring dye tint
treatment procedure
manicure nail
client customer
appointment_book diary
translate render
source_text original
target_text translation
proofread check revise
terminology term_base glossary
interpret translate_orally
subtitle caption
word term
turnaround delivery_time
prescription script
dispense fill hand_out
pharmacy dispensary chemist
over_the_counter otc
compound prepare mix
stock_medicine inventory
lens glasses spectacles
eye_test sight_test vision_test
pet animal
vaccinate inoculate
farm holding
grower farmer
spectrometer instrument
titration analysis
reagent chemical
water_sample sample
quality_control qc quality_check
non_conformity nonconformance deviation
corrective_action capa remedial_action
standard norm
work_instruction procedure sop
lean continuous_improvement kaizen
downtime stoppage standstill
throughput output
batch lot
filling bottling
packaging packing
label tag
weigh scale
kpi metric indicator
target goal objective aim
weekly each_week every_week
daily each_day every_day
monthly each_month every_month
yearly annual annually each_year every_year
quarterly each_quarter every_quarter
fortnightly biweekly every_two_weeks every_other_week
weekday monday_to_friday working_day workday
evening night
shortly_before ahead before
prior before ahead
subsequently afterwards after later
concurrently at_same_time simultaneously parallel meanwhile
each every per
approximately about around roughly some
over_course_of during throughout within
until till up_to
on_behalf for
in_addition also besides
as_well also plus
alongside with together_with
in_cooperation together_with with in_collaboration in_partnership
partner collaborate work_with cooperate team_up
liaise be_in_contact coordinate correspond keep_in_touch
keep_in_touch stay_in_contact contact talk_with speak_with
communicate talk speak inform discuss
discuss talk_about talk_through go_over
educate teach instruct explain inform advise
advise counsel guide recommend
instruct explain teach give_instruction show
demonstrate show explain
present show give_presentation report
assist help support
handle deal_with process take_care
manage handle run look_after
look_after care take_care
care look_after nurse attend_to
see treat attend
treat care
serve attend assist help wait_on
process handle work_through
complete finish do fill_in prepare
prepare make write draw_up
produce make create write
create design make build write
craft create make write
author write
draft write
compile put_together gather assemble
gather collect obtain
obtain get collect receive
receive get
record log note document enter
log record enter report
enter record input key_in add
track follow monitor record
maintain keep update look_after
update keep_up_to_date maintain refresh
keep_current update keep_up_to_date
upkeep maintenance
organize arrange plan coordinate run
plan organize arrange prepare
coordinate organize arrange
arrange book schedule set_up
schedule book plan
set_up install configure
configure set_up adjust
introduce set_up bring_in implement
roll_out introduce deploy
replace swap exchange change_out
switch move change migrate
move transfer shift
convert change turn_into
rewrite rework revise
rework redo rewrite revise
revise update rework
check verify review inspect control
verify check confirm
review check go_through look_at
monitor watch check keep_an_eye
test check try
resolve solve fix settle sort_out
fix repair solve mend
answer respond reply handle
respond answer react
greet welcome receive
welcome receive greet check_in
phone call telephone ring
chase follow_up remind
order buy purchase request place_order
supply provide deliver
provide give supply offer deliver
deliver give provide hold bring
give provide hold deliver
conduct hold run carry_out give
hold run give conduct have
run operate hold conduct organize
host hold run organize
facilitate run moderate hold
perform do carry_out execute
execute carry_out run do
undertake do carry_out perform
join take_part attend
participate take_part join
contribute help take_part
observe watch
shadow accompany watch
learn pick_up train
study learn
report inform tell
notify inform tell
share pass_on distribute tell
distribute hand_out give_out share deliver
collect gather fetch pick_up
sort arrange file
count tally
pack wrap box
load fill
unload empty
drive operate
travel drive go
visit call_on go_to see
accompany escort go_with
supervise oversee watch_over
reduce cut lower bring_down
shorten cut reduce
speed_up accelerate shorten
raise increase lift
grow increase rise
exceed surpass beat top
meet reach hit achieve attain
achieve reach meet attain
reach achieve hit meet
win obtain gain
earn gain
save cut
prevent avoid
sell market
recommend suggest propose
suggest propose recommend
propose suggest
choose select pick
identify find spot detect
detect find notice spot
discover find
locate find
analyze examine evaluate study look_into
assess evaluate judge review
evaluate assess review
compare match
calculate work_out compute
estimate work_out gauge
measure gauge
research investigate study look_into
investigate look_into examine research
interpret read
read interpret work_from
follow work_to adhere comply
comply follow meet
onboard get_up_to_speed bring_up_to_speed
partnership_working work_in_partnership work_with_partner
raise_ticket log_ticket open_ticket create_ticket ticket
autism autistic
start initiate
determine decide
raise_purchase_order issue_purchase_order raise_po issue_po place_purchase_order
three_way_match three_way_matching match_invoice
bring_in secure
found start
worth value valued
counsel barrister
patch_leak repair_leak fix_leak
buy_supply order_supply purchase_supply
rebuild restructure
text_message sms text_reminder send_text remind_by_text reminder_by_text
now today
european europe
asian asia
african africa
australian australia
scandinavian scandinavia
`
