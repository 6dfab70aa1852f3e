import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormFound } from '../../../shared/contract/form-calls.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { exampleAnswers, fillIn } from '../../support/example-forms.ts';
import { type Answers, editPart } from '../../support/fill-form.ts';
import { only } from '../../support/only.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

/** The sample round, a form for each kommune in both kinds, and a way to hand filled-in ones back. */
async function example(kommuner: string[] | null = ['9901', '9903', '9904', '9913']) {
  const folder = temporaryFolder();
  const made = join(folder, 'skjemaer');
  const backend = openTestBackend({ host: { chooseExportFolder: async () => made } });
  const call = backend.typed;
  const { roundId } = answerOf(await call('sample.open', { sample: 'eksempelfylket-2027' }));
  const receipt = answerOf(
    await call('forms.make', { roundId, kommuner, kinds: ['xlsx', 'docx'], neutral: 'nb' }),
  );
  if (receipt === null) throw new Error('The forms were not made.');
  const fill = (kommunenummer: string, answers: Answers, kind: 'xlsx' | 'docx' = 'xlsx', saveAs?: string) =>
    fillIn(made, receipt.files, kommunenummer, kind, answers, folder, saveAs);
  const token = (path: string, name?: string) => backend.files.register(path, name);
  const preview = async (...paths: readonly string[]) =>
    answerOf(await call('forms.preview', { roundId, files: paths.map((path) => token(path)) })).forms;
  const show = async (kommunenummer: string) => {
    const { kommuner } = answerOf(await call('round.show', { roundId }));
    return only(kommuner.filter((one) => one.kommunenummer === kommunenummer));
  };
  return { backend, call, roundId, folder, made, receipt, fill, token, preview, show };
}

const accepted = (form: FormFound, decisions: Parameters<typeof withDecisions>[1] = []) =>
  withDecisions(form, decisions);

function withDecisions(
  form: FormFound,
  decisions: readonly {
    readonly field: FormFound['candidates'][number]['changes'][number]['field'];
    readonly take: 'new' | 'keep' | 'both' | 'masked';
    readonly number?: number | null;
  }[],
) {
  return {
    file: form.file,
    sha256: form.sha256 ?? '',
    kommunenummer: form.candidates[0]?.kommunenummer ?? '',
    decisions: [...decisions],
  };
}

describe('forms for the kommuner', () => {
  it('are made for all of them, in the målform of each, the same bytes each time', async () => {
    const { receipt, made, call, roundId } = await example(null);
    expect(receipt.files).toHaveLength(32);
    expect(receipt.files).toContain('9903-granvik-svarskjema-2027.xlsx');
    expect(readdirSync(made)).toHaveLength(32);
    const zip = readFileSync(`${made}.zip`);
    const again = answerOf(
      await call('forms.make', { roundId, kommuner: null, kinds: ['xlsx', 'docx'], neutral: 'nb' }),
    );
    expect(again?.files).toEqual(receipt.files);
    expect(readFileSync(`${made}.zip`)).toEqual(zip);
  });

  it('do not ask about what the fylkeskommune answers itself', async () => {
    const { preview, made, receipt } = await example();
    const [form] = await preview(join(made, only(receipt.files)));
    expect(form?.state).toBe('empty');
  });
});

