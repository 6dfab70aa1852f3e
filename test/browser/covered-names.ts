import type { Page } from 'playwright-core';

/** Names in a drawn map that lie over another name or over another's bubble, or reach out of the map; with how far, pixels. */
export const coveredNames = (page: Page, map: string): Promise<readonly string[]> =>
  page.evaluate(async (selector) => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    // A letter's box is higher than the letter.
    const air = 2;
    const frame = document.querySelector(`${selector} svg.kart`);
    if (frame === null) throw new Error(`There is no map in ${selector}.`);
    const room = frame.getBoundingClientRect();
    const bubbles = [...frame.querySelectorAll('.bubble')].map((bubble) => {
      const box = (bubble.querySelector('.area') ?? bubble).getBoundingClientRect();
      return { bubble, x: box.x + box.width / 2, y: box.y + box.height / 2, r: box.width / 2 };
    });
    const names = bubbles.flatMap(({ bubble }) =>
      [...bubble.querySelectorAll('.name')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { bubble, said: text.textContent, left, right, top: top + air, bottom: bottom - air };
      }),
    );
    return names.flatMap(({ bubble, said, ...box }, index) => [
      ...(Math.min(
        box.left - room.left,
        room.right - box.right,
        box.top - room.top,
        room.bottom - box.bottom,
      ) < 0
        ? [`${said} reaches out`]
        : []),
      ...names.slice(index + 1).flatMap((other) => {
        const over = Math.min(
          Math.min(box.right, other.right) - Math.max(box.left, other.left),
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top),
        );
        return over > 0 ? [`${said} and ${other.said}: ${over.toFixed(1)}`] : [];
      }),
      ...bubbles.flatMap(({ bubble: other, x, y, r }) => {
        const near = Math.hypot(
          x - Math.min(Math.max(x, box.left), box.right),
          y - Math.min(Math.max(y, box.top), box.bottom),
        );
        return other !== bubble && near < r ? [`${said} over a bubble: ${(r - near).toFixed(1)}`] : [];
      }),
    ]);
  }, map);
