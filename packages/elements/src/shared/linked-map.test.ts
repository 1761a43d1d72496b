import { expect } from 'chai';
import { place, unmountAll } from '../testing/mount.js';
import { MspPointEvent, MspSelectEvent } from './events.js';
import { MapLink } from './linked-map.js';

describe('MapLink', () => {
  afterEach(unmountAll);

  function createMap(): HTMLElement {
    const map = document.createElement('div');
    map.id = 'linked-map';
    return map;
  }

  function findFrom(element: Element, id: string | null): HTMLElement | null {
    const link = new MapLink(
      () => {},
      () => {},
    );
    link.follow(element, id);
    return link.map;
  }

  it('finds an element by id in the same document', () => {
    const map = place(createMap());
    expect(findFrom(place(document.createElement('div')), 'linked-map')).to.equal(map);
  });

  it('finds one in the same shadow root, and none outside it', () => {
    place(createMap());
    const root = place(document.createElement('div')).attachShadow({ mode: 'open' });
    const element = root.appendChild(document.createElement('div'));
    expect(findFrom(element, 'linked-map')).to.equal(null);
    const inner = root.appendChild(createMap());
    expect(findFrom(element, 'linked-map')).to.equal(inner);
  });

  it('finds nothing without an id, for an unknown one, or off the page', () => {
    const element = place(document.createElement('div'));
    expect(findFrom(element, null)).to.equal(null);
    expect(findFrom(element, '')).to.equal(null);
    expect(findFrom(element, 'nobody')).to.equal(null);
    expect(findFrom(document.createElement('div'), 'linked-map')).to.equal(null);
  });

  it('tells of choices and pointing on the map it follows, until it leaves, and says when the map is another one', () => {
    const map = place(createMap());
    const element = place(document.createElement('div'));
    const heard: Event[] = [];
    const link = new MapLink(
      (event) => heard.push(event),
      (event) => heard.push(event),
    );
    expect(link.follow(element, 'linked-map')).to.equal(true);
    expect(link.follow(element, 'linked-map')).to.equal(false);
    const choice = new MspSelectEvent(null);
    map.dispatchEvent(choice);
    const point = new MspPointEvent(null);
    map.dispatchEvent(point);
    expect(heard).to.deep.equal([choice, point]);
    expect(link.follow(element, null)).to.equal(true);
    map.dispatchEvent(new MspSelectEvent(null));
    map.dispatchEvent(new MspPointEvent(null));
    expect(heard).to.deep.equal([choice, point]);
  });

  it('leaves no marker standing out', () => {
    const map = place(createMap());
    const link = new MapLink(
      () => {},
      () => {},
    );
    link.follow(place(document.createElement('div')), 'linked-map');
    link.map!.pointedAt = 'peak';
    link.leave();
    expect(map).to.have.property('pointedAt', null);
  });
});
