/** Who must do it. Apart from the schema of a deadline: the window's policy refuses what a schema compiles. */
export const deadlineActors = ['kommunene', 'fylkeskommunen', 'imdi', 'ks', 'kommunestyret', 'alle'] as const;
