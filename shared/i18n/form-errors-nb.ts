import type { ErrorParams } from '../contract/errors.ts';
import { countParam, quotedParam, textParam } from './error-params.ts';

const kommune = (p: ErrorParams): string => textParam(p, 'kommune') ?? 'kommunen';
const file = (p: ErrorParams): string => quotedParam(p, 'file', 'Filen');
const inBrackets = (p: ErrorParams): string => {
  const name = textParam(p, 'file');
  return name === null ? '' : ` (${name})`;
};

/** What can go wrong with the forms, in bokmål. */
export const formErrorsNb = {
  'form-changed': (p: ErrorParams) =>
    `${file(p)} er endret eller flyttet etter at den ble lest. Slipp den inn på nytt.`,
  'form-twice': (p: ErrorParams) =>
    `To skjemaer er valgt for ${kommune(p)}${inBrackets(p)}. Velg ett av dem.`,
  'form-unusable': (p: ErrorParams) =>
    `${file(p)} kan ikke tas inn i denne runden. Se merknaden ved skjemaet.`,
  'form-undecided': (p: ErrorParams) =>
    `Velg for ${countParam(p, 'count') ?? 'flere'} svar fra ${kommune(p)}${inBrackets(p)} først: De er ulike det som står, eller kan ikke leses.`,
  'form-text-full': (p: ErrorParams) =>
    `Teksten på tema ${textParam(p, 'topic') ?? '?'} for ${kommune(p)} blir lengre enn ${countParam(p, 'limit') ?? '20 000'} tegn. Kort den ned, eller ta inn mindre.`,
  'form-no-text': (p: ErrorParams) =>
    `${file(p)} er ikke et Word-dokument. Kopier teksten, og lim den inn i stedet.`,
  'form-language': (p: ErrorParams) =>
    `Kildene er uenige om målformen til ${textParam(p, 'kommuner') ?? 'noen kommuner'}. Velg språk for dem under Brev og status først.`,
} as const;
