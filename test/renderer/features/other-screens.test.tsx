// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { ok } from '../../../shared/model/result.ts';
import { examplePreview as preview } from '../support/example-preview.ts';
import { exampleRound } from '../support/example-round.ts';
import { goTo, renderApp } from '../support/render-app.tsx';

describe('Grunnlag', () => {
  const drop = async (): Promise<void> => {
    const file = new File(['x'], 'ledige.csv');
    await act(async () => {
      fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } });
    });
    await screen.findByRole('heading', { name: 'ledige.csv' });
  };

  test('a file dropped anywhere is read and shown: what was matched, what was not and why', async () => {
    await renderApp({ answers: { 'import.preview': () => ok(preview) } });
    await drop();
    const card = screen.getByRole('region', { name: 'ledige.csv' });
    expect(card.textContent).toContain('2 av 6');
    expect(card.textContent).toContain('Uten tall i filen: Nordøy, Sjøholmen, Midtbygda, Ytre Fjellnes');
    expect(card.textContent).toContain('skjult av personvern 1');
    expect(card.textContent).toContain('kommuner i andre fylker: 12 rader eller celler');
    expect(card.textContent).toContain('«Ukjentvik», én gang, rad 4, kolonne A');
    expect(card.textContent).toContain('rad 3, kolonne B: tallet er under null («-5»)');
  });

  test('a table with its kommuner across is shown turned, and says which row of the file a column is', async () => {
    const columns = [
      { column: 0, row: null, header: 'Kommune', samples: ['Granvik'] },
      { column: 1, row: 7, header: 'Ledige', samples: ['2,5'] },
    ];
    const plain = { columns, mapping: { kommune: 0, columns: [] }, beside: [] };
    const turned = { ...preview, reading: { ...preview.reading, plain } };
    await renderApp({ answers: { 'import.preview': () => ok(turned) } });
    await drop();
    expect(screen.getByText(/Tabell med kommunene bortover/)).toBeTruthy();
    expect(screen.getByText(/Her er tabellen snudd/)).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: /Ledige/ }).textContent).toContain('rad 7');
  });

  test('the kommuner of a table beside the first are shown as what they are', async () => {
    const columns = ['Kommune', 'Vedtak', 'Kommune', 'Bosatt'].map((header, column) => ({
      column,
      header,
      samples: ['Granvik'],
    }));
    const plain = { columns, mapping: { kommune: 0, columns: [] }, beside: [2] };
    const { bridge } = await renderApp({
      answers: { 'import.preview': () => ok({ ...preview, reading: { ...preview.reading, plain } }) },
    });
    await drop();
    expect(screen.queryByText(/Her er tabellen snudd/)).toBeNull();
    const [, beside] = screen.getAllByRole('combobox', { name: 'Hva kolonnen «Kommune» er' });
    expect(beside).toHaveProperty('selectedOptions.0.textContent', 'Kommune, for tallene til høyre');
    await act(async () => {
      if (beside !== undefined) fireEvent.change(beside, { target: { value: 'kommune' } });
    });
    expect(bridge.calls.findLast((call) => call.name === 'import.preview')?.input).toMatchObject({
      mapping: { kommune: 2, columns: [] },
    });
  });

  test('where two sources disagree, nothing is confirmed before one is chosen', async () => {
    const receipt = { import: { id: 1 }, changed: 1, replaced: 1, kept: 0, changes: preview.conflicts };
    const { bridge } = await renderApp({
      answers: { 'import.preview': () => ok(preview), 'import.confirm': () => ok(receipt) },
    });
    await drop();
    const confirm = screen.getByRole('button', { name: 'Bekreft og hent inn' });
    await act(async () => confirm.click());
    expect(screen.getByText(/Velg først om de nye eller de gamle/)).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: /^De nye/ })));
    await act(async () => confirm.click());
    await waitFor(() => expect(screen.queryByRole('region', { name: 'ledige.csv' })).toBeNull());
    expect(bridge.calls.find((call) => call.name === 'import.confirm')?.input).toMatchObject({
      prefer: 'new',
    });
  });

  test('one value may be left as it stands where the rest are new, with file, cell and day on both sides', async () => {
    const receipt = { import: { id: 1 }, changed: 0, replaced: 0, kept: 1, changes: [] };
    const { bridge } = await renderApp({
      answers: { 'import.preview': () => ok(preview), 'import.confirm': () => ok(receipt) },
    });
    await drop();
    const old = screen.getByRole('radio', { name: /2,1 grunnlag.csv, celle D2, hentet 12.11.2026/ });
    expect(screen.getByRole('radio', { name: /2,4 ledige.csv, celle B2/ })).toBeTruthy();
    await act(async () => fireEvent.click(old));
    await act(async () => screen.getByRole('button', { name: 'Bekreft og hent inn' }).click());
    const choices = [{ kommunenummer: '9901', indicator: 'ledige_prosent', period: '2026-01', keep: 'old' }];
    expect(bridge.calls.find((call) => call.name === 'import.confirm')?.input).toMatchObject({
      prefer: null,
      choices,
    });
  });

  test('many values that disagree are shown some at a time, and what is shown is said', async () => {
    const [one] = preview.conflicts;
    const conflicts = Array.from({ length: 100 }, (_, month) => ({
      ...one,
      period: `${2018 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`,
    }));
    await renderApp({
      answers: { 'import.preview': () => ok({ ...preview, conflicts, conflictCount: 250 }) },
    });
    await drop();
    const rows = (): number => screen.getAllByRole('radio', { name: /2,4 ledige.csv, celle B2/ }).length;
    expect(rows()).toBe(40);
    expect(screen.getByText(/de første 40 av 250\. For resten gjelder valget over/)).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: 'Vis 40 til' }).click());
    expect(rows()).toBe(80);
    await act(async () => screen.getByRole('button', { name: 'Vis 20 til' }).click());
    expect(rows()).toBe(100);
    expect(screen.queryByRole('button', { name: /^Vis \d+ til/ })).toBeNull();
    expect(screen.getByText(/de første 100 av 250/)).toBeTruthy();
  });

  test('what an import changed is listed, old and new, until it is closed', async () => {
    const receipt = {
      import: { id: 1, fileName: 'ledige.csv' },
      changed: 3,
      replaced: 1,
      kept: 0,
      changes: preview.conflicts,
    };
    await renderApp({
      answers: {
        'import.preview': () => ok({ ...preview, conflictCount: 0, conflicts: [] }),
        'import.confirm': () => ok(receipt),
      },
    });
    await drop();
    await act(async () => screen.getByRole('button', { name: 'Bekreft og hent inn' }).click());
    const told = await screen.findByRole('region', { name: 'Hentet inn' });
    expect(document.activeElement).toBe(told);
    expect(told.textContent).toContain('2 nye verdier · 1 endret');
    expect(told.textContent).toMatch(/Granvik.*2,12,4/);
    await act(async () => within(told).getByRole('button', { name: 'Lukk' }).click());
    expect(screen.queryByRole('region', { name: 'Hentet inn' })).toBeNull();
  });

  test('a column nobody knows becomes an indicator, and is read as it at once', async () => {
    const made = { id: 'ledige_boliger', nameNb: 'Ledige boliger' };
    const { bridge } = await renderApp({
      answers: { 'import.preview': () => ok(preview), 'indicator.save': () => ok(made) },
    });
    await drop();
    const select = screen.getByRole('combobox', { name: 'Hva kolonnen «Ledige» er' });
    await act(async () => fireEvent.change(select, { target: { value: 'new' } }));
    const name = screen.getByRole('textbox', { name: 'Navn på bokmål' });
    await act(async () => fireEvent.change(name, { target: { value: 'Ledige boliger' } }));
    await act(async () => screen.getByRole('button', { name: 'Lagre tallet' }).click());
    expect(bridge.calls.find((call) => call.name === 'indicator.save')?.input).toMatchObject({
      id: null,
      nameNb: 'Ledige boliger',
      nameNn: 'Ledige boliger',
    });
    const again = bridge.calls.filter((call) => call.name === 'import.preview').at(-1);
    expect(again?.input).toMatchObject({
      mapping: { columns: [{ column: 1, indicator: 'ledige_boliger' }] },
    });
  });

  test('a reading that takes long can be stopped', async () => {
    const { bridge } = await renderApp({
      answers: { 'import.preview': () => new Promise(() => {}) as never },
    });
    await act(async () => {
      fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [new File(['x'], 'stor.csv')] } });
    });
    const card = await screen.findByRole('region', { name: 'stor.csv' });
    await act(async () => within(card).getByRole('button', { name: 'Avbryt' }).click());
    expect(screen.queryByRole('region', { name: 'stor.csv' })).toBeNull();
    expect(bridge.calls.at(-1)).toMatchObject({ name: 'job.cancel', input: { job: 'token-stor.csv' } });
  });

  test('a column is mapped on its header, and the file is read again', async () => {
    const { bridge } = await renderApp({ answers: { 'import.preview': () => ok(preview) } });
    await drop();
    const select = screen.getByRole('combobox', { name: 'Hva kolonnen «Ledige» er' });
    await act(async () => fireEvent.change(select, { target: { value: 'anmodning' } }));
    const again = bridge.calls.filter((call) => call.name === 'import.preview').at(-1);
    expect(again?.input).toMatchObject({
      mapping: { kommune: 0, columns: [{ column: 1, indicator: 'anmodning', period: '2026-02' }] },
    });
  });

  test('a file that cannot be read says why, and that nothing is changed', async () => {
    await renderApp({
      answers: {
        'import.preview': () => ({ ok: false, error: { code: 'file-empty', params: { file: 'tom.csv' } } }),
      },
    });
    await act(async () => {
      fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [new File([], 'tom.csv')] } });
    });
    const card = await screen.findByRole('region', { name: 'tom.csv' });
    await within(card).findByText(/«tom\.csv» er tom/);
    await within(card).findByText('Ingenting i runden er endret.');
  });

  test('every value has its source and cell', async () => {
    await renderApp();
    await goTo(/^Grunnlag/);
    const region = screen.getByRole('region', { name: 'Tall per kommune' });
    expect(region.textContent).toContain('grunnlag.csv');
    expect(region.textContent).toContain('celle C2');
  });
});

