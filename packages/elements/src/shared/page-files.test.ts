import { expect } from 'chai';
import { AREAS_URL } from '../testing/sample-feed.js';
import { boundaries } from './page-files.js';

describe('the boundary file of a page', () => {
  const { requestAnimationFrame } = window;
  const { parse } = JSON;
  afterEach(() => {
    window.requestAnimationFrame = requestAnimationFrame;
    JSON.parse = parse;
  });

  it('is read once what is ready without it has been painted, such as the list of a directory', async () => {
    const log: string[] = [];
    window.requestAnimationFrame = (callback) =>
      requestAnimationFrame((time) => {
        log.push('painted');
        callback(time);
      });
    // Notes the first look into the file.
    JSON.parse = (text: string) => {
      const value = parse(text) as { objects: unknown };
      const { objects } = value;
      Object.defineProperty(value, 'objects', {
        get: () => {
          log.push('read');
          return objects;
        },
      });
      return value;
    };
    const areas = await boundaries.get(`${AREAS_URL}?${crypto.randomUUID()}`);
    expect(areas.register.findArea('K02000001')).not.to.equal(undefined);
    expect(log.slice(0, 2)).to.deep.equal(['painted', 'read']);
  });
});
