import { expect } from 'chai';
import { measureContrast } from './colour-contrast.js';

describe('the contrast of two colours', () => {
  it('is that of WCAG 2.2, whichever comes first', () => {
    expect(measureContrast('000000', 'ffffff')).to.be.closeTo(21, 0.001);
    expect(measureContrast('777777', 'ffffff')).to.be.closeTo(4.48, 0.005);
    expect(measureContrast('ffffff', '777777')).to.be.closeTo(4.48, 0.005);
    expect(measureContrast('0a5a66', '0a5a66')).to.equal(1);
  });
});