describe('Innspill', () => {
  test('text is saved as it is written, and a kommune that has answered is moved from those who lack', async () => {
    const { bridge, store } = await renderApp();
    await goTo(/^Innspill/);
    expect(screen.getByRole('heading', { name: '0 av 6 har svart' })).toBeTruthy();
    const text = screen.getByRole('textbox', { name: /^Kvalifisering.*Tekst$/ });
    await act(async () => fireEvent.change(text, { target: { value: 'Opplæring på tre nivåer.' } }));
    expect(screen.getByText('Lagrer …')).toBeTruthy();
    await act(async () => store.getState().flush());
    expect(screen.getByText('Alt er lagret')).toBeTruthy();
    expect(bridge.round().kommuner[0]?.innspill[0]?.text).toBe('Opplæring på tre nivåer.');
    expect(screen.getByRole('heading', { name: '1 av 6 har svart' })).toBeTruthy();
  });

  test('a judgement counts 0 until its topic is a criterion, and then shows its persons at once', async () => {
    const { store } = await renderApp();
    await goTo(/^Innspill/);
    const effect = screen.getByRole('region', { name: 'Virkning på tallet' });
    expect(effect.textContent).toContain('Teller 0: temaet er ikke et kriterium.');
    const makeCriterion = 'Gjør til kriterium: Kvalifisering og opplæring med gode resultater';
    await act(async () => within(effect).getByRole('button', { name: makeCriterion }).click());
    const weak = { topic: 1, text: '', assessment: 1, source: '', date: null } as const;
    await act(async () => store.getState().editInnspill('9902', weak, 'v'));
    const [best] = screen.getAllByRole('radio', { name: 'Svært godt' });
    await act(async () => best?.click());
    expect(effect.textContent).toMatch(/\+\d+,\d personer/);
  });

  test('a capacity that is not a whole number is said to be wrong and is not saved', async () => {
    const { bridge, store } = await renderApp();
    await goTo(/^Innspill/);
    const field = screen.getByRole('textbox', { name: 'Kan bosette' });
    await act(async () => fireEvent.change(field, { target: { value: '-5' } }));
    await act(async () => store.getState().flush());
    expect(screen.getByText(/Skriv et helt antall personer, eller la feltet stå tomt/)).toBeTruthy();
    expect(bridge.calls.some((call) => call.name === 'capacity.save')).toBe(false);
  });

  test('a proposal above the capacity is warned of, and binds nothing by itself', async () => {
    await renderApp();
    await goTo(/^Innspill/);
    await act(async () =>
      fireEvent.change(screen.getByRole('textbox', { name: 'Kan bosette' }), { target: { value: '5' } }),
    );
    expect(screen.getByText(/flere enn kommunen kan bosette/)).toBeTruthy();
  });

  test('eleven digits in a row are flagged', async () => {
    await renderApp();
    await goTo(/^Innspill/);
    const text = screen.getByRole('textbox', { name: /^Kvalifisering.*Tekst$/ });
    await act(async () => fireEvent.change(text, { target: { value: 'Nr. 010190 12345' } }));
    expect(screen.getByText(/tall på elleve siffer/)).toBeTruthy();
  });
});

