// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bubblePicture } from '../../../renderer/map/bubble-picture.ts';
import { KommuneMap } from '../../../renderer/map/kommune-map.tsx';
import type { LayBubbles } from '../../../renderer/map/lay-bubbles.ts';
import { StoreContext } from '../../../renderer/store/use-app.ts';
import { testStore } from '../support/test-store.ts';

const lay: LayBubbles = ({ places, size, type }, tell) => tell(bubblePicture(places, size, type));
vi.mock('../../../renderer/map/lay-bubbles.ts', () => ({
  layBubbles: (...asked: Parameters<LayBubbles>) => lay(...asked),
}));

const size = { width: 400, height: 150 };
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(size.width);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(size.height);
});
afterEach(() => vi.restoreAllMocks());

/** Far more than there is room for names of. */
const places = Array.from({ length: 40 }, (_, index) => ({
  kommunenummer: `99${String(index).padStart(2, '0')}`,
  name: `Storvik ${index}`,
  lat: 60 + (index % 7) / 10,
  lon: 10 + Math.floor(index / 7) / 5,
  proposal: 20 + index,
  change: 1,
  perThousand: 1,
}));

const map = (
  store: Parameters<typeof StoreContext>[0]['value'],
  selected: string | null,
  hovered: string | null,
) => (
  <StoreContext value={store}>
    <KommuneMap label="Kart" {...{ places, selected, hovered }} boundary={null} by="change" />
  </StoreContext>
);

test('the chosen kommune is named under the map where its bubble has no room for the name, and only there', async () => {
  const { store } = await testStore();
  const picture = bubblePicture(places, size, 12);
  const isNamed = ({ kommunenummer: id }: (typeof places)[number]) =>
    picture.names.has(id) || picture.inside.has(id);
  const [named, unnamed, other] = [places.find(isNamed), ...places.filter((place) => !isNamed(place))];
  if (!named || !unnamed || !other) throw new Error('Some of them are named, and some are not.');
  const { container, rerender } = render(map(store, unnamed.kommunenummer, null));
  const tip = () => container.querySelector('.map-tip')?.textContent;
  expect(tip()).toBe(`${unnamed.name} ${unnamed.proposal}`);
  rerender(map(store, unnamed.kommunenummer, other.kommunenummer));
  expect(tip()).toContain(`${other.name}: ${other.proposal}`);
  rerender(map(store, named.kommunenummer, null));
  expect(tip()).toBeUndefined();
  rerender(map(store, null, null));
  expect(tip()).toBeUndefined();
});
