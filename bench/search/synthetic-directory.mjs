/** A made-up directory, the same on every machine, to measure search on. None of it says anything about a real partnership. */

/** Areas of the first records, one each, so that a query can be meant to find exactly one. */
const AREAS = splitList(
  'Avon and Somerset|Bedfordshire|Cambridgeshire|Cheshire|Cleveland|Cumbria|Derbyshire|Devon and Cornwall|Dorset|' +
    'Durham|Dyfed-Powys|Essex|Gloucestershire|Greater Manchester|Gwent|Hampshire|Hertfordshire|Humberside|Kent|' +
    'Lancashire|Leicestershire|Lincolnshire|London|Merseyside|Norfolk|North Wales|North Yorkshire|Northamptonshire|' +
    'Northumbria|Nottinghamshire|Northern Ireland|Scotland|South Wales|South Yorkshire|Staffordshire|Suffolk|Surrey|' +
    'Sussex|Thames Valley|Warwickshire|West Mercia|West Midlands|West Yorkshire|Wiltshire|Bristol|Leeds|Sheffield|' +
    'Birmingham|Glasgow|Edinburgh|Cardiff|Belfast|Oxford|Liverpool|Coventry|',
  '|',
);

const KINDS = [
  'Anti-Slavery Partnership',
  'Modern Slavery Network',
  'Modern Slavery Partnership',
  'Anti-Slavery Network',
  'Tackling Exploitation Board',
  'Slavery and Exploitation Group',
  'Strategic Partnership Against Slavery',
];

/** Members that one record alone has. */
const OWN_MEMBERS = new Map(
  Object.entries({
    Sheffield: ['Snowdrop Project'],
    Merseyside: ['Medaille Trust'],
    Birmingham: ['Jericho Foundation', 'Adavu'],
    Bristol: ['Unseen Aware'],
    London: ['Kalayaan', 'Bakhita Centre', 'Hestia'],
    'Northern Ireland': ['Flourish Belfast'],
    Cardiff: ['BAWSO'],
    Glasgow: ['TARA Service'],
    Kent: ['Palm Cove Society'],
    Nottinghamshire: ['Rights Lab'],
    'West Yorkshire': ['Hope for Justice'],
    Oxford: ['Elmore Community'],
    Leeds: ['Ashiana House'],
    Coventry: ['Positive Youth Foundation'],
  }),
);

/** What one record alone does. */
const OWN_ACTIVITIES = new Map(
  Object.entries({
    Lincolnshire: 'hand car wash inspections and vegetable packhouse audits',
    Suffolk: 'county lines cuckooing outreach and brewery worker drop-ins',
    Lancashire: 'cockle pickers of Morecambe Bay memorial and shoreline patrols',
    Cumbria: 'caravan park visits and hill farm welfare calls',
    Dorset: 'fishing crew welfare at Poole harbour',
    'North Wales': 'ferry port screening at Holyhead',
    Leicestershire: 'garment factory wage checks',
    Staffordshire: 'pottery and brickyard inspections',
    Cleveland: 'steelworks contractors awareness',
    Scotland: 'salmon farm and trawler visits',
  }),
);

const COMMON_MEMBERS = [
  'Salvation Army',
  'Gangmasters and Labour Abuse Authority',
  'Crown Prosecution Service',
  'HM Revenue and Customs',
  'Home Office Immigration Enforcement',
  'NHS Foundation Trust',
  'Fire and Rescue Service',
  'Citizens Advice',
  'Chamber of Commerce',
  'Trades Union Council',
  'Diocese',
  'Probation Service',
  'Local Safeguarding Board',
  'Housing Association',
  'Refugee Council',
];

/** Words of activities, the commonest first in no order that means anything. */
const WORDS = splitList(
  'training frontline staff spot signs exploitation victims survivors support safe housing legal advice awareness ' +
    'raising schools colleges businesses supply chains transparency statement procurement council police ' +
    'intelligence sharing referral mechanism national first responder outreach health clinics safeguarding adults ' +
    'children missing trafficking forced labour domestic servitude criminal sexual debt bondage employers unions ' +
    'faith groups community leaflets campaign helpline multi agency case conferences pathway immigration language ' +
    'interpreter translation funding steering quarterly meeting data dashboard strategy action plan prevent pursue ' +
    'protect prepare conference newsletter webinars toolkit guidance councillors licensing officers trading ' +
    'standards environmental inspections nail bars farms food processing construction sites agriculture recruitment ' +
    'agencies landlords hotels taxi drivers banks charities volunteers mentoring employment skills recovery ' +
    'counselling trauma informed peer lived experience research university evaluation annual report website ' +
    'partnership members regional coordinator coordinators joint operations disruption visits days week october anti ' +
    'slavery day vigil exhibition art theatre football clubs shopping centres transport hubs ports airports hauliers ' +
    'borders ',
  ' ',
);

