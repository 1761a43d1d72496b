import { expect } from 'chai';
import { listReadings } from './list-readings.js';

describe('listReadings', () => {
  const asked: [text: string, readings: string[]][] = [
    ['Solihull', ['Solihull']],
    [' Solihull ? ', ['Solihull']],
    ['who covers Solihull?', ['who covers Solihull', 'Solihull']],
    ['Which partnership covers Leeds', ['Which partnership covers Leeds', 'Leeds']],
    ['Who is responsible for Leeds?', ['Who is responsible for Leeds', 'Leeds']],
    ['my postcode is NG7 2RD', ['my postcode is NG7 2RD', 'NG7 2RD']],
    ['Inverness', ['Inverness']],
    ["Pwy sy'n cwmpasu Caerdydd?", ["Pwy sy'n cwmpasu Caerdydd", 'Caerdydd']],
    ['ger Bangor', ['ger Bangor', 'Bangor']],
    ['Ynys Môn', ['Ynys Môn']],
    ['yn Llanelli', ['yn Llanelli', 'Llanelli', 'Llanelli']],
    ['partneriaeth yng Nghaerdydd', ['partneriaeth yng Nghaerdydd', 'Nghaerdydd', 'Caerdydd']],
    ['partneriaethau yng Ngwynedd', ['partneriaethau yng Ngwynedd', 'Ngwynedd', 'Gwynedd']],
    ['Pwy sy’n gweithio ym Mhowys?', ['Pwy sy’n gweithio ym Mhowys', 'Mhowys', 'Powys']],
    ['yn Nhorfaen', ['yn Nhorfaen', 'Nhorfaen', 'Torfaen']],
    ['ym Mangor', ['ym Mangor', 'Mangor', 'Bangor']],
    ['yn Nolgellau', ['yn Nolgellau', 'Nolgellau', 'Dolgellau']],
  ];
  for (const [text, readings] of asked) {
    it(`reads "${text}" as ${readings.join(' or ')}`, () => {
      expect(listReadings(text)).to.deep.equal(readings);
    });
  }

  it('does not take the reader for a place', () => {
    expect(listReadings('Who covers me?')).to.deep.equal(['Who covers me']);
    expect(listReadings('partnerships near me')).to.deep.equal(['partnerships near me']);
  });
});
