/** Limits that the window shows and the contract holds. Apart from the contract, for its schemas stay out of the window. */

/** Scenarios of a round that fit side by side. */
export const mostScenarios = 6;
/** Contacts of a kommune: few, so that they can be kept right and deleted. */
export const mostContacts = 6;
/** What a window has had in front and sent of one field: more than it sends before an answer comes. */
export const mostSeen = 50;
