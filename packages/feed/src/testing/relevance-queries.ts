/**
 * What people may type into the search of the published directory, and what they ought to find. Written down from what the
 * records say (who they are, where, with whom, what they do), before looking at what the search answers.
 */

/** A query and the ids of the partnerships it is about: all of them belong among the first five, and one of them first. */
export type RelevanceQuery = readonly [query: string, ...ids: string[]];

const WEST_MIDLANDS = 'west-midlands-anti-slavery-network';
const NORTH_WALES = 'north-wales-regional-anti-slavery-group';
const WESTERN_BAY = 'western-bay-regional-anti-slavery-forum';
const GWENT = 'gwent-anti-slavery-group';
const WALES = 'anti-slavery-wales-forum';
const HUMBER = 'humber-modern-slavery-partnership';
const CHALLENGER = 'programme-challenger-greater-manchester';
const HAMPSHIRE = 'hampshire-and-isle-of-wight-modern-slavery-partnership';
const NOTTS = 'nottingham-and-nottinghamshire-modern-slavery-partnership';
const NOTTINGHAM_FORUM = 'nottingham-modern-slavery-forum';
const SERAC = 'nottingham-slavery-exploitation-risk-assessment-conference';
const HERTS = 'hertfordshire-modern-slavery-partnership';
const HASTINGS = 'discovery-hastings-and-rother';
const FENLAND = 'fenland-operation-pheasant';
const KENSINGTON = 'westminster-and-kensington-chelsea-modern-slavery-partnership';
const LEICESTER = 'leicester-leicestershire-rutland-modern-slavery-action-group';
const SOUTH_YORKSHIRE = 'south-yorkshire-modern-slavery-partnership';
const WEST_YORKSHIRE = 'west-yorkshire-anti-slavery-partnership';
const NORTH_YORKSHIRE = 'north-yorkshire-and-york-modern-slavery-partnership';
const SANDWELL = 'sandwell-strategic-anti-slavery-partnership';
const WOLVERHAMPTON = 'wolverhampton-anti-slavery-partnership';
const CROYDON = 'croydon-prevention-of-human-trafficking-sub-group';
const SOUTH_WEST = 'south-west-anti-slavery-partnership';
const AVON = 'avon-and-somerset-anti-slavery-partnership';
const NATMSN = 'national-anti-trafficking-and-modern-slavery-network';
const COORDINATORS = 'national-network-coordinators-forum';
const LONDON_GROUP = 'anti-slavery-london-working-group';
const LONDON_LEADS = 'london-modern-slavery-leads-network';
const LONDON_BOARD = 'london-modern-slavery-partnership-board';
const OCTF = 'northern-ireland-octf-modern-slavery-sub-group';
const NI_ENGAGEMENT = 'northern-ireland-modern-slavery-engagement-group';
const CHILD_TRAFFICKING = 'scotland-child-trafficking-strategy-group';
const ACTION_AREA_1 = 'scotland-trafficking-action-area-1-group';
const ACTION_AREA_2 = 'scotland-trafficking-action-area-2-group';
const CORNWALL_NETWORK = 'cornwall-modern-slavery-network';
const CORNWALL_PARTNERSHIP = 'cornwall-anti-slavery-partnership';
const NORFOLK_NETWORK = 'norfolk-anti-slavery-network';
const NORFOLK_COLLABORATION = 'norfolk-modern-slavery-collaboration';
const CUMBRIA_NETWORK = 'cumbria-modern-slavery-network';
const CUMBRIA_SAFER = 'safer-cumbria-modern-slavery-partnership';
const LANCASHIRE = 'pan-lancashire-anti-slavery-partnership';
const MERSEYSIDE = 'merseyside-modern-slavery-network';
const CHESHIRE = 'cheshire-anti-slavery-strategic-partnership';
const DEVON = 'devon-and-torbay-anti-slavery-partnership';
const GLOUCESTERSHIRE = 'gloucestershire-anti-slavery-partnership';
const WILTSHIRE = 'swindon-and-wiltshire-anti-slavery-partnership';
const BEDFORDSHIRE = 'bedfordshire-against-modern-slavery';
const BUCKINGHAMSHIRE = 'buckinghamshire-anti-slavery-network';
const BERKSHIRE = 'berkshire-anti-slavery-network';
const OXFORDSHIRE = 'oxfordshire-anti-slavery-network';
const DERBYSHIRE = 'derby-and-derbyshire-modern-slavery-partnership';
const DURHAM = 'durham-modern-slavery-and-human-trafficking-network';
const CLEVELAND = 'cleveland-anti-slavery-network';
const EAST_RIDING = 'east-riding-modern-slavery-local-forum';
const NORTH_EAST_LINCOLNSHIRE = 'north-east-lincolnshire-modern-slavery-partnership';
const COLCHESTER = 'colchester-against-modern-slavery';
const CHELMSFORD = 'chelmsford-against-slavery-partnership';
const SOUTHEND = 'southend-against-modern-slavery';
const BORDERS = 'scottish-borders-human-trafficking-working-group';
const COVENTRY = 'coventry-modern-slavery-partnership';
const KENT = 'kent-anti-slavery-partnership-group';
const SURREY = 'surrey-anti-slavery-partnership';
const SUSSEX = 'sussex-anti-slavery-network';
const SUFFOLK = 'suffolk-modern-slavery-network';
const WARWICKSHIRE = 'warwickshire-modern-slavery-steering-group';
const BEXLEY = 'bexley-modern-slavery-working-group';

