import { table } from '../table'

export const hospitality = table(`
# domain
cooking = cook, culinary, culinary skills, culinary arts, culinary training, line cook, cuisine, cozinha, kochen, 烹饪, koch, köchin, cuisinier, cuisinière, cocinero, cocina, повар, طبخ, طباخ, 調理, 요리, 厨师
kitchen management = kitchen manager, executive chef, sous chef, head chef, running kitchens, kitchen operations, high-volume kitchen, kitchens, küchenleitung, küchenchef, chef de cuisine, jefe de cocina, шеф-повар
food preparation = food prep, prep cook, prep lists, meal preparation, portioning, mise en place
food production = food manufacturing, commissary, central kitchen, production kitchen
food safety = food handling, food hygiene, food sanitation, food protection, safe food handling, temperature logs, lebensmittelhygiene, segurança alimentar, hygiene standards, haccp-konzept, hygiène alimentaire, seguridad alimentaria, higiene alimentaria, manipulador de alimentos, пищевая безопасность, санитарные нормы, 食品安全, 食品卫生, 食品衛生, سلامة الغذاء
menu planning = menu development, menu design, menus, menu cycle, recipe development, recipes, speiseplanung, speisepläne, élaboration des menus, elaboración de menús
food cost control = food cost, food costs, food costing, waste reduction, reduce waste, shrink and waste, portion control > budgeting
catering = banquet, banquets, banqueting, catering events
food service = foodservice, food and beverage, f&b, waiter, waitress, serving guests, table service, waitstaff, food server, restaurant service, gastronomie, kellner, kellnerin, serveur, serveuse, camarero, camarera, официант, 服务员, 接客
restaurant management = restaurant manager, restaurant operations, restaurants, restaurant
bartending = bartender, mixology, barista, bar service
baking = baker, pastry, patisserie, bakery
butchery = butcher, meat cutting
hospitality = hospitality industry, hotel, hotels, hotel management, front desk, guest relations, concierge, hotellerie, hotelaria, 酒店, hôtellerie, hostelería, hotelería, гостиничный бизнес, ضيافة
reservations = booking systems, reservation systems
wine service = sommelier, wine knowledge
dairy industry = dairy products, dairy
food science = food technology, food ingredients
powder processing = powders
emulsifiers = emulsifier > food science
hydrocolloids = hydrocolloid > food science
enzymes > food science
dairy chemistry > chemistry, dairy industry
allergens = allergen segregation, allergen awareness > food safety
HACCP > food safety
room service
housekeeping = room cleaning, room attendant, roomkeeping > cleaning
night audit = night auditor > hospitality
grilling = grill station, sauté, saute station > cooking
knife skills > cooking
dishwashing = dish washing, kitchen porter, plongeur
plating = food presentation, plate presentation > cooking
revenue management = yield management
tourism = tour guide, travel agency, tourismus, tourisme, turismo
order taking = taking orders > food service
# tool
Opera PMS = opera property management
Micros POS
Toast POS = aloha pos
Amadeus!~
Sabre!~
Galileo GDS
OpenTable
# certificate
food protection manager = food protection manager card, food manager certification, certified food manager, food handler certificate, food handlers card, food handler card, food handler > food safety
ServSafe = serv safe, servsafe certified, servsafe certification > food protection manager, food safety
TIPS certification = alcohol service certification
food hygiene certificate = level 2 food hygiene, gesundheitszeugnis, gesundheitspass > food safety
`)
