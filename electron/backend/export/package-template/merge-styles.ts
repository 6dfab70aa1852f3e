export interface MergedStyles {
  /** word/styles.xml of the template, with those of our styles that it lacks. */
  readonly xml: string;
  /** Our style id → the one that means the same in the template. */
  readonly ids: ReadonlyMap<string, string>;
}

interface Style {
  readonly id: string;
  readonly type: string;
  /** As Word knows it, in small letters: «heading 1», also where the id is «Overskrift1». */
  readonly name: string;
  readonly isDefault: boolean;
  readonly xml: string;
}

/**
 * Dresses our text in the styles of a template. A style is known by its name, which Word keeps in English for its own;
 * what the template has is used as it is, and the rest is added in the typeface of the template.
 *
 * @param used ids of the styles our text has.
 * @param locale the language of the text, for spelling: nb-NO or nn-NO.
 */
export function mergeStyles(
  template: string,
  ours: string,
  used: ReadonlySet<string>,
  locale: string,
): MergedStyles {
  const theirs = stylesOf(template);
  const own = new Map(stylesOf(ours).map((style) => [style.id, style]));
  const normal = theirs.find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.id ?? 'Normal';
  const taken = new Set(theirs.map(({ id }) => id));
  const ids = new Map<string, string>();
  const added: string[] = [];
  const take = (id: string): string => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const style = own.get(id);
    if (style === undefined || style.name === 'normal') return normal;
    const same = theirs.find(({ type, name }) => type === style.type && name === style.name);
    if (same !== undefined) {
      ids.set(id, same.id);
      return same.id;
    }
    const name = taken.has(id) ? `Fordel${id}` : id;
    ids.set(id, name);
    added.push(
      style.xml
        .replace(/\bw:styleId="[^"]*"/, `w:styleId="${name}"`)
        .replace(/\s+w:default="[^"]*"/, '')
        .replace(/<w:rFonts\b[^>]*\/>/g, '')
        .replace(/<w:link\b[^>]*\/>/g, '')
        .replace(
          /(<w:(?:basedOn|next)\b[^>]*\bw:val=")([^"]*)"/g,
          (_, start: string, other: string) => `${start}${other === id ? name : take(other)}"`,
        ),
    );
    return name;
  };
  for (const id of used) take(id);
  const end = template.lastIndexOf('</w:styles>');
  return { xml: inLanguage(`${template.slice(0, end)}${added.join('')}${template.slice(end)}`, locale), ids };
}

function stylesOf(xml: string): readonly Style[] {
  return [...xml.matchAll(/<w:style\b([^>]*)>(.*?)<\/w:style>/gs)].map(
    ([whole, attributes = '', content = '']) => ({
      id: /\bw:styleId="([^"]*)"/.exec(attributes)?.[1] ?? '',
      type: /\bw:type="([^"]*)"/.exec(attributes)?.[1] ?? 'paragraph',
      name: (/<w:name\b[^>]*\bw:val="([^"]*)"/.exec(content)?.[1] ?? '').toLowerCase(),
      isDefault: /\bw:default="(1|true|on)"/.test(attributes),
      xml: whole,
    }),
  );
}

/** The language that text has where nothing else is said. */
function inLanguage(xml: string, locale: string): string {
  const defaults = /<w:rPrDefault\b[^>]*>.*?<\/w:rPrDefault>/s.exec(xml)?.[0];
  if (defaults === undefined) return xml;
  const lang = /<w:lang\b[^>]*\/>/.exec(defaults)?.[0];
  if (lang === undefined)
    return xml.replace(defaults, () => defaults.replace('</w:rPr>', `<w:lang w:val="${locale}"/></w:rPr>`));
  const told = /\bw:val="/.test(lang)
    ? lang.replace(/\bw:val="[^"]*"/, `w:val="${locale}"`)
    : lang.replace('<w:lang', `<w:lang w:val="${locale}"`);
  return xml.replace(defaults, () => defaults.replace(lang, told));
}
