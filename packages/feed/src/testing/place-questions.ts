/**
 * Places and postcodes that people may ask about, with the police force areas they are in and every open partnership of the
 * published feed that covers them. Written down from maps and from the records' `covers`, before looking at the answers.
 */

/** The force areas of a place, and the ids of the partnerships there but those of its nation. */
type Expected = readonly [forces: readonly string[], ...ids: string[]];

export interface PlaceQuestion {
  readonly text: string;
  /** One for a place that is known, several where the reader has to choose. */
  readonly expected: readonly Expected[];
  /** Ask with the example of an outcode index. */
  readonly indexed?: true;
}

const SOUTH_WEST = 'south-west-anti-slavery-partnership';
const WEST_MIDLANDS = 'west-midlands-anti-slavery-network';
const HUMBER = 'humber-modern-slavery-partnership';
const SUSSEX = 'sussex-anti-slavery-network';
const HASTINGS = 'discovery-hastings-and-rother';
const FENLAND = 'fenland-operation-pheasant';
const CHELMSFORD = 'chelmsford-against-slavery-partnership';
const COLCHESTER = 'colchester-against-modern-slavery';
const DEVON = 'devon-and-torbay-anti-slavery-partnership';
const PLYMOUTH = 'plymouth-anti-slavery-partnership';
const AVON = ['avon-and-somerset-anti-slavery-partnership', SOUTH_WEST];
const DORSET = ['dorset-anti-slavery-partnership', SOUTH_WEST];
const GLOUCESTERSHIRE = ['gloucestershire-anti-slavery-partnership', SOUTH_WEST];
const WILTSHIRE = ['swindon-and-wiltshire-anti-slavery-partnership', SOUTH_WEST];
const CORNWALL = ['cornwall-anti-slavery-partnership', 'cornwall-modern-slavery-network', SOUTH_WEST];
const CUMBRIA = ['cumbria-modern-slavery-network', 'safer-cumbria-modern-slavery-partnership'];
const NORFOLK = ['norfolk-anti-slavery-network', 'norfolk-modern-slavery-collaboration'];
const COUNTY_NOTTS = ['nottingham-and-nottinghamshire-modern-slavery-partnership'];
const NOTTINGHAM = [
  ...COUNTY_NOTTS,
  'nottingham-modern-slavery-forum',
  'nottingham-slavery-exploitation-risk-assessment-conference',
];
const ALL_LONDON = [
  'anti-slavery-london-working-group',
  'london-modern-slavery-leads-network',
  'london-modern-slavery-partnership-board',
];
const WESTMINSTER = [...ALL_LONDON, 'westminster-and-kensington-chelsea-modern-slavery-partnership'];
const CROYDON = [...ALL_LONDON, 'croydon-prevention-of-human-trafficking-sub-group'];
const BEXLEY = [...ALL_LONDON, 'bexley-modern-slavery-working-group'];
const METROPOLITAN = [...new Set([...WESTMINSTER, ...CROYDON, ...BEXLEY])];
const DERBYSHIRE = 'derby-and-derbyshire-modern-slavery-partnership';
const LEICESTERSHIRE = 'leicester-leicestershire-rutland-modern-slavery-action-group';
const BERKSHIRE = 'berkshire-anti-slavery-network';
const BUCKINGHAMSHIRE = 'buckinghamshire-anti-slavery-network';
const OXFORDSHIRE = 'oxfordshire-anti-slavery-network';
const ESSEX = [CHELMSFORD, COLCHESTER, 'southend-against-modern-slavery'];
const HAMPSHIRE = 'hampshire-and-isle-of-wight-modern-slavery-partnership';
const WARWICKSHIRE = ['warwickshire-modern-slavery-steering-group', WEST_MIDLANDS];
const WOLVERHAMPTON = ['wolverhampton-anti-slavery-partnership', WEST_MIDLANDS];
const SANDWELL = ['sandwell-strategic-anti-slavery-partnership', WEST_MIDLANDS];
const COVENTRY = ['coventry-modern-slavery-partnership', WEST_MIDLANDS];
const ALL_WEST_MIDLANDS = [...new Set([...WOLVERHAMPTON, ...SANDWELL, ...COVENTRY])];
const EAST_RIDING = ['east-riding-modern-slavery-local-forum', HUMBER];
const GRIMSBY = ['north-east-lincolnshire-modern-slavery-partnership', HUMBER];
const WESTERN_BAY = 'western-bay-regional-anti-slavery-forum';
const GWENT = 'gwent-anti-slavery-group';
const NORTH_WALES = 'north-wales-regional-anti-slavery-group';
const CHESHIRE = 'cheshire-anti-slavery-strategic-partnership';
const CHALLENGER = 'programme-challenger-greater-manchester';
const MERSEYSIDE = 'merseyside-modern-slavery-network';
const LANCASHIRE = 'pan-lancashire-anti-slavery-partnership';
const WEST_YORKSHIRE = 'west-yorkshire-anti-slavery-partnership';
const NORTH_YORKSHIRE = 'north-yorkshire-and-york-modern-slavery-partnership';
const SOUTH_YORKSHIRE = 'south-yorkshire-modern-slavery-partnership';
const DURHAM = 'durham-modern-slavery-and-human-trafficking-network';
const CLEVELAND = 'cleveland-anti-slavery-network';
const BEDFORDSHIRE = 'bedfordshire-against-modern-slavery';
const HERTFORDSHIRE = 'hertfordshire-modern-slavery-partnership';
const KENT = 'kent-anti-slavery-partnership-group';
const SURREY = 'surrey-anti-slavery-partnership';
const SUFFOLK = 'suffolk-modern-slavery-network';

