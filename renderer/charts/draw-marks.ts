import { writeAttribute } from '../components/write-attribute.ts';
import { writeText } from '../components/write-text.ts';
import type { LiveMark } from './live-marks.ts';
import { markPath } from './mark-path.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Writes the marks into a drawing; the elements of the last time are used again, and those over are hidden. */
export function drawMarks(drawing: SVGElement, marks: readonly LiveMark[]): void {
  while (drawing.childElementCount < marks.length) drawing.append(newMark());
  for (const [index, element] of [...drawing.children].entries()) {
    const mark = marks[index];
    writeAttribute(element, 'display', mark === undefined ? 'none' : null);
    if (mark !== undefined) drawMark(element, mark);
  }
}

function drawMark(element: Element, mark: LiveMark): void {
  const [ring, path, text] = element.children;
  const [label, strong] = text?.children ?? [];
  if (ring === undefined || path === undefined || text === undefined) return;
  if (label === undefined || strong === undefined) return;
  const { kind, selected, x, y, name } = mark;
  writeAttribute(element, 'class', `point ${kind}`);
  writeAttribute(element, 'data-selected', selected ? '' : null);
  writeAttribute(ring, 'display', selected ? null : 'none');
  writeAttribute(ring, 'cx', x.toFixed(1));
  writeAttribute(ring, 'cy', y.toFixed(1));
  writeAttribute(path, 'd', markPath(kind, Math.round(x * 10) / 10, Math.round(y * 10) / 10));
  writeAttribute(text, 'display', name === null ? 'none' : null);
  if (name === null) return;
  writeAttribute(text, 'x', name.x.toFixed(1));
  writeAttribute(text, 'y', name.y.toFixed(1));
  writeAttribute(text, 'text-anchor', name.anchor);
  writeText(label, `${mark.label} `);
  writeText(strong, mark.strong);
}

function newMark(): Element {
  const made = (name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
    const element = document.createElementNS(svg, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  };
  const group = made('g');
  const text = made('text', { dy: '0.35em' });
  text.append(made('tspan'), made('tspan', { class: 'strong' }));
  group.append(made('circle', { class: 'ring', r: '9' }), made('path'), text);
  return group;
}
