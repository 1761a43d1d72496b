import { expect } from 'chai';
import { MERCATOR_SIZE, projectMercator, toMercatorPath } from './mercator-path.js';

describe('projectMercator', () => {
  it('puts the meeting of the equator and the prime meridian in the middle of the world', () => {
    const [x, y] = projectMercator([0, 0]);
    expect(x).to.equal(MERCATOR_SIZE / 2);
    expect(y).to.be.closeTo(MERCATOR_SIZE / 2, 1e-6);
  });

  it('puts the edge of web maps at the edge of the world', () => {
    const [x, y] = projectMercator([180, 85.0511287798]);
    expect(x).to.equal(MERCATOR_SIZE);
    expect(y).to.be.closeTo(0, 1e-3);
  });

  it('grows to the east and to the south', () => {
    const [west, north] = projectMercator([-5, 55]);
    const [east, south] = projectMercator([-4, 54]);
    expect(east).to.be.greaterThan(west);
    expect(south).to.be.greaterThan(north);
  });
});

describe('toMercatorPath', () => {
  const square = [
    [0, 0],
    [90, 0],
    [90, 66.51326],
    [0, 66.51326],
    [0, 0],
  ];

  it('draws a polygon and leaves the way back to its start to the path', () => {
    expect(toMercatorPath({ type: 'Polygon', coordinates: [square] })).to.equal(
      'M262144 262144l131072 0 0 -131072 -131072 0 z',
    );
  });

  it('draws every ring of every polygon, holes too', () => {
    const path = toMercatorPath({ type: 'MultiPolygon', coordinates: [[square, square], [square]] });
    expect(path.match(/M/g)).to.have.lengthOf(3);
    expect(path.match(/z/g)).to.have.lengthOf(3);
  });

  it('draws points that fall together once', () => {
    const [start, ...rest] = square;
    const ring = [start!, [0.00001, 0], ...rest];
    const path = toMercatorPath({ type: 'Polygon', coordinates: [ring] });
    expect(path).to.equal(toMercatorPath({ type: 'Polygon', coordinates: [square] }));
  });

  it('draws nothing for what is no area', () => {
    expect(
      toMercatorPath({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0, 0],
          ],
        ],
      }),
    ).to.equal('');
    expect(toMercatorPath({ type: 'Point', coordinates: [0, 0] })).to.equal('');
  });
});
