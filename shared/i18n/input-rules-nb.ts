import { longestText, mostPersons } from '../model/limits.ts';
import { formatNumber } from './format-number.ts';

const persons = formatNumber(mostPersons);

/**
 * What a field is called and what it must be, by the last part of its path in the contract. A field that only the
 * program itself fills in is not here.
 */
export const inputRulesNb = {
  number: `Antallet må være et helt tall fra 0 til ${persons}.`,
  minors: `Antallet enslige mindreårige må være et helt tall fra 0 til ${persons}.`,
  persons: `Antallet må være et helt tall fra 0 til ${persons}.`,
  min: `Minst må være et helt tall fra 0 til ${persons}.`,
  max: `Høyst må være et helt tall fra 0 til ${persons}.`,
  minimum: `Minstetallet må være et helt tall fra 0 til ${persons}.`,
  can: `«Kan bosette» må være et helt tall fra 0 til ${persons}.`,
  wants: `«Ønsker å bosette» må være et helt tall fra 0 til ${persons}.`,
  extra: `«Flere hvis behovet øker» må være et helt tall fra 0 til ${persons}.`,
  health: `Plasser for alvorlige helsebehov må være et helt tall fra 0 til ${persons}.`,
  year: 'Året må være mellom 1990 og 2100.',
  date: 'Datoen må være en dato som finnes, med år, måned og dag: 2026-11-21.',
  source: 'Skriv hvor det er hentet fra, med høyst 300 tegn.',
  reason: `Skriv en begrunnelse på minst tre og høyst ${formatNumber(2_000)} tegn.`,
  name: 'Navnet må ha mellom 1 og 300 tegn.',
  text: `Teksten er for lang. Den kan ha ${formatNumber(longestText)} tegn.`,
  assessment: 'Vurderingen må være fra 1 til 5.',
  topic: 'Temaet må være fra 1 til 6.',
  members: 'Et samarbeid må ha minst to kommuner.',
  kommunenummer: 'Kommunenummeret må ha fire sifre.',
  fylkesnummer: 'Fylkesnummeret må ha to sifre.',
  period: 'Perioden må være et år eller en måned: 2026 eller 2026-01.',
  alpha: 'Størrelse må være over 0 og høyst 1.',
  kappa: 'Vekten på fjorårets tall må være fra 0 til 1.',
  lowest: 'Laveste faktor må være fra 0 til 1.',
  highest: 'Høyeste faktor må være 1 eller mer.',
  reach: 'Et kriterium kan flytte et tall med 0 til 200 %.',
  prefer: 'Velg om de nye eller de gamle tallene skal gjelde.',
} as const;

export type InputRules = Readonly<Record<keyof typeof inputRulesNb, string>>;