describe('forms that come back', () => {
  it('come in twelve at once, of both kinds, whatever the files are called, as one step of undo', async () => {
    const { fill, preview, call, roundId, show } = await example(null);
    const before = await show('9904');
    const paths = Object.entries(exampleAnswers).map(([kommunenummer, { answers }], index) =>
      fill(kommunenummer, answers, index % 2 === 0 ? 'xlsx' : 'docx', `Kopi (${index}) av noe.tmp`),
    );
    const forms = await preview(...paths.toReversed());
    expect(forms.map(({ state }) => state)).toEqual(forms.map(() => 'ready'));
    expect(forms.map(({ said }) => said.kommunenummer)).toEqual(Object.keys(exampleAnswers));
    const receipt = answerOf(
      await call('forms.accept', { roundId, prefer: 'new', forms: forms.map((form) => accepted(form)) }),
    );
    expect(receipt.kommuner).toEqual(Object.keys(exampleAnswers));
    const after = await show('9904');
    expect(after.capacity).toMatchObject({
      can: 12,
      wants: 12,
      extra: 4,
      health: 1,
      minors: 0,
      date: '2026-05-14',
    });
    expect(after.innspill.find(({ topic }) => topic === 1)?.text).toBe(
      'Halsebygd har norskopplæring på dagtid.\n\n- Praksis i bedrift\n- Kveldskurs',
    );
    expect(after.contacts).toEqual([
      { role: 'Leder for flyktningtjenesten', name: '', email: 'bosetting@9904.example', phone: '' },
    ]);
    answerOf(await call('history.undo', { roundId }));
    expect(await show('9904')).toEqual(before);
  });

  it('leave the assessment of the fylkeskommune as it is', async () => {
    const { fill, preview, call, roundId, show } = await example();
    const assessed = (await show('9903')).innspill.find(({ topic }) => topic === 1)?.assessment;
    expect(assessed).toBeTypeOf('number');
    const [form] = await preview(fill('9903', { 'topic-1': 'Ny tekst' }));
    answerOf(await call('forms.accept', { roundId, prefer: 'new', forms: [accepted(only([form]))] }));
    const entry = (await show('9903')).innspill.find(({ topic }) => topic === 1);
    expect(entry).toMatchObject({ text: 'Ny tekst', assessment: assessed, source: 'Skjema, svar-9903.xlsx' });
  });

  it('show what is new and what differs, and write nothing before it is decided', async () => {
    const { fill, preview, call, roundId } = await example();
    const forms = await preview(fill('9903', { can: 24, wants: 22, extra: 3, phone: '99 99 99 99' }));
    const changes = only(only(forms).candidates).changes;
    expect(changes.map(({ field, kind, old }) => ({ field, kind, old }))).toEqual([
      { field: 'can', kind: 'same', old: 24 },
      { field: 'wants', kind: 'differs', old: 20 },
      expect.objectContaining({ field: 'extra' }),
      { field: 'phone', kind: 'new', old: null },
    ]);
    const error = errorOf(
      await call('forms.accept', { roundId, prefer: null, forms: [accepted(only(forms))] }),
    );
    expect(error).toMatchObject({ code: 'form-undecided', params: { kommune: 'Granvik' } });
  });

  it('keep what stands where the user says so, and put the two together where the user says that', async () => {
    const { fill, preview, call, roundId, show } = await example();
    const old = (await show('9903')).innspill.find(({ topic }) => topic === 1)?.text ?? '';
    const forms = await preview(fill('9903', { 'topic-1': 'Mer om dette', wants: 1 }));
    answerOf(
      await call('forms.accept', {
        roundId,
        prefer: null,
        forms: [
          accepted(only(forms), [
            { field: 'topic-1', take: 'both' },
            { field: 'wants', take: 'keep' },
          ]),
        ],
      }),
    );
    const after = await show('9903');
    expect(after.innspill.find(({ topic }) => topic === 1)?.text).toBe(`${old}\n\nMer om dette`);
    expect(after.capacity?.wants).toBe(20);
  });

  it.each(['ca. 15', '10-15', '15,5', '-3', '12.000', 'mange'])(
    'ask about «%s» and never make a number of it by themselves',
    async (written) => {
      const { fill, preview, call, roundId, show } = await example();
      const forms = await preview(fill('9904', { can: written, wants: 5 }));
      expect(only(only(forms).candidates).changes[0]).toMatchObject({
        kind: 'question',
        why: 'not-a-whole-number',
        new: null,
        written,
      });
      const take = (number?: number) =>
        call('forms.accept', {
          roundId,
          prefer: 'new',
          forms: [
            accepted(only(forms), [
              { field: 'can', take: 'new', ...(number === undefined ? {} : { number }) },
            ]),
          ],
        });
      expect(errorOf(await take()).code).toBe('form-undecided');
      answerOf(await take(14));
      expect((await show('9904')).capacity).toMatchObject({ can: 14, wants: 5 });
    },
  );

  it('flag eleven digits, and take the answer without them', async () => {
    const { fill, preview, call, roundId, show } = await example();
    const forms = await preview(fill('9904', { 'topic-5': 'Familien til 010190 12345 venter.' }));
    expect(only(only(forms).candidates).changes[0]).toMatchObject({ kind: 'question', why: 'eleven-digits' });
    answerOf(
      await call('forms.accept', {
        roundId,
        prefer: null,
        forms: [accepted(only(forms), [{ field: 'topic-5', take: 'masked' }])],
      }),
    );
    expect((await show('9904')).innspill.find(({ topic }) => topic === 5)?.text).toBe(
      'Familien til [11 siffer] venter.',
    );
    expect(
      JSON.stringify(answerOf(await call('forms.received', { roundId, kommunenummer: '9904' }))),
    ).not.toContain('010190 12345');
  });

  it('tell apart what is damaged, empty, older, newer, of another round or kommune, and no form at all', async () => {
    const { fill, preview, made, receipt, folder } = await example();
    const file = (name: string, bytes: Uint8Array | string): string => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    };
    const good = readFileSync(fill('9903', { can: 3 }, 'docx', 'g.docx'));
    const edited = (name: string, from: RegExp, to: string): string =>
      file(
        name,
        editPart(good, 'word/document.xml', (xml) => xml.replace(from, to)),
      );
    const forms = await preview(
      file('a.xlsx', good.subarray(0, good.length - 400)),
      join(made, receipt.files.find((name) => name.startsWith('9901-')) ?? ''),
      edited('c.docx', />1<\/w:t>/, '>0</w:t>'),
      edited('d.docx', />1<\/w:t>/, '>99</w:t>'),
      edited('e.docx', />2027<\/w:t>/, '>2026</w:t>'),
      edited('f.docx', />9903<\/w:t>/, '>9901</w:t>'),
      file('h.csv', 'Kommune;Antall\n9901;3\n'),
      file('i.pdf', '%PDF-1.7'),
      file(
        'j.docx',
        editPart(
          good,
          'word/document.xml',
          () => '<w:document><w:body><w:p><w:r><w:t>Hei</w:t></w:r></w:p></w:body></w:document>',
        ),
      ),
      file(
        'k.docx',
        editPart(good, 'word/document.xml', (xml) =>
          xml.replace('>9903</w:t>', '>5001</w:t>').replace('>Granvik</w:t>', '>Trondheim</w:t>'),
        ),
      ),
    );
    const states = Object.fromEntries(
      forms.map((form) => [form.fileName, form.older ? 'older' : form.state]),
    );
    expect(states).toEqual({
      'a.xlsx': 'damaged',
      [receipt.files.find((name) => name.startsWith('9901-')) ?? '']: 'empty',
      'c.docx': 'older',
      'd.docx': 'newer',
      'e.docx': 'other-round',
      'f.docx': 'disagrees',
      'h.csv': 'not-a-form',
      'i.pdf': 'not-a-form',
      'j.docx': 'not-a-form',
      'k.docx': 'other-kommune',
    });
    const disagreeing = forms.find(({ state }) => state === 'disagrees');
    expect(disagreeing?.candidates.map(({ name, by }) => [name, by])).toEqual([
      ['Elvestrand', 'number'],
      ['Granvik', 'name'],
    ]);
  });

  it('show both of two forms from one kommune, and take only one', async () => {
    const { fill, preview, folder, call, roundId } = await example();
    const first = fill('9904', { can: 3 });
    const copy = join(folder, 'kopi.xlsx');
    copyFileSync(first, copy);
    const forms = await preview(first, fill('9904', { can: 5 }, 'docx'), copy);
    expect(forms.map(({ duplicates }) => duplicates.map(({ identical }) => identical).toSorted())).toEqual([
      [false, true],
      [false, false],
      [false, true],
    ]);
    const error = errorOf(
      await call('forms.accept', { roundId, prefer: 'new', forms: forms.map((form) => accepted(form)) }),
    );
    expect(error).toMatchObject({ code: 'form-twice', params: { kommune: 'Halsebygd' } });
  });

  it('are matched by name where the number is missing', async () => {
    const { fill, preview, folder } = await example();
    const good = readFileSync(fill('9913', { can: 3 }, 'docx'));
    const path = join(folder, 'uten-nummer.docx');
    writeFileSync(
      path,
      editPart(good, 'word/document.xml', (xml) => xml.replace('>9913</w:t>', '> </w:t>')),
    );
    expect(only(await preview(path))).toMatchObject({
      state: 'ready',
      candidates: [{ kommunenummer: '9913', by: 'name' }],
    });
  });

  it('are refused where the file has been changed since it was shown', async () => {
    const { fill, preview, call, roundId } = await example();
    const forms = await preview(fill('9904', { can: 3 }));
    fill('9904', { can: 30 });
    const error = errorOf(
      await call('forms.accept', { roundId, prefer: 'new', forms: [accepted(only(forms))] }),
    );
    expect(error.code).toBe('form-changed');
  });

  it('are kept as they were written, without the contact, and known when they come again', async () => {
    const { fill, preview, call, roundId } = await example();
    const path = fill('9904', { can: 'om lag 3', wants: 2, name: 'Kari Nordmann' });
    const forms = await preview(path);
    answerOf(
      await call('forms.accept', {
        roundId,
        prefer: 'new',
        forms: [accepted(only(forms), [{ field: 'can', take: 'new', number: 3 }])],
      }),
    );
    const received = answerOf(await call('forms.received', { roundId, kommunenummer: '9904' }));
    expect(received).toMatchObject([
      { fileName: 'svar-9904.xlsx', answers: { can: 'om lag 3', wants: '2' } },
    ]);
    expect(JSON.stringify(received)).not.toContain('Kari');
    expect(only(await preview(path)).takenBefore).toBe('2026-11-22T10:00:00.000Z');
  });

  it('let a contact be forgotten, out of the history too, and the answers still be undone', async () => {
    const { fill, preview, call, roundId, show } = await example(['9903', '9904']);
    const forms = await preview(
      fill('9903', { wants: 1, name: 'Ola Nordmann' }),
      fill('9904', { wants: 2, name: 'Kari Nordmann' }),
    );
    const all = forms.map((form) => accepted(form));
    answerOf(await call('forms.accept', { roundId, prefer: 'new', forms: all }));
    answerOf(await call('contacts.forget', { roundId, kommunenummer: '9904' }));
    expect((await show('9904')).contacts).toBeUndefined();
    expect((await show('9903')).contacts?.[0]?.name).toBe('Ola Nordmann');
    answerOf(await call('history.undo', { roundId }));
    // The other's came with the same forms, and went with them.
    expect((await show('9903')).contacts).toBeUndefined();
    expect((await show('9904')).capacity).toBeNull();
    answerOf(await call('history.redo', { roundId }));
    expect((await show('9904')).contacts).toBeUndefined();
    expect((await show('9903')).contacts?.[0]?.name).toBe('Ola Nordmann');
    expect((await show('9904')).capacity?.wants).toBe(2);
  });

  it('count as an answer of the kommune, on the date of the form', async () => {
    const { fill, preview, call, roundId } = await example();
    const forms = await preview(fill('9904', { can: 3, date: '12.5.2026' }));
    answerOf(await call('forms.accept', { roundId, prefer: 'new', forms: [accepted(only(forms))] }));
    const { kommuner } = answerOf(await call('letters.show', { roundId }));
    expect(kommuner.find(({ kommunenummer }) => kommunenummer === '9904')).toMatchObject({
      status: 'answered',
      repliedOn: '2026-05-12',
    });
  });

  it('tell forms, other documents and tables apart before anything is done with them', async () => {
    const { fill, call, token, folder } = await example();
    const csv = join(folder, 'tabell.csv');
    writeFileSync(csv, 'Kommune;Antall\n9901;3\n');
    const form = token(fill('9904', { can: 3 }));
    const table = token(csv);
    expect(answerOf(await call('forms.sort', { files: [form, table] }))).toEqual([
      { file: form, as: 'form' },
      { file: table, as: 'other' },
    ]);
  });
});