/** Groups of a nation or of the whole UK: they cover every place in it. */
export const NATIONAL_GROUPS: Readonly<Record<'E' | 'W' | 'S' | 'N', readonly string[]>> = {
  E: ['national-network-coordinators-forum', 'national-anti-trafficking-and-modern-slavery-network'],
  W: [
    'national-network-coordinators-forum',
    'national-anti-trafficking-and-modern-slavery-network',
    'anti-slavery-wales-forum',
  ],
  S: [
    'national-network-coordinators-forum',
    'scotland-child-trafficking-strategy-group',
    'scotland-trafficking-action-area-1-group',
    'scotland-trafficking-action-area-2-group',
  ],
  N: [
    'national-network-coordinators-forum',
    'northern-ireland-octf-modern-slavery-sub-group',
    'northern-ireland-modern-slavery-engagement-group',
  ],
};

/** A small made example of what an operator may put beside the feed; the areas are the real ones. */
export const EXAMPLE_OUTCODES = {
  outcodesVersion: '1.0',
  edition: '2026-11',
  attribution: 'Made for tests.',
  outcodes: {
    NG7: ['E23000019', 'E06000018'],
    NG10: ['E23000018', 'E23000019', 'E10000007', 'E10000024'],
    NG16: ['E23000018', 'E23000019', 'E07000032', 'E07000170', 'E07000172'],
    CM1: ['E23000028', 'E07000070'],
    CM3: ['E23000028', 'E07000070', 'E07000074'],
    TN34: ['E23000033', 'E07000062'],
    SY10: ['W15000004', 'E23000016', 'E06000051', 'W06000023'],
    CR0: ['E23000001', 'E09000008'],
    S70: ['E08000016'],
  },
};

