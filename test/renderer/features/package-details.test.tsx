// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import type { DetailsView } from '../../../shared/contract/package-calls.ts';
import { noDetails, type RecommendationDetails } from '../../../shared/model/recommendation-details.ts';
import { ok } from '../../../shared/model/result.ts';
import { goTo, renderApp } from '../support/render-app.tsx';

/** Anbefaling over details that are kept as they are saved. */
async function open(templates: DetailsView['templates'] = [], before = noDetails) {
  let details: RecommendationDetails = before;
  const made = await renderApp({
    answers: {
      'details.show': () => ok({ details, note: '', exempt: [], versions: [], templates }),
      'details.set': (input) => {
        details = (input as { readonly details: RecommendationDetails }).details;
        return ok(null);
      },
    },
  });
  await goTo(/^Anbefaling/);
  await screen.findByText('Opplysninger til arkivet');
  const save = async (): Promise<void> =>
    act(async () => screen.getByRole('button', { name: 'Lagre opplysningene' }).click());
  return { ...made, save, saved: () => details };
}

const tick = (): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByLabelText('Lag saksframlegg til politisk behandling')));

describe('the case for the political body', () => {
  test('is asked for by a tick, with the body and the meeting, and in the fylkeskommune’s own words where it has any', async () => {
    const { save, saved } = await open();
    expect(screen.queryByLabelText('Politisk organ')).toBeNull();
    await tick();
    fireEvent.change(screen.getByLabelText('Politisk organ'), { target: { value: 'Fylkestinget' } });
    fireEvent.change(screen.getByLabelText('Økonomi'), { target: { value: 'Innenfor rammen.' } });
    await save();
    await waitFor(() =>
      expect(saved()).toMatchObject({
        body: 'Fylkestinget',
        saksframlegg: { proposal: '', economy: 'Innenfor rammen.' },
      }),
    );
    await tick();
    await save();
    await waitFor(() => expect('saksframlegg' in saved()).toBe(false));
  });
});

describe('the county’s own paper', () => {
  test('is listed with the name of the file, and the file it becomes in the package is told', async () => {
    await open([{ kind: 'recommendation', language: 'nb', fileName: 'vårt brevark.docx', bytes: 9_000 }]);
    expect(screen.getByText('vårt brevark.docx')).toBeTruthy();
    expect(screen.getByText('brevmal.docx')).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Tilbake til standardmalen: Anbefaling, bokmål' }),
    ).toBeTruthy();
    expect(screen.queryByText('Saksframlegg, bokmål')).toBeNull();
    expect(screen.queryByText('saksframlegg.docx')).toBeNull();
  });

  test('can be that of the case where there is one', async () => {
    await open([], { ...noDetails, saksframlegg: { proposal: '', economy: '' } });
    expect(screen.getByText('Saksframlegg, bokmål')).toBeTruthy();
    expect(screen.getByText('saksframlegg.docx')).toBeTruthy();
    expect(screen.queryByText('saksmal.docx')).toBeNull();
  });
});
