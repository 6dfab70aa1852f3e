import { type IStylesOptions, LineRuleType } from 'docx';

/** A4 in twips; 2.3 cm at the sides. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_100, bottom: 1_000, left: 1_304, right: 1_304, header: 600, footer: 500 },
};
export const textWidth = page.size.width - page.margin.left - page.margin.right;

export const colours = {
  ink: '1E2B3C',
  head: '1F4164',
  line: '8A97A6',
  hair: 'C3CCD5',
  /** 7 : 1 against white. */
  quiet: '4B5A6B',
  warning: '8A2B0B',
  answer: 'FFF6D6',
} as const;

export const styles = {
  warning: 'Advarsel',
  help: 'Hjelp',
  gap: 'Luft',
  answer: 'Svar',
  label: 'Etikett',
} as const;

/** Arial, because every machine sets it, or a face of the same width. Sizes are half points. */
export function formStyles(language: string): IStylesOptions {
  const based = { basedOn: 'Normal', quickFormat: true } as const;
  const own = (id: string, run: object, paragraph: object) => ({ id, name: id, ...based, run, paragraph });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 20, color: colours.ink, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: 'Arial', size: 36, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 0, after: 140 } },
      },
      heading1: {
        run: { font: 'Arial', size: 26, bold: true, color: colours.head },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
    },
    paragraphStyles: [
      own(styles.warning, { bold: true, color: colours.warning }, {}),
      own(styles.help, { size: 18, color: colours.quiet }, { spacing: { after: 60 } }),
      own(styles.gap, { size: 10 }, { spacing: { before: 0, after: 0, line: 200 } }),
      own(styles.answer, {}, { spacing: { before: 20, after: 60 } }),
      own(styles.label, {}, { spacing: { before: 20, after: 20 } }),
    ],
  };
}
