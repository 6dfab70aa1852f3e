/** Limits that the window shows and the contract holds. Apart from the contract, for its schemas stay out of the window. */

/** Scenarios of a round that fit side by side. */
export const mostScenarios = 6;
/** Contacts of a kommune: few, so that they can be kept right and deleted. */
export const mostContacts = 6;
/** Persons in one field. More than the whole population of Norway (5.6 million in 2025): more is a slip of the hand. */
export const mostPersons = 6_000_000;
/** Characters of a text that may be long: a topic's, a note's. Below the 32 767 that a cell of Excel holds. */
export const longestText = 20_000;
/** Characters of a reason, a remark, a note or a line of an answer: a few paragraphs, that stand beside a number. */
export const longestNote = 2000;
/** Characters of each of a contact's fields. */
export const contactLengths = { role: 120, name: 120, email: 200, phone: 40 } as const;
/** What a window has had in front and sent of one field: more than it sends before an answer comes. */
export const mostSeen = 50;
