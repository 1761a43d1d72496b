import { expect } from 'chai';
import { buildSearchIndex, createSearchIndex, type SearchDocument, type SearchIndex } from './search.js';
import { MAX_QUERY_LENGTH } from './split-words.js';

/** An index of documents with one list of texts per field. */
function buildIndex(documents: Readonly<Record<string, readonly (readonly string[])[]>>): SearchIndex {
  return createSearchIndex(Object.entries(documents).map(([id, fields]) => ({ id, fields })));
}

describe('createSearchIndex', () => {
  const index = buildIndex({
    wolverhampton: [['Wolverhampton Partnership'], ['Tackles labour exploitation']],
    isle: [['Isle of Anglesey', 'Ynys Môn'], []],
    kings: [["King's Lynn Anti-Slavery Forum"], ['Works with Wolverhampton']],
  });

  const found: [string, string, string[]][] = [
    ['a word in any case', 'WOLVERHAMPTON', ['wolverhampton', 'kings']],
    ['the start of a word', 'wolv', ['wolverhampton', 'kings']],
    ['a word with a letter missing', 'Wolverhamton', ['wolverhampton', 'kings']],
    ['a word with a letter too many', 'anglessey', ['isle']],
    ['a word with a wrong letter', 'amglesey', ['isle']],
    ['a short word with two letters the wrong way round', 'ilse', ['isle']],
    ['an unfinished word with a letter missing', 'wolvrham', ['wolverhampton', 'kings']],
    ['a word without its diacritics', 'mon', ['isle']],
    ['a word with them', 'MÔN', ['isle']],
    ['a word without its apostrophe', 'kings', ['kings']],
    ['a hyphenated word written as one', 'antislavery', ['kings']],
    ['a hyphenated word', 'anti-slavery', ['kings']],
    ['words in any order', 'anglesey of isle', ['isle']],
    ['words of different fields', 'exploitation wolverhampton', ['wolverhampton']],
    ['a word given twice', 'lynn lynn', ['kings']],
  ];
  for (const [name, query, ids] of found) {
    it(`finds ${name}`, () => {
      expect(index.search(query)).to.deep.equal(ids);
    });
  }

  const missed: [string, string][] = [
    ['an empty query', ''],
    ['blanks', '  \n '],
    ['punctuation', '?! -- ’ …'],
    ['a word that no document has', 'birmingham'],
    ['words of different documents', 'anglesey wolverhampton'],
    ['known words beside an unknown one', 'isle birmingham'],
    ['a misspelt word of three letters', 'mpn'],
  ];
  for (const [name, query] of missed) {
    it(`finds nothing for ${name}`, () => {
      expect(index.search(query)).to.deep.equal([]);
    });
  }

  it('finds nothing among no documents, and nothing in an empty one', () => {
    expect(buildIndex({}).search('isle')).to.deep.equal([]);
    expect(buildIndex({ empty: [[], []] }).search('isle')).to.deep.equal([]);
  });

  it('puts an earlier field first', () => {
    const fields = buildIndex({ text: [['A'], ['Kent']], name: [['Kent'], []] });
    expect(fields.search('kent')).to.deep.equal(['name', 'text']);
  });

  it('puts a whole word before the start of one', () => {
    const words = buildIndex({ longer: [['Derbyshire']], whole: [['Derby']] });
    expect(words.search('derby')).to.deep.equal(['whole', 'longer']);
  });

  it('looks for typos only where no word begins as typed', () => {
    const words = buildIndex({ gwent: [['Gwent']], kent: [['Kent']] });
    expect(words.search('kent')).to.deep.equal(['kent']);
  });

  it('takes a typo for the nearest word, even where another is in an earlier field', () => {
    const words = buildIndex({ colchester: [['Colchester'], []], manchester: [[], ['Manchester']] });
    expect(words.search('machester')).to.deep.equal(['manchester']);
  });

  it('goes by the rarer word: one that everything has says little', () => {
    const words = buildIndex({
      wide: [['Slavery Network'], ['Croydon']],
      own: [['Croydon'], ['Sutton'], ['slavery']],
      other: [['Slavery Forum']],
    });
    expect(words.search('slavery croydon')).to.deep.equal(['own', 'wide']);
  });

  it('puts an earlier field first for a word that everything has, too', () => {
    expect(buildIndex({ text: [[], ['Slavery']], name: [['Slavery'], []] }).search('slavery')[0]).to.equal('name');
  });

  it('takes a typo for the word nearer in length where two fit as well', () => {
    const words = buildIndex({ longer: [['Derbyshire']], nearer: [['Derby']] });
    expect(words.search('derbi')).to.deep.equal(['nearer', 'longer']);
  });

  it('takes a typo in the middle for likelier than one at the beginning', () => {
    const words = buildIndex({ beginning: [['Eastborough']], middle: [['Edinburgh']] });
    expect(words.search('edinborough')[0]).to.equal('middle');
  });

  it('keeps the order of the documents among equals', () => {
    const words = buildIndex({ c: [['Kent']], b: [['Kenya']], a: [['Kent']] });
    expect(words.search('ken')).to.deep.equal(['c', 'b', 'a']);
  });

  it('takes names of built-ins for words', () => {
    const names = buildIndex({ constructor: [['constructor']], proto: [['__proto__ toString']] });
    expect(names.search('constructor')).to.deep.equal(['constructor']);
    expect(names.search('__proto__ tostring')).to.deep.equal(['proto']);
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(index.search(word), word).to.deep.equal([]);
    }
  });

  it('looks at the first 64 characters only', () => {
    const start = 'isle of anglesey '.padEnd(MAX_QUERY_LENGTH, ' ');
    expect(start).to.have.lengthOf(64);
    expect(index.search(start + 'birmingham '.repeat(900))).to.deep.equal(['isle']);
    expect(index.search(start.slice(1) + 'birmingham')).to.deep.equal([]);
  });

  it('takes a query cut in the middle of a character', () => {
    expect(index.search(`isle${'.'.repeat(59)}\u{1f600}`)).to.deep.equal(['isle']);
  });
});

