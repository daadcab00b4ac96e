import assert from 'node:assert/strict';
import { heldValue, type Holder } from '../../src/core/held.ts';

describe('what is made of a holder', () => {
  const holder = (): Holder => ({ held: new Map() });

  it('is kept for each holder, and the last one counts', () => {
    const [one, other] = [holder(), holder()];
    const place = heldValue<Holder, { readonly name: string }>();
    assert.equal(place.of(one), undefined);
    place.keep(one, { name: 'first' });
    place.keep(one, { name: 'second' });
    place.keep(other, { name: 'third' });
    assert.deepEqual([place.of(one)?.name, place.of(other)?.name], ['second', 'third']);
  });

  it('is led to by the holder itself, once for each place', () => {
    const one = holder();
    const [place, another] = [heldValue<Holder, object>(), heldValue<Holder, object>()];
    const values = [{}, {}, {}] as const;
    place.keep(one, values[0]);
    place.keep(one, values[1]);
    another.keep(one, values[2]);
    assert.deepEqual(new Set(one.held.values()), new Set([values[1], values[2]]));
    assert.equal(one.held.size, 2);
  });
});
