/** The files of a delivery, by name. */
export const deliveryFileNames = {
  letter: 'innspill.docx',
  pdf: 'innspill.pdf',
  workbook: 'innspill.xlsx',
  data: 'innspill.json',
  manifest: 'manifest.json',
} as const;