describe('what a search falls back on when nothing holds every word', () => {
  const index = buildIndex({
    kent: [['Kent Network']],
    gwent: [['Gwent Network']],
    devon: [['Devon Partnership']],
    essex: [['Essex Partnership'], ['Works with Kent']],
    powys: [['Powys Partnership']],
    powis: [['Gwynedd Network'], ['By courtesy of Powis']],
    surrey: [['Surrey Partnership']],
  });

  it('is what holds all but the common ones', () => {
    expect(index.search('devon network')).to.deep.equal(['devon']);
    expect(index.search('partnership gwent')).to.deep.equal(['gwent']);
  });

  it('is not what holds the common ones alone', () => {
    expect(index.search('birmingham network')).to.deep.equal([]);
    expect(index.search('devon gwent')).to.deep.equal([]);
  });

  it('is at last what holds words like those given, even where they are known', () => {
    expect(index.search('powis partnership surrey')).to.deep.equal([]);
    expect(index.search('powis partnership')).to.deep.equal(['powis']);
    expect(buildIndex({ a: [['Dyfed Powys']], b: [['Powis']], c: [['Dyfed']] }).search('dyfed powis')).to.deep.equal([
      'a',
    ]);
  });
});

describe('how much a search gives back', () => {
  const many = createSearchIndex(
    Array.from({ length: 100 }, (_, number) => ({
      id: `p${number}`,
      fields: [[], [`Kent ${number % 2 ? 'Kenya' : ''}`]],
    })),
  );

  it('is everything found, or the best of it', () => {
    expect(many.search('kent')).to.have.lengthOf(100);
    expect(many.search('kent', { limit: 3 })).to.deep.equal(['p0', 'p1', 'p2']);
    expect(many.search('kenya kent', { limit: 2 })).to.deep.equal(['p1', 'p3']);
    expect(many.search('kent', { limit: 0 })).to.deep.equal([]);
  });

  it('is what the first fields hold, when only they are asked for', () => {
    const index = buildIndex({ text: [['A'], ['Kent']], name: [['Kent'], []] });
    expect(index.search('kent', { fields: 1 })).to.deep.equal(['name']);
    expect(index.search('kent', { fields: 2 })).to.deep.equal(['name', 'text']);
  });

  it('is without words that are more misspelt than is asked for', () => {
    const index = buildIndex({ newark: [['Newark']], croydon: [['Croydon']] });
    expect(index.search('network')).to.deep.equal(['newark']);
    expect(index.search('network', { misfit: 0.3 })).to.deep.equal([]);
    expect(index.search('kroydon', { misfit: 0.3 })).to.deep.equal(['croydon']);
  });

  it('is the same when the same is asked again', () => {
    expect(many.search('kenia')).to.deep.equal(many.search('kenia')).and.to.have.lengthOf(50);
  });
});

describe('buildSearchIndex', () => {
  function* makeDocuments(count: number): Generator<SearchDocument> {
    for (let number = 0; number < count; number++) yield { id: `p${number}`, fields: [[`Place ${number}`], ['Kent']] };
  }

  it('builds the same index in slices, giving others their turn in between', async () => {
    const pauses: number[] = [];
    const sliced = await buildSearchIndex(makeDocuments(50), {
      sliceMs: 0,
      pause: () => {
        pauses.push(pauses.length);
        return Promise.resolve();
      },
    });
    const whole = createSearchIndex(makeDocuments(50));
    expect(pauses).to.have.lengthOf(50);
    for (const query of ['kent', 'plase 7', 'place 49']) {
      expect(sliced.search(query), query).to.deep.equal(whole.search(query)).and.not.be.empty;
    }
  });

  it('stops when nobody wants the index any more', async () => {
    const controller = new AbortController();
    const pause = () => {
      controller.abort();
      return Promise.resolve();
    };
    const stopped = buildSearchIndex(makeDocuments(50), { sliceMs: 0, pause, signal: controller.signal });
    const error: unknown = await stopped.catch((reason: unknown) => reason);
    expect(error).to.have.property('name', 'AbortError');
  });
});
