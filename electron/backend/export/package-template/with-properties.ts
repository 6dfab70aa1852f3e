/** Title and keywords of a document in its properties, docProps/core.xml, in place of those of the template. */
export function withProperties(
  core: string,
  { title, keywords }: { readonly title: string; readonly keywords: string },
): string {
  const told = [
    ['dc:title', title],
    ['cp:keywords', keywords],
  ] as const;
  return told.reduce((xml, [element, value]) => {
    const without = xml
      .replace(new RegExp(`<${element}\\b[^>]*/>`), '')
      .replace(new RegExp(`<${element}\\b[^>]*>.*?</${element}>`, 's'), '');
    return without.replace(
      '</cp:coreProperties>',
      (end) => `<${element}>${escaped(value)}</${element}>${end}`,
    );
  }, core);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