describe('Runde', () => {
  test('a new target is a new version with its source and date', async () => {
    const { bridge } = await renderApp();
    await goTo(/^Runde/);
    const write = (name: string, value: string): boolean =>
      fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
    await act(async () => write('Personer', '120'));
    await act(async () => screen.getByRole('button', { name: 'Legg til måltall' }).click());
    expect(bridge.round().targets).toHaveLength(1);
    await act(async () => write('Kilde', 'Nytt brev'));
    await act(async () => write('Dato', '1.2.2027'));
    await act(async () => screen.getByRole('button', { name: 'Legg til måltall' }).click());
    expect(bridge.round().target).toMatchObject({ number: 120, source: 'Nytt brev', date: '2027-02-01' });
    expect(screen.getByText('120 av 120 fordelt')).toBeTruthy();
  });

  test('leaving a kommune out needs a reason', async () => {
    const { bridge } = await renderApp();
    await goTo(/^Runde/);
    await act(async () => fireEvent.click(screen.getByRole('checkbox', { name: 'Midtbygda anmodes' })));
    await act(async () => screen.getByRole('button', { name: 'Lagre' }).click());
    expect(bridge.calls.some((call) => call.name === 'asked.set')).toBe(false);
    const reason = screen.getByRole('textbox', { name: /Hvorfor skal Midtbygda ikke anmodes/ });
    await act(async () => fireEvent.change(reason, { target: { value: 'Ingen boliger' } }));
    await act(async () => screen.getByRole('button', { name: 'Lagre' }).click());
    expect(bridge.round().kommuner.find((one) => one.name === 'Midtbygda')?.asked).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Midtbygda anmodes' }));
  });
});

