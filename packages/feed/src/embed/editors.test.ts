import { expect } from 'chai';
import { chooseRung, EDITORS } from './editors.js';

describe('the rung for an editor', () => {
  it('is the highest that works whole, then one with limits, and the list last', () => {
    expect(Object.fromEntries(EDITORS.map((editor) => [editor, chooseRung(editor)]))).to.deep.equal({
      any: 'elements',
      wordpress: 'elements',
      'wordpress-filtered': 'address',
      elementor: 'elements',
      wix: 'elements',
      squarespace: 'elements',
      'squarespace-plain': 'list',
      umbraco: 'frame',
    });
  });
});