/** Place names are made of a start, an end and, for one in four, an addition. */
const PLACE_STARTS = splitList(
  'Ald Alm Ash Bar Bick Black Bram Brom Burn Calver Chal Charl Clay Crom Dal Dun East Eld Fal Farn Fen Ford Gar ' +
    'Glen Gras Hal Har Hazel Hex Hol Hurst Ing Kel Kil Lang Lin Lyd Mal Mar Mel Mid Nether New Nor Oak Ock Pen Pres ' +
    'Rad Red Rip Rud Sal Sand Sel Shap Skel Stan Stoke Swin Tad Tam Thorn Tor Up Wake Wal Wen Whit Wood Yar ',
  ' ',
);
/** See PLACE_STARTS. */
const PLACE_ENDS = splitList(
  'borough bourne bridge brook burgh bury by caster cliffe combe cott dale den don field fleet gate grove hampton ' +
    'haven head hill holme hurst ings keld kirk land leigh ley low mere minster moor mouth ness over pool port rick ' +
    'royd shaw side stead stoke stow thorpe ton tree wade wall water well wick wood worth ',
  ' ',
);
const PLACE_ADDITIONS = ['Magna', 'Parva', 'St Mary', 'Regis', '-on-Sea', 'Green', 'Vale', 'Heath', 'upon Wold'];
/** Made-up words are made of these. */
const SYLLABLES = splitList(
  'ba be bi bo ca co da de do du fa fe fi ga go ha he hi jo ka ke la le li lo ma me mi mo na ne ni no pa pe po ra ' +
    're ri ro sa se si so ta te ti to va vi wa wi ya ',
  ' ',
);

/**
 * @typedef {object} SyntheticRecord
 * @property {string} name
 * @property {string} area
 * @property {string[]} members
 * @property {string} activities 60 words
 */

/**
 * @param {number} count at least the number of AREAS for every quality query to have its record
 * @param {number} ownWords how many words that hardly any other record has are added to each, so that the vocabulary grows with the
 *   directory
 * @returns {SyntheticRecord[]}
 */
export function makeDirectory(count, ownWords = 0) {
  const random = seedRandom(42);
  const randomWord = seedRandom(7);
  return Array.from({ length: count }, (_, index) => {
    const own = index < AREAS.length;
    const area = own ? AREAS[index] : makePlace(random);
    const kind = own ? KINDS[index % KINDS.length] : pick(KINDS, random);
    const members = [`${area} Police`, `${area} ${random() < 0.5 ? 'County' : 'City'} Council`];
    if (own) members.push(...(OWN_MEMBERS.get(area) ?? []));
    for (let more = 2 + Math.floor(random() * 6); more > 0; more--) {
      const member = pick(COMMON_MEMBERS, random);
      if (!members.includes(member)) members.push(member);
    }
    const words = makeWords(60, random, () => (own ? 'local' : makePlace(random)));
    if (own && OWN_ACTIVITIES.has(area)) words.splice(30, 0, OWN_ACTIVITIES.get(area));
    if (!own) for (let more = ownWords; more > 0; more--) words.push(makeOwnWord(randomWord));
    // For a position, which search does not need: the queries were written for the directory that comes out so.
    random();
    random();
    return { name: `${area} ${kind}`, area, members, activities: words.join(' ') };
  });
}

function makeWords(count, random, makeName) {
  return Array.from({ length: count }, () => {
    if (random() < 0.06) return makeName();
    // Few words are common and most are rare, as in any text.
    const rank = Math.min(WORDS.length - 1, Math.floor(WORDS.length ** random() - 1));
    return WORDS[(rank * 7 + Math.floor(random() * 3)) % WORDS.length];
  });
}

function makePlace(random) {
  const place = pick(PLACE_STARTS, random) + pick(PLACE_ENDS, random);
  if (random() >= 0.25) return place;
  const addition = pick(PLACE_ADDITIONS, random);
  return addition.startsWith('-') ? place + addition : `${place} ${addition}`;
}

function makeOwnWord(random) {
  const syllables = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(SYLLABLES, random));
  return syllables.join('') + pick([...'snrtl'], random);
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Mulberry32: small, quick and the same everywhere. @returns {() => number} from 0 up to 1 */
function seedRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function splitList(text, separator) {
  return text.split(separator).filter(Boolean);
}