describe('the reason of a choice that came without one', () => {
  test('is asked for beside the kommune, and can be changed; who is asked stays', async () => {
    const name = 'Sjøholmen';
    const kommuner = exampleRound.kommuner.map((one) => ({ ...one, asked: one.name !== name }));
    const { bridge } = await renderApp({ round: { ...exampleRound, kommuner } });
    await goTo(/^Runde/);
    const left = () => bridge.round().kommuner.find((one) => one.name === name);
    for (const [button, reason] of [
      [`Skriv grunn for ${name}`, 'Ingen boliger'],
      [`Endre grunn for ${name}`, 'Ingen skoleplasser'],
    ] as const) {
      await act(async () => screen.getByRole('button', { name: button }).click());
      const field = screen.getByRole('textbox', { name: `Hvorfor skal ${name} ikke anmodes?` });
      await act(async () => fireEvent.change(field, { target: { value: reason } }));
      await act(async () => screen.getByRole('button', { name: 'Lagre' }).click());
      expect(left()).toMatchObject({ asked: false, askedReason: reason });
    }
    expect(screen.queryByRole('button', { name: 'Skriv grunn for Midtbygda' })).toBe(null);
  });
});

describe('Anbefaling', () => {
  const receipt = {
    version: 1,
    folder: 'f',
    folderName: 'anbefaling-eksempelfylket-2027-v1',
    zip: 'z',
    zipName: 'anbefaling.zip',
    files: [{ name: 'anbefaling.csv', bytes: 1200, sha256: 'c0ffee' }],
    verification: { agrees: true, round: '', target: 110, kommuner: 5, filesChecked: 4, problems: [] },
  };

  test('the package is made, and the receipt says what came of reading it back', async () => {
    await renderApp({ answers: { 'package.export': () => ok(receipt) } });
    await goTo(/^Anbefaling/);
    await act(async () => screen.getByRole('button', { name: 'Lag anbefalingspakke' }).click());
    const shown = screen.getByRole('region', { name: 'Pakken er laget: versjon 1' });
    expect(shown.textContent).toContain('stemmer');
    expect(shown.textContent).toContain('c0ffee');
  });

  test('a cancelled export says that nothing is written', async () => {
    await renderApp({ answers: { 'package.export': () => ok(null) } });
    await goTo(/^Anbefaling/);
    await act(async () => screen.getByRole('button', { name: 'Lag anbefalingspakke' }).click());
    expect(screen.getByText(/Ingenting er skrevet/)).toBeTruthy();
  });

  test('warns of a criterion that lacks figures', async () => {
    await renderApp();
    await goTo(/^Anbefaling/);
    expect(screen.getByText('Kriteriet Ledighet har tall for 4 av 5 kommuner.')).toBeTruthy();
  });
});
