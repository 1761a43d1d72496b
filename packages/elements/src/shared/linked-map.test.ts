import { expect } from 'chai';
import { place, unmountAll } from '../testing/mount.js';
import { findLinkedMap } from './linked-map.js';

describe('findLinkedMap', () => {
  afterEach(unmountAll);

  function createMap(): HTMLElement {
    const map = document.createElement('div');
    map.id = 'linked-map';
    return map;
  }

  it('finds an element by id in the same document', () => {
    const map = place(createMap());
    expect(findLinkedMap(place(document.createElement('div')), 'linked-map')).to.equal(map);
  });

  it('finds one in the same shadow root, and none outside it', () => {
    place(createMap());
    const root = place(document.createElement('div')).attachShadow({ mode: 'open' });
    const element = root.appendChild(document.createElement('div'));
    expect(findLinkedMap(element, 'linked-map')).to.equal(null);
    const inner = root.appendChild(createMap());
    expect(findLinkedMap(element, 'linked-map')).to.equal(inner);
  });

  it('finds nothing without an id, for an unknown one, or off the page', () => {
    const element = place(document.createElement('div'));
    expect(findLinkedMap(element, null)).to.equal(null);
    expect(findLinkedMap(element, '')).to.equal(null);
    expect(findLinkedMap(element, 'nobody')).to.equal(null);
    expect(findLinkedMap(document.createElement('div'), 'linked-map')).to.equal(null);
  });
});
