import type { ErrorParams } from '../contract/errors.ts';
import { countParam, quotedParam, textParam } from './error-params.ts';

const kommune = (p: ErrorParams): string => textParam(p, 'kommune') ?? 'kommunen';
const file = (p: ErrorParams): string => quotedParam(p, 'file', 'Fila');
const inBrackets = (p: ErrorParams): string => {
  const name = textParam(p, 'file');
  return name === null ? '' : ` (${name})`;
};

/** What can go wrong with the forms, in nynorsk. */
export const formErrorsNn = {
  'form-changed': (p: ErrorParams) =>
    `${file(p)} er endra eller flytta etter at ho vart lesen. Slepp henne inn på nytt.`,
  'form-twice': (p: ErrorParams) => `To skjema er valde for ${kommune(p)}${inBrackets(p)}. Vel eitt av dei.`,
  'form-unusable': (p: ErrorParams) =>
    `${file(p)} kan ikkje takast inn i denne runden. Sjå merknaden ved skjemaet.`,
  'form-undecided': (p: ErrorParams) =>
    `Vel for ${countParam(p, 'count') ?? 'fleire'} svar frå ${kommune(p)}${inBrackets(p)} først: Dei er ulike det som står, eller kan ikkje lesast.`,
  'form-text-full': (p: ErrorParams) =>
    `Teksten på tema ${textParam(p, 'topic') ?? '?'} for ${kommune(p)} blir lengre enn ${countParam(p, 'limit') ?? '20 000'} teikn. Kort han ned, eller ta inn mindre.`,
  'form-no-text': (p: ErrorParams) =>
    `${file(p)} er ikkje eit Word-dokument. Kopier teksten, og lim han inn i staden.`,
  'form-language': (p: ErrorParams) =>
    `Kjeldene er usamde om målforma til ${textParam(p, 'kommuner') ?? 'nokre kommunar'}. Vel språk for dei under Brev og status først.`,
} as const;