describe('text that is placed by topic', () => {
  it('is added to what stands, as one step of undo', async () => {
    const { call, roundId, show } = await example();
    const before = await show('9903');
    const old = before.innspill.find(({ topic }) => topic === 1)?.text ?? '';
    answerOf(
      await call('forms.place', {
        roundId,
        kommunenummer: '9903',
        places: [
          { topic: 1, text: 'Fra e-posten' },
          { topic: 1, text: '- og mer' },
          { topic: 4, text: 'Trenger kokker' },
        ],
        source: 'E-post',
        date: '2026-05-14',
      }),
    );
    const after = await show('9903');
    expect(after.innspill.find(({ topic }) => topic === 1)?.text).toBe(`${old}\n\nFra e-posten\n\n- og mer`);
    expect(after.innspill.find(({ topic }) => topic === 4)?.text).toContain('Trenger kokker');
    answerOf(await call('history.undo', { roundId }));
    expect(await show('9903')).toEqual(before);
  });

  it('is read from a Word document that is no form', async () => {
    const { call, token, fill, folder } = await example();
    const good = readFileSync(fill('9903', { can: 3 }, 'docx'));
    const path = join(folder, 'brev.docx');
    writeFileSync(
      path,
      editPart(
        good,
        'word/document.xml',
        () =>
          '<w:document><w:body><w:p><w:r><w:t>Kapasitet</w:t></w:r></w:p><w:p><w:r><w:t>Vi har ti boliger.</w:t></w:r></w:p></w:body></w:document>',
      ),
    );
    expect(answerOf(await call('forms.text', { file: token(path) }))).toEqual({
      fileName: 'brev.docx',
      text: 'Kapasitet\nVi har ti boliger.',
    });
  });
});
