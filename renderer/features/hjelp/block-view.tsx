import type { Language } from '../../store/app-state.ts';
import type { Block, Line } from './parse-guide.ts';
import { pictureAddress } from './picture-address.ts';

/** The place of a block in a chapter never changes, so its number can be its key. */
export const numbered = <T,>(items: readonly T[]): readonly (readonly [number, T])[] => [...items.entries()];

function LineView({ line }: { readonly line: Line }) {
  return numbered(line).map(([at, { kind, text }]) => {
    if (kind === 'bold') return <strong key={at}>{text}</strong>;
    return kind === 'code' ? <code key={at}>{text}</code> : text;
  });
}

/** One block of a chapter, by elements of our own: no markup is ever put in as text. */
export function BlockView({ block, language }: { readonly block: Block; readonly language: Language }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <LineView line={block.line} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <LineView line={block.line} />
        </p>
      );
    case 'picture': {
      const address = pictureAddress(language, block.file);
      // The size it is taken in, so that the text does not jump when it comes.
      return address === null ? null : (
        <img
          className="help-picture"
          src={address}
          alt={block.alt}
          width={1280}
          height={800}
          loading="lazy"
        />
      );
    }
    case 'bullets':
    case 'steps': {
      const List = block.kind === 'steps' ? 'ol' : 'ul';
      return (
        <List>
          {numbered(block.items).map(([at, line]) => (
            <li key={at}>
              <LineView line={line} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table className="plain-table">
          <thead>
            <tr>
              {numbered(block.head).map(([at, line]) => (
                <th key={at} scope="col">
                  <LineView line={line} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(block.rows).map(([row, cells]) => (
              <tr key={row}>
                {numbered(cells).map(([at, line]) => (
                  <td key={at}>
                    <LineView line={line} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
