import { BorderStyle, type IStylesOptions, LineRuleType, ShadingType } from 'docx';

/** A4, in twips (twentieths of a point); 2.3 cm at the sides. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_250, bottom: 1_200, left: 1_304, right: 1_304, header: 600, footer: 550 },
} as const;

export const textWidth = page.size.width - page.margin.left - page.margin.right;

export const colours = {
  ink: '1E2B3C',
  head: '1F4164',
  sum: 'E6EEF6',
  line: 'C3CCD5',
  /** 7 : 1 against white. */
  quiet: '4B5A6B',
  warning: '8A2B0B',
  warningFill: 'FDEBE3',
  callout: 'F0F5FA',
} as const;

/** Names of our own paragraph styles. */
export const styles = {
  sender: 'Avsender',
  field: 'Felt',
  callout: 'Hovedsak',
  warning: 'Eksempel',
  note: 'Merknad',
  caption: 'Caption',
  lead: 'Ingress',
  cell: 'Tabelltekst',
  footer: 'Bunntekst',
} as const;

/** The name of the list of bullets in the document's numbering. */
export const bulletList = 'punkter';

/** Arial, because every machine sets it, or a face of the same width, alike. Sizes are half points. */
export function letterStyles(language: string): IStylesOptions {
  const box = (color: string, fill: string) => ({
    spacing: { before: 120, after: 200, line: 276, lineRule: LineRuleType.AUTO },
    indent: { left: 113, right: 113 },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color } },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
  });
  const based = { basedOn: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 20, color: colours.ink, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 271, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: 'Arial', size: 36, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 320, after: 160, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font: 'Arial', size: 26, bold: true, color: colours.head },
        paragraph: { spacing: { before: 340, after: 100 }, keepNext: true },
      },
      heading2: {
        run: { font: 'Arial', size: 21, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 220, after: 60 }, keepNext: true },
      },
      heading3: {
        run: { font: 'Arial', size: 20, bold: true, color: colours.quiet },
        paragraph: { spacing: { before: 100, after: 20 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: styles.sender,
        name: styles.sender,
        ...based,
        run: { size: 24, bold: true, color: colours.head },
      },
      {
        id: styles.field,
        name: styles.field,
        ...based,
        paragraph: { spacing: { after: 20 } },
      },
      {
        id: styles.callout,
        name: styles.callout,
        ...based,
        run: { size: 22 },
        paragraph: box(colours.head, colours.callout),
      },
      {
        id: styles.warning,
        name: styles.warning,
        ...based,
        run: { color: colours.warning },
        paragraph: box(colours.warning, colours.warningFill),
      },
      {
        id: styles.note,
        name: styles.note,
        ...based,
        run: { size: 17, color: colours.quiet },
        paragraph: { spacing: { before: 60, after: 60, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        id: styles.lead,
        name: styles.lead,
        ...based,
        run: { size: 20, bold: true, color: colours.quiet },
        paragraph: { spacing: { before: 240, after: 40 }, keepNext: true },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 20, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        id: styles.cell,
        name: styles.cell,
        ...based,
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: styles.footer,
        name: styles.footer,
        ...based,
        run: { size: 16, color: colours.quiet },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}
