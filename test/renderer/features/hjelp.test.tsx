// @vitest-environment jsdom
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { guides } from '../../../renderer/features/hjelp/guide.ts';
import { parseGuide } from '../../../renderer/features/hjelp/parse-guide.ts';
import { chapterIds } from '../../../renderer/store/help-state.ts';
import { errorsNb } from '../../../shared/i18n/errors-nb.ts';
import { hjelpNb } from '../../../shared/i18n/hjelp-nb.ts';
import { renderApp } from '../support/render-app.tsx';

describe('the guide', () => {
  test('has every chapter in both languages, built alike', () => {
    for (const id of chapterIds) {
      const [nb, nn] = [guides.nb.get(id), guides.nn.get(id)];
      expect(nb?.title, id).not.toBe('');
      expect(nb?.blocks.length, id).toBeGreaterThan(0);
      expect(
        nn?.blocks.map(({ kind }) => kind),
        id,
      ).toEqual(nb?.blocks.map(({ kind }) => kind));
      expect(nn?.blocks, id).not.toEqual(nb?.blocks);
    }
  });

  test('has a picture where there is something to see, in both languages, told in words too, and none of them is large', () => {
    const folder = join(import.meta.dirname, '../../../resources/guide/pictures');
    const shownIn = [
      'runde',
      'grunnlag',
      'innspill',
      'brev',
      'skjema',
      'kriterier',
      'fordeling',
      'moete',
      'anbefaling',
      'maler',
      'kontroll',
      'oppfolging',
      'velg',
      'rundefil',
      'kopier',
    ] as const;
    for (const language of ['nb', 'nn'] as const) {
      const shown = shownIn.map((id) =>
        guides[language].get(id)?.blocks.find(({ kind }) => kind === 'picture'),
      );
      for (const [at, picture] of shown.entries()) {
        if (picture?.kind !== 'picture') throw new Error(`${language}: ${shownIn[at]} has no picture`);
        expect(picture.alt.length).toBeGreaterThan(20);
        expect(statSync(join(folder, language, `${picture.file}.webp`)).size).toBeLessThan(120_000);
      }
      expect(readdirSync(join(folder, language))).toHaveLength(shownIn.length);
    }
  });

  test('turns nothing into markup', () => {
    const { blocks } = parseGuide('# T\n\n<img src=x onerror=alert(1)> **b** `c`');
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        line: [
          { kind: 'text', text: '<img src=x onerror=alert(1)> ' },
          { kind: 'bold', text: 'b' },
          { kind: 'text', text: ' ' },
          { kind: 'code', text: 'c' },
        ],
      },
    ]);
  });

  test('F1 opens the chapter of the screen, and one goes back to it', async () => {
    const { store } = await renderApp();
    await act(async () => store.getState().go('kriterier'));
    await act(async () => void fireEvent.keyDown(window, { key: 'F1', code: 'F1' }));
    expect(screen.getByRole('heading', { level: 2, name: /hva som teller/ })).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: hjelpNb.back('Kriterier') }).click());
    expect(store.getState().screen).toBe('kriterier');
  });

  test('is searched, errors too', async () => {
    const { store } = await renderApp();
    await act(async () => store.getState().openHelp('start'));
    const nav = screen.getByRole('navigation', { name: hjelpNb.chapters });
    const type = (value: string) =>
      act(async () => void fireEvent.change(within(nav).getByRole('searchbox'), { target: { value } }));
    await type('sainte-laguë');
    expect(within(nav).getAllByRole('button')).toHaveLength(1);
    await type('disk-full');
    expect(
      within(nav)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['Feilmeldinger']);
    await type('zzzz');
    expect(within(nav).queryAllByRole('button')).toEqual([]);
  });

  test('lists every error and every key', async () => {
    const { store } = await renderApp();
    await act(async () => store.getState().openHelp('feil'));
    expect(document.querySelectorAll('.help-errors li')).toHaveLength(Object.keys(errorsNb).length);
    await act(async () => store.getState().openHelp('taster'));
    expect(document.querySelector('.help-keys')?.textContent).toContain('Ctrl Shift Z');
  });
});

describe('the tour', () => {
  test('stops at five screens and can be left at each', async () => {
    const { store } = await renderApp();
    await act(async () => store.getState().startTour());
    expect(store.getState().screen).toBe('runde');
    const tour = screen.getByRole('complementary', { name: hjelpNb.tour.region });
    await act(async () => within(tour).getByRole('button', { name: hjelpNb.tour.next }).click());
    expect(store.getState().screen).toBe('grunnlag');
    await act(async () => within(tour).getByRole('button', { name: hjelpNb.tour.skip }).click());
    expect(screen.queryByRole('complementary', { name: hjelpNb.tour.region })).toBeNull();
    expect(store.getState().screen).toBe('grunnlag');
  });
});