export const RELEVANCE_QUERIES: Readonly<Record<string, readonly RelevanceQuery[]>> = {
  'names and areas as written': [
    ['Kent', KENT],
    ['Surrey Anti-Slavery Partnership', SURREY],
    ['sussex', SUSSEX],
    ['Suffolk Modern Slavery Network', SUFFOLK],
    ['Merseyside', MERSEYSIDE],
    ['Cleveland', CLEVELAND],
    ['Durham', DURHAM],
    ['Operation Pheasant', FENLAND],
    ['Programme Challenger', CHALLENGER],
    ['greater manchester', CHALLENGER],
    ['Western Bay', WESTERN_BAY],
    ['Kensington and Chelsea', KENSINGTON],
    ['plymouth', 'plymouth-anti-slavery-partnership'],
    ['Torbay', DEVON],
    ['isle of wight', HAMPSHIRE],
    ['Rutland', LEICESTER],
    ['City of York', NORTH_YORKSHIRE],
    ['Hastings', HASTINGS],
    ['Bexley modern slavery working group', BEXLEY],
    ['Slavery Free Croydon', 'slavery-free-croydon-steering-group'],
    ['cumbria', CUMBRIA_NETWORK, CUMBRIA_SAFER],
    ['Cornwall', CORNWALL_NETWORK, CORNWALL_PARTNERSHIP],
    ['Norfolk', NORFOLK_NETWORK, NORFOLK_COLLABORATION],
    ['essex', CHELMSFORD, COLCHESTER, SOUTHEND],
    ['Northern Ireland', OCTF, NI_ENGAGEMENT],
    ['London', LONDON_GROUP, LONDON_LEADS, LONDON_BOARD],
  ],
  typos: [
    ['Wolverhamton', WOLVERHAMPTON],
    ['Birmingam', WEST_MIDLANDS],
    ['Notingham', NOTTS, NOTTINGHAM_FORUM, SERAC],
    ['Leicster', LEICESTER],
    ['Glouscestershire', GLOUCESTERSHIRE],
    ['gloucestershre', GLOUCESTERSHIRE],
    ['Hertforshire', HERTS],
    ['Buckinghampshire', BUCKINGHAMSHIRE],
    ['Bedforshire', BEDFORDSHIRE],
    ['Derbishire', DERBYSHIRE],
    ['Mersyside', MERSEYSIDE],
    ['Chesire', CHESHIRE],
    ['Lancashre', LANCASHIRE],
    ['Cumbira', CUMBRIA_NETWORK, CUMBRIA_SAFER],
    ['northen ireland', OCTF, NI_ENGAGEMENT],
    ['Oxforshire', OXFORDSHIRE],
    ['wiltshre', WILTSHIRE],
    ['Colchestr', COLCHESTER],
    ['chelmsfrod', CHELMSFORD],
    ['coventary', COVENTRY],
    ['Sandwel', SANDWELL],
    ['Croyden', CROYDON],
    ['Kensinton', KENSINGTON],
    ['south yorkshrie', SOUTH_YORKSHIRE],
    ['humbr partnership', HUMBER],
    ['opperation pheasent', FENLAND],
    ['programe chalenger', CHALLENGER],
    ['warwickshir stearing group', WARWICKSHIRE],
    ['cleavland', CLEVELAND],
    ['suffok', SUFFOLK],
    ['scotish borders', BORDERS],
    ['Plymoth', 'plymouth-anti-slavery-partnership'],
  ],
  'words in another order, unfinished or too many': [
    ['network suffolk', SUFFOLK],
    ['wales north', NORTH_WALES],
    ['slavery sussex', SUSSEX],
    ['yorkshire west partnership', WEST_YORKSHIRE],
    ['riding east', EAST_RIDING],
    ['modern slavery partnership coventry', COVENTRY],
    ['partnerships in Kent', KENT],
    ['modern slavery in Hull', HUMBER],
    ['the partnership for Devon', DEVON],
    ['who works in Surrey', SURREY],
    ['wolverh', WOLVERHAMPTON],
    ['glouc', GLOUCESTERSHIRE],
    ['merseys', MERSEYSIDE],
    ['antislavery london', LONDON_GROUP],
    ['anti slavery norfolk', NORFOLK_NETWORK],
    ['West Midlands partnership', WEST_MIDLANDS],
    ['Merseyside partnership', MERSEYSIDE],
    ['Kent network', KENT],
    ['north east lincs', NORTH_EAST_LINCOLNSHIRE],
  ],
  Welsh: [
    ['Ynys Môn', NORTH_WALES],
    ['mon', NORTH_WALES],
    ['Gogledd Cymru', NORTH_WALES],
    ['Abertawe', WESTERN_BAY],
    ['Castell-nedd Port Talbot', WESTERN_BAY],
    ['Pen-y-bont ar Ogwr', WESTERN_BAY],
    ['Casnewydd', GWENT],
    ['Blaenau Gwent', GWENT],
    ['Sir y Fflint', NORTH_WALES],
    ['wrecsam', NORTH_WALES],
    ['Sir Fynwy', GWENT],
    ['llywodraeth ddatganoledig Cymru', WALES],
    ['Fforwm Cymru', WALES],
    ['cadwyni cyflenwi Gwent', GWENT],
    ['Gwynned', NORTH_WALES],
  ],
  abbreviations: [
    ['GMP', CHALLENGER],
    ['Notts', NOTTS],
    ['IoW', HAMPSHIRE],
    ['W Mids', WEST_MIDLANDS],
    ['Hants', HAMPSHIRE],
    ['herts', HERTS],
    ['Beds', BEDFORDSHIRE],
    ['Bucks', BUCKINGHAMSHIRE],
    ['Glos', GLOUCESTERSHIRE],
    ['Lancs', LANCASHIRE],
    ['Leics', LEICESTER],
    ['Derbys', DERBYSHIRE],
    ['Wilts', WILTSHIRE],
    ['Oxon', OXFORDSHIRE],
    ['Warks', WARWICKSHIRE],
    ['N Yorks', NORTH_YORKSHIRE],
    ['S Yorks', SOUTH_YORKSHIRE],
    ['W Yorks', WEST_YORKSHIRE],
    ['PSNI', OCTF, NI_ENGAGEMENT],
    ['Berks', BERKSHIRE],
    ['NNMSP', NOTTS],
    ['WMASN', WEST_MIDLANDS],
    ['PLASP', LANCASHIRE],
    ['SERAC', SERAC],
    ['OCTF', OCTF],
    ['NATMSN', NATMSN],
    ['NNCF', COORDINATORS],
    ['GASP', GLOUCESTERSHIRE],
    ['MOPAC', LONDON_BOARD],
    ['COSLA', ACTION_AREA_1, ACTION_AREA_2, CHILD_TRAFFICKING],
    ['HATH', HASTINGS],
  ],
  'member and lead organisations': [
    ['Shiva Foundation', HERTS],
    ['Unseen', SOUTH_WEST, AVON],
    ['Rights Lab', NOTTS],
    ['Wilberforce Institute', HUMBER],
    ['De Montfort University', LEICESTER],
    ['Hope for Justice', WEST_YORKSHIRE, CUMBRIA_SAFER],
    ['Medaille Trust', MERSEYSIDE, CUMBRIA_NETWORK],
    ['Snowdrop Project', SOUTH_YORKSHIRE],
    ['City Hearts', SOUTH_YORKSHIRE],
    ['Ashiana', SOUTH_YORKSHIRE, DURHAM],
    ['Causeway', MERSEYSIDE],
    ['Together Free', COLCHESTER, SOUTHEND],
    ['Elmore Community Services', OXFORDSHIRE],
    ['TARA', ACTION_AREA_1, ACTION_AREA_2, BORDERS],
    ['Clewer Initiative', CUMBRIA_NETWORK],
    ['Transformation Cornwall', CORNWALL_NETWORK],
    ['Soroptimist', BEDFORDSHIRE],
    ["Barnardo's", CHILD_TRAFFICKING],
    ['barnardos', CHILD_TRAFFICKING],
    ['Human Trafficking Foundation', COORDINATORS, LONDON_GROUP, LONDON_LEADS],
    ['university of sussex', SUSSEX],
    ['Next plc', LEICESTER],
    ['Welsh Government', WALES],
    ['Stop the Traffik', HASTINGS, BEXLEY],
    ['shiva fondation', HERTS],
    ['snowdorp', SOUTH_YORKSHIRE],
    ['medaile trust', MERSEYSIDE, CUMBRIA_NETWORK],
    ['diocese of guildford', SURREY],
    ['sheffield city council', SOUTH_YORKSHIRE],
  ],
  'activities, sectors and good practice': [
    ['small grants', NATMSN],
    ['newsletter', DERBYSHIRE, DEVON, EAST_RIDING],
    ['advocacy', WEST_MIDLANDS],
    ['housing inspections', FENLAND],
    ['case conferences', SERAC],
    ['risk assessment', SERAC, LEICESTER],
    ['environment regulator', HERTS],
    ['problem profiles', SOUTH_WEST, AVON],
    ['supply chains wales', WALES, GWENT],
    ['shared offices', HASTINGS, CHALLENGER],
    ['hotels', NOTTS],
    ['Holyhead port', NORTH_WALES],
    ['theory of change', KENSINGTON],
    ['street theatre', HAMPSHIRE],
    ['Hidden Voices course', SURREY],
    ['foster carers', SANDWELL],
    ['befriending survivors', SOUTHEND],
    ['evidence base', WEST_YORKSHIRE],
    ['combined authority', CHALLENGER],
    ['survivor voice', OXFORDSHIRE, GLOUCESTERSHIRE],
    ['gig economy', 'dorset-anti-slavery-partnership'],
    ['podcasts', NORTH_YORKSHIRE, SUSSEX],
  ],
};
