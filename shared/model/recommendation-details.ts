/** How far a recommendation has come. A draft is nobody's decision yet. */
export const recommendationStatuses = ['draft', 'administrative', 'political'] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

/** The case for the fylkeskommune's own political body. Empty text = the standard wording. */
export interface CaseDocument {
  /** Forslag til vedtak. */
  readonly proposal: string;
  /** What the case costs, which no figure of a round says. */
  readonly economy: string;
}

/** What an archive and a receiver ask of a recommendation, beside its numbers. Empty text = not filled in. */
export interface RecommendationDetails {
  readonly status: RecommendationStatus;
  /** Who treats it or has, when (ISO date) and under which case; where it is politically treated, or is to be. */
  readonly body: string;
  readonly decidedOn: string | null;
  readonly decisionCase: string;
  readonly yourReference: string;
  readonly ourReference: string;
  readonly caseNumber: string;
  readonly journalNumber: string;
  /** ISO date of the letter. */
  readonly date: string | null;
  readonly recipient: string;
  readonly copyTo: readonly string[];
  /** Attachments beside the files of the package. */
  readonly attachments: readonly string[];
  /** Who signs: a role, unless the user chooses to write a name. */
  readonly signature: string;
  /** Only where saksframlegg.docx is asked for. */
  readonly saksframlegg?: CaseDocument;
}

export const noDetails: RecommendationDetails = {
  status: 'draft',
  body: '',
  decidedOn: null,
  decisionCase: '',
  yourReference: '',
  ourReference: '',
  caseNumber: '',
  journalNumber: '',
  date: null,
  recipient: '',
  copyTo: [],
  attachments: [],
  signature: '',
};

/** A text that is exempt from public disclosure, with the law the user names: «offl. § 13». */
export interface ExemptText {
  readonly kommunenummer: string;
  readonly topic: number;
  readonly legalBasis: string;
}

/** A version that was frozen, as the screen lists it. */
export interface FrozenVersion {
  readonly version: number;
  readonly languages: readonly ('nb' | 'nn')[];
  /** ISO time. */
  readonly frozenAt: string;
  readonly who: string;
  readonly status: RecommendationStatus;
  readonly total: number;
  readonly replaces: number | null;
  /** Why it was made, in the user's words. */
  readonly note: string;
  /** How many things changed from the version before. */
  readonly changes: number;
}
