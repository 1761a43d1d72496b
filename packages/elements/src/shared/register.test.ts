import { expect } from 'chai';
import { registerElement } from './register.js';

const TAG = 'msp-register-example';

describe('registerElement', () => {
  it('registers a tag, and leaves it to the first who did', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    registerElement(TAG, First);
    expect(customElements.get(TAG)).to.equal(First);
    registerElement(TAG, Second);
    expect(customElements.get(TAG)).to.equal(First);
  });
});
