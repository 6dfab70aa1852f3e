import { textBlocks } from '../../../shared/model/text-blocks.ts';

/** A text with its paragraphs and lists, to be read. */
export function TextBlocks({ text }: { readonly text: string }) {
  return (
    <div className="text-blocks">
      {textBlocks(text).map((block, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one text have no other name than their place.
        if (block.kind === 'paragraph') return <p key={index}>{block.text}</p>;
        const List = block.kind === 'numbers' ? 'ol' : 'ul';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <List key={index}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </List>
        );
      })}
    </div>
  );
}
