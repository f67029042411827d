/** Whoever leads a class or a tour gives it; no one is led but those who listen. */
export const event =
	/\b(?:led|lead(?:s|ing)?)(?=\s+(?:[\p{L}\d-]+\s+){0,4}?(?:tours?|class(?:es)?|lessons?|sessions?|workshops?|courses?|seminars?|webinars?|trainings?|walks?|hikes?|excursions?|discussions?|clubs?|rehearsals?|practices?|tutorials?|assemblies|meetings?|rounds?|briefings?|huddles?|stand-?ups?|exercises|circles?|playgroups?|activities)\b)/giu

/** Whoever manages a caseload or a diary handles it; no one is led. */
export const handled =
	/\bmanag(?:e|ed|es|ing)\b(?=\s+(?:(?!and\b)[\p{L}\d-]+\s+){0,4}?(?:caseloads?|cases|workloads?|inbox(?:es)?|mailbox(?:es)?|diar(?:y|ies)|calendars?|bookings?|appointments?|correspondence|queries|enquiries|inquiries|claims?|tickets?|queues?|orders|stock|inventory|files|filing|records|invoices|paperwork|documentation|documents|papers|counter-?offers|complaints|objections|returns|refunds|payments|deliveries|reservations|emails?|calls|mail|post)\b)/giu

/** Whoever directs customers or calls to somebody leads no one. */
export const sentOn =
	/\bdirect(?:ed|s|ing)?\b(?=\s+(?:[\p{L}\d-]+\s+){0,4}?(?:customers|callers|visitors|guests|patients|clients|travell?ers|parents|families|residents|tenants|pupils|students|learners|job-?seekers|calls|enquiries|inquiries|queries|traffic|mail)\b)/giu

/** "Drove growth", not a bus. */
export const drivenOn =
	/\bdr(?:ove|iven?|iving)\s+(?:[\p{L}-]+\s+){0,3}?(?:growth|sales|adoption|strategy|change|initiatives?|improvements?|innovation|development|engagement|results|revenue|process(?:es)?|projects?|transformation|success|efficiency|quality|efforts?)\b/iu

/** "Led by procurement", "supervised by the manager", "led to": not the person's own leading. */
export const othersDeed =
	/\b(?:(?:manag|supervis|direct|head|chair|coordinat|champion|mentor|coach|guid|overse|oversaw|overseen)\p{L}*|led|run|owned|driven)(?=\s+by\s+(?!me\b|myself\b))|\bled(?=\s+to\b)/giu

/** "Helped to build", "assisted in building": what follows is what one helped with. */
export const helped =
	/\b((?:help|assist|support|contribut|participat|aid|collaborat)(?:s|es|ed|e|ing)?)((?:\s+(?:to|in|with|on))?)\s+(?:the\s+)?[\p{L}-]+/giu
