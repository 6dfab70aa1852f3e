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

/** The topics a kommune answers itself, in the form and in its letter. */
export const kommuneTopics = [1, 3, 4, 5] as const;
export type KommuneTopic = (typeof kommuneTopics)[number];

/** The topics the fylkeskommune writes: never the kommune's answer. */
export type FylkeTopic = Exclude<Topic, KommuneTopic>;

export const isKommuneTopic = (topic: Topic): topic is KommuneTopic =>
  (kommuneTopics as readonly Topic[]).includes(topic);

/** Who gave an assessment, and when (ISO time). Work data: it stays on this machine. */
export interface Judged {
  readonly by: string;
  readonly at: string;
}

/**
 * One topic as it stands for a kommune. Topics 1, 3, 4 and 5 are its own answer, with our assessment of it. Topic 2 is its
 * region's and topic 6 the fylke's; the text is then the fylkeskommune's, and `line` what it says of this kommune alone.
 */
export interface KommuneInnspill extends Innspill {
  readonly judged?: Judged;
  /** Topic 2: the region's name. */
  readonly region?: string;
  /** Topics 2 and 6. */
  readonly line?: string;
  /** The law it is exempt from public disclosure by: it is then shown to those who work with the round alone. */
  readonly exempt?: string;
}

/** Kommuner that share videregående opplæring: the fylkeskommune writes topic 2 once for them. */
export interface VgsRegion {
  readonly id: number;
  readonly name: string;
  /** Kommunenummer, ascending. A kommune is in one region or none. */
  readonly members: readonly string[];
  readonly text: string;
  readonly assessment: Assessment | null;
  readonly source: string;
  readonly date: string | null;
  readonly judged?: Judged;
}

/** Topic 6: the fylkeskommune's own plans, once for the fylke and without an assessment. */
export interface FylkePlans {
  readonly text: string;
  readonly source: string;
  readonly date: string | null;
}

/** Of a fylke that has written none. */
export const noPlans: FylkePlans = { text: '', source: '', date: null };

/** Somebody to write to. The role may leave the machine; the rest is work data, few and deletable. */
export interface Contact {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** The advisor's own note on a kommune. It leaves the machine only where it is marked for export. */
export interface PrivateNote {
  readonly text: string;
  readonly exported: boolean;
}

/** What a kommune said in an earlier round of the same fylke or of another kommune structure. */
export interface EarlierAnswers {
  readonly year: number;
  /** The kommuner it was then, by name: others than this one where borders have moved. */
  readonly kommuner: readonly {
    readonly kommunenummer: string;
    readonly name: string;
    readonly innspill: readonly KommuneInnspill[];
    readonly capacity: Capacity | null;
  }[];
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

/** Of a kommune that has given none. */
export const noCapacity: Capacity = {
  can: null,
  wants: null,
  extra: null,
  health: null,
  minors: null,
  source: '',
  date: null,
};

/** The indicator id under which a topic's assessment can be a criterion. */
export const topicIndicator = {
  1: 'innspill_kvalifisering',
  2: 'innspill_videregaaende',
  3: 'innspill_samarbeid',
  4: 'innspill_arbeidskraft',
  5: 'innspill_kapasitet',
} as const satisfies Record<1 | 2 | 3 | 4 | 5, string>;
