// Apart from the allocation of minors: the contract knows the groups and need not load what reckons with them.

export const minorsGroups = ['15-18', 'under-15'] as const;

/** IMDi settles those of 15–18 years, Bufetat has the care of those under 15: two numbers, shared out apart. */
export type MinorsGroup = (typeof minorsGroups)[number];
