import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';
import { openLetterRound, setup } from './eksempel.ts';
import { paragraphsOf, partOf, styledAs } from './word-text.ts';

const request = { kind: 'request', kommuner: null, date: '2026-04-14', deadline: null } as const;
const fileIn = (folder: string | undefined, name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(folder ?? '', name)));

describe('the letters to the kommuner', () => {
  it('go to every kommune, also those that do not settle, each in its målform, with e-mail text, form and attachments', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    const { letters, files } = answerOf(await backend.typed('letters.make', { roundId, ...request })) ?? {
      letters: 0,
      files: [],
    };
    expect(letters).toBe(16);
    const there = readdirSync(folders[0] ?? '', { recursive: true }).map(String);
    expect(
      there.filter((name) => /^99\d\d-[^/]*\.docx$/.test(name) && !name.includes('svarskjema')),
    ).toHaveLength(16);
    expect(there.filter((name) => name.endsWith('.txt'))).toHaveLength(16);
    expect(there.filter((name) => name.endsWith('svarskjema.xlsx'))).toHaveLength(16);
    expect(files.filter((name) => name.startsWith('vedlegg/'))).toEqual([
      'vedlegg/kriterier-forslag-bokmål.docx',
      'vedlegg/anmodning-bokmål.docx',
      'vedlegg/kriterium-framlegg-nynorsk.docx',
      'vedlegg/oppmoding-nynorsk.docx',
    ]);
    // A number may be more than twice the mean: only what is kept within the weight is «inntil».
    const criteria = paragraphsOf(fileIn(folders[0], 'vedlegg/kriterier-forslag-bokmål.docx')).join('\n');
    expect(criteria).toMatch(/januar 2026\nhøyere gir færre\n20\s% av avviket fra snittet\n/);
    expect(criteria).toMatch(/\ninntil ± 15\s%\n/);
    const solheimsdal = paragraphsOf(fileIn(folders[0], '9911-solheimsdal.docx')).join('\n');
    expect(solheimsdal).toContain('også dei som ikkje buset no');
  });

  it('says in bokmål what is asked, by when, to whom, on what numbers, and what must not be written', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    answerOf(
      await backend.typed('letters.kommune', {
        roundId,
        kommunenummer: '9903',
        language: null,
        theirRef: '25/99',
      }),
    );
    answerOf(await backend.typed('letters.make', { roundId, ...request, kommuner: ['9903'] }));
    const bytes = fileIn(folders[0], '9903-granvik.docx');
    const text = paragraphsOf(bytes).join('\n');
    expect(text).not.toContain('{{');
    for (const part of [
      'Granvik kommune, administrativ ledelse og leder for flyktningtjenesten',
      'Vi ber Granvik kommune svare innen 15.5.2026.',
      'Fylkeskommunen anbefaler, IMDi anmoder, kommunestyret vedtar.',
      'Ikke skriv opplysninger om enkeltpersoner.',
      'rådgiver for integrering, innspill@eksempelfylket.example, telefon 12 34 56 78',
      '2026/0417',
      '25/99',
      '1 Kvalifisering og opplæring.',
      '5 Kapasitet og ønske.',
      '2. Kriterier for anbefalingen for 2027, forslag',
      '3. Anmodning til kommunene i Eksempelfylket for 2026',
    ])
      expect(text).toContain(part);
    // Topics 2 and 6 are the fylkeskommune's own.
    expect(text).not.toMatch(/^[26] /m);
    expect(paragraphsOf(bytes).slice(paragraphsOf(bytes).indexOf('År'))).toEqual(
      expect.arrayContaining(['2026', '18', '14']),
    );
    expect(styledAs(bytes, 'Title')).toEqual(['Innspill før bosetting av flyktninger i\u00a02027']);
    expect(styledAs(bytes, 'Heading1')).toContain('Dette ber vi om svar på');
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:val="nb-NO"');
    expect(readFileSync(join(folders[0] ?? '', '9903-granvik.txt'), 'utf8')).toContain(
      'IMDis tall for kommunen i 2026: anmodet om 18, vedtak om 18, bosatt 14.',
    );
  });

  it('says the same in nynorsk', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    answerOf(await backend.typed('letters.make', { roundId, ...request, kommuner: ['9904'] }));
    const bytes = fileIn(folders[0], '9904-halsebygd.docx');
    const text = paragraphsOf(bytes).join('\n');
    for (const part of [
      'Halsebygd kommune, administrativ leiing og leiar for flyktningtenesta',
      'Vi ber Halsebygd kommune svare innan 15.5.2026.',
      'Fylkeskommunen tilrår, IMDi oppmodar, kommunestyret vedtek.',
      'Ikkje skriv opplysningar om enkeltpersonar.',
      'Kriterium for tilrådinga for 2027, framlegg',
    ])
      expect(text).toContain(part);
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:val="nn-NO"');
  });

  it('is the same bytes for the same input, letter, form, attachment and zip', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    const chosen = { roundId, ...request, kommuner: ['9903', '9904'] };
    answerOf(await backend.typed('letters.make', chosen));
    answerOf(await backend.typed('letters.make', chosen));
    const [one, two] = folders;
    for (const name of readdirSync(one ?? '', { recursive: true })
      .map(String)
      .filter((each) => each.includes('.')))
      expect(Buffer.compare(fileIn(one, name), fileIn(two, name)), name).toBe(0);
    expect(Buffer.compare(fileIn(`${one}.zip`, ''), fileIn(`${two}.zip`, ''))).toBe(0);
  });

  it('is never written over one that the user may have changed in Word', async () => {
    const folder = temporaryFolder();
    const backend = openTestBackend({ host: { chooseExportFolder: async () => join(folder, 'brev') } });
    const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
    answerOf(await backend.typed('letters.setup', { roundId, ...setup }));
    const chosen = { roundId, ...request, kommuner: ['9903'] };
    answerOf(await backend.typed('letters.make', chosen));
    expect(errorOf(await backend.typed('letters.make', chosen)).code).toBe('folder-not-empty');
  });

  it('puts the addresses of the contacts into the e-mail text, once each, and into nothing else', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    const contact = { role: 'Administrativ ledelse', name: 'Kari Eksempel', phone: '' };
    answerOf(
      await backend.typed('contacts.save', {
        roundId,
        kommunenummer: '9903',
        contacts: ['post@granvik.example', 'post@granvik.example', 'flyktning@granvik.example', 'ukjent'].map(
          (email) => ({ ...contact, email }),
        ),
      }),
    );
    answerOf(await backend.typed('letters.make', { roundId, ...request, kommuner: ['9903'] }));
    const folder = folders[0] ?? '';
    const text = readFileSync(join(folder, '9903-granvik.txt'), 'utf8');
    expect(text).toContain('\r\nE-postadresser: post@granvik.example; flyktning@granvik.example\r\nEmne: ');
    expect(text).not.toContain('Kari Eksempel');
    const letter = answerOf(await backend.typed('letters.show', { roundId })).kommuner.find(
      ({ kommunenummer }) => kommunenummer === '9903',
    )?.letters[0];
    const opened = answerOf(await backend.typed('letters.open', { roundId, id: letter?.id ?? 0 }));
    expect(opened.body).not.toContain('granvik.example');
  });

  it('asks about neutral målform, a deadline and a contact instead of guessing', async () => {
    const { backend, roundId } = await openLetterRound({ neutralLanguage: null });
    const error = errorOf(await backend.typed('letters.make', { roundId, ...request }));
    expect(error).toMatchObject({ code: 'letter-language-missing', params: { why: 'neutral' } });
    expect(error.params.kommuner).toContain('Fagerlia');
    answerOf(await backend.typed('letters.setup', { roundId, ...setup, contactEmail: '' }));
    expect(errorOf(await backend.typed('letters.make', { roundId, ...request })).code).toBe(
      'contact-missing',
    );
    // What is half typed is kept, and is no address yet.
    answerOf(await backend.typed('letters.setup', { roundId, ...setup, contactEmail: 'innspill@fylket' }));
    expect(errorOf(await backend.typed('letters.make', { roundId, ...request })).code).toBe(
      'contact-missing',
    );
    answerOf(await backend.typed('letters.setup', { roundId, ...setup, deadline: null }));
    expect(errorOf(await backend.typed('letters.make', { roundId, ...request })).code).toBe(
      'deadline-missing',
    );
    answerOf(await backend.typed('letters.setup', { roundId, ...setup, deadline: '2026-04-01' }));
    expect(errorOf(await backend.typed('letters.make', { roundId, ...request })).code).toBe(
      'deadline-passed',
    );
  });

  it('asks about a kommune whose målform the sources disagree on, until it is chosen', async () => {
    const folder = temporaryFolder();
    const backend = openTestBackend({ host: { chooseExportFolder: async () => join(folder, 'brev') } });
    const { roundId } = answerOf(await backend.typed('round.create', { year: 2027, fylkesnummer: '42' }));
    answerOf(await backend.typed('letters.setup', { roundId, ...setup, criteria: null, anmodning: false }));
    const error = errorOf(await backend.typed('letters.make', { roundId, ...request }));
    expect(error).toMatchObject({ code: 'letter-language-missing', params: { why: 'uncertain' } });
    const uncertain = answerOf(await backend.typed('letters.show', { roundId })).kommuner.filter(
      ({ languageMissing }) => languageMissing === 'uncertain',
    );
    expect(uncertain.length).toBeGreaterThan(0);
    for (const { kommunenummer } of uncertain)
      answerOf(
        await backend.typed('letters.kommune', { roundId, kommunenummer, language: 'nn', theirRef: '' }),
      );
    expect(answerOf(await backend.typed('letters.make', { roundId, ...request }))?.letters).toBe(25);
  });

  it('takes the user’s own attachments along, two of the same name too, and lists them', async () => {
    const { backend, roundId, folders } = await openLetterRound({ criteria: null, anmodning: false });
    const folder = temporaryFolder();
    const path = join(folder, 'brev.pdf');
    writeFileSync(path, '%PDF-1.4 brev fra IMDi');
    const add = async (kind: 'imdi' | 'other', title: string) =>
      answerOf(
        await backend.typed('letters.addAttachment', {
          roundId,
          kind,
          title,
          file: backend.files.register(path),
        }),
      );
    await add('imdi', 'Brev fra IMDi');
    const second = await add('other', 'Et annet brev');
    answerOf(await backend.typed('letters.make', { roundId, ...request, kommuner: ['9903'] }));
    expect(readdirSync(join(folders[0] ?? '', 'vedlegg')).toSorted()).toEqual(['brev (2).pdf', 'brev.pdf']);
    expect(paragraphsOf(fileIn(folders[0], '9903-granvik.docx'))).toEqual(
      expect.arrayContaining(['2. Brev fra IMDi', '3. Et annet brev']),
    );
    answerOf(await backend.typed('letters.removeAttachment', { roundId, id: second.id }));
    expect(answerOf(await backend.typed('letters.show', { roundId })).attachments).toHaveLength(1);
    answerOf(await backend.typed('history.undo', { roundId }));
    expect(answerOf(await backend.typed('letters.show', { roundId })).attachments).toHaveLength(2);
  });
});