export const PLACE_QUESTIONS: readonly PlaceQuestion[] = [
  // Councils and towns in one force area.
  { text: 'Solihull', expected: [[['West Midlands'], WEST_MIDLANDS]] },
  { text: 'who covers Solihull?', expected: [[['West Midlands'], WEST_MIDLANDS]] },
  { text: 'Birmingham', expected: [[['West Midlands'], WEST_MIDLANDS]] },
  { text: 'Coventry', expected: [[['West Midlands'], ...COVENTRY]] },
  { text: 'Wolverhampton', expected: [[['West Midlands'], ...WOLVERHAMPTON]] },
  { text: 'West Bromwich', expected: [[['West Midlands'], ...SANDWELL]] },
  { text: 'Royal Leamington Spa', expected: [[['Warwickshire'], ...WARWICKSHIRE]] },
  { text: 'Nottingham', expected: [[['Nottinghamshire'], ...NOTTINGHAM]] },
  { text: 'Mansfield', expected: [[['Nottinghamshire'], ...COUNTY_NOTTS]] },
  { text: 'Derby', expected: [[['Derbyshire'], DERBYSHIRE]] },
  { text: 'Loughborough', expected: [[['Leicestershire'], LEICESTERSHIRE]] },
  { text: 'Rutland', expected: [[['Leicestershire'], LEICESTERSHIRE]] },
  { text: 'Grantham', expected: [[['Lincolnshire']]] },
  { text: 'Kettering', expected: [[['Northamptonshire']]] },
  { text: 'Chelmsford', expected: [[['Essex'], CHELMSFORD]] },
  { text: 'Colchester', expected: [[['Essex'], COLCHESTER]] },
  { text: 'Basildon', expected: [[['Essex']]] },
  { text: 'Wisbech', expected: [[['Cambridgeshire'], FENLAND]] },
  { text: 'Fenland', expected: [[['Cambridgeshire'], FENLAND]] },
  { text: 'Cambridge', expected: [[['Cambridgeshire']]] },
  { text: 'Peterborough', expected: [[['Cambridgeshire']]] },
  { text: "King's Lynn", expected: [[['Norfolk'], ...NORFOLK]] },
  { text: 'kings lynn', expected: [[['Norfolk'], ...NORFOLK]] },
  { text: 'Ipswich', expected: [[['Suffolk'], SUFFOLK]] },
  { text: 'Luton', expected: [[['Bedfordshire'], BEDFORDSHIRE]] },
  { text: 'Watford', expected: [[['Hertfordshire'], HERTFORDSHIRE]] },
  { text: 'Brighton', expected: [[['Sussex'], SUSSEX]] },
  { text: 'Hastings', expected: [[['Sussex'], SUSSEX, HASTINGS]] },
  { text: 'Crawley', expected: [[['Sussex'], SUSSEX]] },
  { text: 'Guildford', expected: [[['Surrey'], SURREY]] },
  { text: 'Maidstone', expected: [[['Kent'], KENT]] },
  { text: 'Southampton', expected: [[['Hampshire and Isle of Wight'], HAMPSHIRE]] },
  { text: 'Slough', expected: [[['Thames Valley'], BERKSHIRE]] },
  { text: 'Oxford', expected: [[['Thames Valley'], OXFORDSHIRE]] },
  { text: 'Milton Keynes', expected: [[['Thames Valley']]] },
  { text: 'Bristol', expected: [[['Avon and Somerset'], ...AVON]] },
  { text: 'Taunton', expected: [[['Avon and Somerset'], ...AVON]] },
  { text: 'Swindon', expected: [[['Wiltshire'], ...WILTSHIRE]] },
  { text: 'Cheltenham', expected: [[['Gloucestershire'], ...GLOUCESTERSHIRE]] },
  { text: 'Weymouth', expected: [[['Dorset'], ...DORSET]] },
  { text: 'Exeter', expected: [[['Devon and Cornwall'], DEVON, SOUTH_WEST]] },
  { text: 'Torquay', expected: [[['Devon and Cornwall'], DEVON, SOUTH_WEST]] },
  { text: 'Plymouth', expected: [[['Devon and Cornwall'], PLYMOUTH, SOUTH_WEST]] },
  { text: 'Truro', expected: [[['Devon and Cornwall'], ...CORNWALL]] },
  { text: 'Liverpool', expected: [[['Merseyside'], MERSEYSIDE]] },
  { text: 'Salford', expected: [[['Greater Manchester'], CHALLENGER]] },
  { text: 'Widnes', expected: [[['Cheshire'], CHESHIRE]] },
  { text: 'Blackpool', expected: [[['Lancashire'], LANCASHIRE]] },
  { text: 'Keswick', expected: [[['Cumbria'], ...CUMBRIA]] },
  { text: 'Leeds', expected: [[['West Yorkshire'], WEST_YORKSHIRE]] },
  { text: 'Harrogate', expected: [[['North Yorkshire'], NORTH_YORKSHIRE]] },
  { text: 'York', expected: [[['North Yorkshire'], NORTH_YORKSHIRE]] },
  { text: 'Rotherham', expected: [[['South Yorkshire'], SOUTH_YORKSHIRE]] },
  { text: 'Hull', expected: [[['Humberside'], HUMBER]] },
  { text: 'Bridlington', expected: [[['Humberside'], ...EAST_RIDING]] },
  { text: 'Grimsby', expected: [[['Humberside'], ...GRIMSBY]] },
  { text: 'Middlesbrough', expected: [[['Cleveland'], CLEVELAND]] },
  { text: 'Darlington', expected: [[['Durham'], DURHAM]] },
  { text: 'Sunderland', expected: [[['Northumbria']]] },
  { text: 'Croydon', expected: [[['Metropolitan Police'], ...CROYDON]] },
  { text: 'Soho', expected: [[['Metropolitan Police'], ...WESTMINSTER]] },
  { text: 'Barbican', expected: [[['City of London'], ...ALL_LONDON]] },
  // Wales, Scotland and Northern Ireland, in either language and in any spelling.
  { text: 'Swansea', expected: [[['South Wales'], WESTERN_BAY]] },
  { text: 'Abertawe', expected: [[['South Wales'], WESTERN_BAY]] },
  { text: 'Caerdydd', expected: [[['South Wales']]] },
  { text: 'Ynys Mon', expected: [[['North Wales'], NORTH_WALES]] },
  { text: 'Anglesey', expected: [[['North Wales'], NORTH_WALES]] },
  { text: 'Caergybi', expected: [[['North Wales'], NORTH_WALES]] },
  { text: 'Y Fenni', expected: [[['Gwent'], GWENT]] },
  { text: 'Aberystwyth', expected: [[['Dyfed-Powys']]] },
  { text: 'Tyddewi', expected: [[['Dyfed-Powys']]] },
  { text: 'Inverness', expected: [[['Police Scotland']]] },
  { text: 'Orkney', expected: [[['Police Scotland']]] },
  { text: 'Argyll', expected: [[['Police Scotland']]] },
  { text: 'Outer Hebrides', expected: [[['Police Scotland']]] },
  { text: 'Galashiels', expected: [[['Police Scotland']]] },
  { text: 'Lisburn', expected: [[['Police Service of Northern Ireland']]] },
  { text: 'Derry', expected: [[['Police Service of Northern Ireland']]] },
  // Force areas, regions, nations, and names that join areas.
  { text: 'Thames Valley', expected: [[['Thames Valley'], BERKSHIRE, BUCKINGHAMSHIRE, OXFORDSHIRE]] },
  { text: 'GMP', expected: [[['Greater Manchester'], CHALLENGER]] },
  { text: 'Kent police', expected: [[['Kent'], KENT]] },
  { text: 'Essex police', expected: [[['Essex'], ...ESSEX]] },
  { text: 'Berkshire', expected: [[['Thames Valley'], BERKSHIRE]] },
  {
    text: 'who covers Yorkshire?',
    expected: [
      [
        ['Humberside', 'North Yorkshire', 'South Yorkshire', 'West Yorkshire'],
        ...new Set([...EAST_RIDING, ...GRIMSBY]),
        NORTH_YORKSHIRE,
        SOUTH_YORKSHIRE,
        WEST_YORKSHIRE,
      ],
    ],
  },
  { text: 'Black Country', expected: [[['West Midlands'], ...new Set([...WOLVERHAMPTON, ...SANDWELL])]] },
  { text: 'Tyne and Wear', expected: [[['Northumbria']]] },
  { text: 'Greater London', expected: [[['Metropolitan Police', 'City of London'], ...METROPOLITAN]] },
  // Names of several places, all of them offered.
  {
    text: 'Durham',
    expected: [
      [['Durham'], DURHAM],
      [['Durham'], DURHAM],
    ],
  },
  {
    text: 'Newport',
    expected: [
      [['Gwent'], GWENT],
      [['Humberside'], ...EAST_RIDING],
      [['West Mercia']],
      [['Hampshire and Isle of Wight'], HAMPSHIRE],
      [['Essex'], CHELMSFORD, COLCHESTER],
      [['Dyfed-Powys']],
    ],
  },
  // A council, and a village in Milton Keynes.
  { text: 'Warrington', expected: [[['Cheshire'], CHESHIRE], [['Thames Valley']]] },
  {
    text: 'Hayes',
    expected: [
      [['Metropolitan Police'], ...ALL_LONDON],
      [['Metropolitan Police'], ...ALL_LONDON],
    ],
  },
  {
    text: 'Notts',
    expected: [
      [['Nottinghamshire'], ...NOTTINGHAM],
      [['Nottinghamshire'], ...COUNTY_NOTTS],
    ],
  },
  // Postcodes by their letters alone.
  {
    text: 'M1 1AE',
    expected: [
      [['Greater Manchester'], CHALLENGER],
      [['Cheshire'], CHESHIRE],
    ],
  },
  { text: 'BN1', expected: [[['Sussex'], SUSSEX, HASTINGS]] },
  { text: 'tr1 1aa', expected: [[['Devon and Cornwall'], ...CORNWALL, DEVON, PLYMOUTH]] },
  {
    text: 'L1 8JQ',
    expected: [
      [['Merseyside'], MERSEYSIDE],
      [['Lancashire'], LANCASHIRE],
      [['Cheshire'], CHESHIRE],
    ],
  },
  { text: 'CF10', expected: [[['South Wales'], WESTERN_BAY], [['Gwent'], GWENT], [['Dyfed-Powys']]] },
  { text: 'BT1 5GS', expected: [[['Police Service of Northern Ireland']]] },
  { text: 'EH1', expected: [[['Police Scotland']]] },
  { text: 'SW1A 1AA', expected: [[['Metropolitan Police'], ...METROPOLITAN]] },
  {
    text: 'NG7 2RD',
    expected: [
      [['Nottinghamshire'], ...NOTTINGHAM],
      [['Lincolnshire']],
      [['Derbyshire'], DERBYSHIRE],
      [['Leicestershire'], LEICESTERSHIRE],
    ],
  },
  {
    text: 'CV',
    expected: [
      [['Warwickshire'], ...WARWICKSHIRE],
      [['West Midlands'], ...ALL_WEST_MIDLANDS],
      [['Leicestershire'], LEICESTERSHIRE],
      [['Northamptonshire']],
      [['West Mercia']],
    ],
  },
  // Postcodes by an operator's index.
  { text: 'NG7 2RD', indexed: true, expected: [[['Nottinghamshire'], ...NOTTINGHAM]] },
  {
    text: 'NG10',
    indexed: true,
    expected: [
      [['Derbyshire'], DERBYSHIRE],
      [['Nottinghamshire'], ...COUNTY_NOTTS],
    ],
  },
  {
    text: 'ng16 1aa',
    indexed: true,
    expected: [
      [['Derbyshire'], DERBYSHIRE],
      [['Nottinghamshire'], ...COUNTY_NOTTS],
    ],
  },
  { text: 'CM1 1AA', indexed: true, expected: [[['Essex'], CHELMSFORD]] },
  { text: 'CM3', indexed: true, expected: [[['Essex'], CHELMSFORD]] },
  { text: 'TN34 1AA', indexed: true, expected: [[['Sussex'], SUSSEX, HASTINGS]] },
  { text: 'SY10 8AA', indexed: true, expected: [[['West Mercia']], [['Dyfed-Powys']]] },
  { text: 'CR0 1AA', indexed: true, expected: [[['Metropolitan Police'], ...CROYDON]] },
  { text: 'S70', indexed: true, expected: [[['South Yorkshire'], SOUTH_YORKSHIRE]] },
];

/** Postcodes that lead nowhere, each with what is wrong with it. */
export const POSTCODE_PROBLEMS: readonly (readonly [text: string, problem: string])[] = [
  ['JE2 3AB', 'crown-dependency'],
  ['GY1 1AA', 'crown-dependency'],
  ['im1 1aa', 'crown-dependency'],
  ['BX1 1LT', 'non-geographic'],
  ['GIR 0AA', 'non-geographic'],
  ['BF1 2AT', 'armed-forces'],
  ['GX11 1AA', 'overseas-territory'],
  ['QQ1 1AA', 'unknown-area'],
  ['ZZ9 9ZZ', 'unknown-area'],
  ['NG7 2R1', 'malformed'],
  ['NG7 2RDD', 'malformed'],
  ['SW1A OAA', 'malformed'],
];
