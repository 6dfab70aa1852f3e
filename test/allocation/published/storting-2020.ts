/**
 * The seats of the 19 districts in the Storting, decided in 2020 for the elections of 2021 and 2025: 169 seats by
 * population + 1.8 · km² (grunnloven § 57, valgloven § 11-3), Sainte-Laguë. Population and area 1.1.2020 and the seats:
 * Kommunal- og moderniseringsdepartementet, regjeringen.no id2699589.
 */
export const STORTING_2020: readonly {
  readonly district: string;
  readonly population: number;
  readonly area: number;
  readonly seats: number;
}[] = [
  { district: 'Østfold', population: 299447, area: 4004, seats: 9 },
  { district: 'Akershus', population: 675240, area: 5669, seats: 19 },
  { district: 'Oslo', population: 693494, area: 454, seats: 20 },
  { district: 'Hedmark', population: 197920, area: 27398, seats: 7 },
  { district: 'Oppland', population: 173465, area: 24675, seats: 6 },
  { district: 'Buskerud', population: 266478, area: 14920, seats: 8 },
  { district: 'Vestfold', population: 246041, area: 2168, seats: 7 },
  { district: 'Telemark', population: 173355, area: 15298, seats: 6 },
  { district: 'Aust-Agder', population: 118273, area: 9155, seats: 4 },
  { district: 'Vest-Agder', population: 188958, area: 7278, seats: 6 },
  { district: 'Rogaland', population: 479892, area: 9377, seats: 14 },
  { district: 'Hordaland', population: 528127, area: 15438, seats: 16 },
  { district: 'Sogn og Fjordane', population: 108404, area: 18433, seats: 4 },
  { district: 'Møre og Romsdal', population: 265238, area: 14356, seats: 8 },
  { district: 'Sør-Trøndelag', population: 334514, area: 20257, seats: 10 },
  { district: 'Nord-Trøndelag', population: 134188, area: 21944, seats: 5 },
  { district: 'Nordland', population: 241235, area: 38155, seats: 9 },
  { district: 'Troms', population: 167839, area: 26198, seats: 6 },
  { district: 'Finnmark', population: 75472, area: 48631, seats: 5 },
];
