/** Small worked examples of Webster's method (Sainte-Laguë), each with its source. */
export const WEBSTER_EXAMPLES: readonly {
  readonly source: string;
  readonly weights: readonly number[];
  readonly total: number;
  readonly numbers: readonly number[];
}[] = [
  {
    source: 'Balinski & Young 1975',
    weights: [5117, 4400, 162, 161, 160],
    total: 100,
    numbers: [51, 43, 2, 2, 2],
  },
  {
    source: 'Balinski & Young 1975',
    weights: [9061, 7179, 5259, 3319, 1182],
    total: 26,
    numbers: [9, 8, 5, 3, 1],
  },
  { source: 'US Census methods page', weights: [2560, 3315, 995, 5012], total: 20, numbers: [4, 6, 2, 8] },
  {
    source: 'wahlrecht.de/verfahren/anschaulich',
    weights: [43, 33, 12, 8, 4],
    total: 10,
    numbers: [5, 3, 1, 1, 0],
  },
  { source: 'wahlrecht.de stlague12', weights: [4160, 3380, 2460], total: 10, numbers: [4, 3, 3] },
  {
    source: 'Bundestag 2009 parties',
    weights: [11828277, 9990488, 6316080, 5155933, 4643272, 2830238],
    total: 598,
    numbers: [173, 146, 93, 76, 68, 42],
  },
  {
    source: 'Bundestag 2009 FDP Landeslisten',
    weights: [
      430739, 143607, 242942, 1297940, 102419, 348216, 202850, 348082, 2678956, 328753, 812721, 216593,
      520990, 1120018, 1051198, 144464,
    ],
    total: 146,
    numbers: [6, 2, 4, 19, 2, 5, 3, 5, 39, 5, 12, 3, 8, 16, 15, 2],
  },
  {
    source: 'exact proportionality, martinlackner tests',
    weights: [14, 28, 7, 35],
    total: 12,
    numbers: [2, 4, 1, 5],
  },
  {
    source: 'zero weights, martinlackner tests',
    weights: [0, 14, 28, 0, 0],
    total: 6,
    numbers: [0, 2, 4, 0, 0],
  },
  {
    source: 'fewer seats than units, martinlackner tests',
    weights: [10, 9, 8, 8, 11, 12],
    total: 3,
    numbers: [1, 0, 0, 0, 1, 1],
  },
  { source: 'same with Webster: house monotone', weights: [6, 6, 2], total: 10, numbers: [5, 4, 1] },
  { source: 'same with Webster', weights: [6, 6, 2], total: 11, numbers: [5, 5, 1] },
];
