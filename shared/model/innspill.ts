/**
 * The six topics IMDi asks about (IMDi's letter of 20.4.2021): 1 kvalifisering, 2 videregående, 3 samarbeid,
 * 4 arbeidskraft, 5 kapasitet og ønske, 6 fylkeskommunale planer. The fylkeskommune answers 2 and 6 itself.
 */
export const topics = [1, 2, 3, 4, 5, 6] as const;
export type Topic = (typeof topics)[number];

/** 1 svakt · 2 nokså svakt · 3 middels · 4 godt · 5 svært godt. The fylkeskommune's own judgement, never the kommune's. */
export type Assessment = 1 | 2 | 3 | 4 | 5;

export interface Innspill {
  readonly topic: Topic;
  readonly text: string;
  readonly assessment: Assessment | null;
  /** Where the text is from: «skjema fra Granvik». */
  readonly source: string;
  /** ISO date of the source; null where not known. */
  readonly date: string | null;
}

/** The kommune's own numbers, persons. They are information, never bounds by themselves. */
export interface Capacity {
  readonly can: number | null;
  readonly wants: number | null;
  /** More, if the need rises. */
  readonly extra: number | null;
  /** Persons with complex health needs. */
  readonly health: number | null;
  /** Enslige mindreårige. */
  readonly minors: number | null;
  readonly source: string;
  readonly date: string | null;
}

/** The indicator id under which a topic's assessment can be a criterion. */
export const topicIndicator = {
  1: 'innspill_kvalifisering',
  2: 'innspill_videregaaende',
  3: 'innspill_samarbeid',
  4: 'innspill_arbeidskraft',
  5: 'innspill_kapasitet',
} as const satisfies Record<1 | 2 | 3 | 4 | 5, string>;
