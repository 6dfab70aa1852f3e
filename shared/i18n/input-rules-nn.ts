import { longestText, mostPersons } from '../model/limits.ts';
import { formatNumber } from './format-number.ts';
import type { InputRules } from './input-rules-nb.ts';

const persons = formatNumber(mostPersons);

export const inputRulesNn = {
  number: `Talet må vere eit heilt tal frå 0 til ${persons}.`,
  minors: `Talet på einslege mindreårige må vere eit heilt tal frå 0 til ${persons}.`,
  persons: `Talet må vere eit heilt tal frå 0 til ${persons}.`,
  min: `Minst må vere eit heilt tal frå 0 til ${persons}.`,
  max: `Høgst må vere eit heilt tal frå 0 til ${persons}.`,
  minimum: `Minstetalet må vere eit heilt tal frå 0 til ${persons}.`,
  can: `«Kan busette» må vere eit heilt tal frå 0 til ${persons}.`,
  wants: `«Ønskjer å busette» må vere eit heilt tal frå 0 til ${persons}.`,
  extra: `«Fleire om behovet aukar» må vere eit heilt tal frå 0 til ${persons}.`,
  health: `Plassar for alvorlege helsebehov må vere eit heilt tal frå 0 til ${persons}.`,
  year: 'Året må vere mellom 1990 og 2100.',
  date: 'Datoen må vere ein dato som finst, med år, månad og dag: 2026-11-21.',
  source: 'Skriv kvar det er henta frå, med høgst 300 teikn.',
  reason: `Skriv ei grunngiving på minst tre og høgst ${formatNumber(2_000)} teikn.`,
  name: 'Namnet må ha mellom 1 og 300 teikn.',
  text: `Teksten er for lang. Han kan ha ${formatNumber(longestText)} teikn.`,
  assessment: 'Vurderinga må vere frå 1 til 5.',
  topic: 'Temaet må vere frå 1 til 6.',
  members: 'Eit samarbeid må ha minst to kommunar.',
  kommunenummer: 'Kommunenummeret må ha fire siffer.',
  fylkesnummer: 'Fylkesnummeret må ha to siffer.',
  period: 'Perioden må vere eit år eller ein månad: 2026 eller 2026-01.',
  alpha: 'Storleik må vere over 0 og høgst 1.',
  kappa: 'Vekta på talet frå i fjor må vere frå 0 til 1.',
  lowest: 'Lågaste faktor må vere frå 0 til 1.',
  highest: 'Høgaste faktor må vere 1 eller meir.',
  reach: 'Eit kriterium kan flytte eit tal med 0 til 200 %.',
  prefer: 'Vel om dei nye eller dei gamle tala skal gjelde.',
} as const satisfies InputRules;
