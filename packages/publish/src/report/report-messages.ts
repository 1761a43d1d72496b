import type { Known } from '@msp-widgets/feed/statistics/area-coverage.js';
import type { Role } from '@msp-widgets/feed/statistics/summarise-partnerships.js';
import type { CountForms, WordLanguage } from '../words/feed-words.js';

export interface ReportMessages {
  readonly title: string;
  readonly made: (date: string) => string;
  readonly reckonedOn: (date: string) => string;
  readonly contents: string;
  readonly howToRead: string;
  readonly cautions: readonly string[];
  readonly countedAre: (open: string, listed: string) => string;
  readonly glance: string;
  readonly oneOf: (count: string, total: string) => string;
  readonly glanceFigures: {
    readonly open: string;
    readonly current: string;
    readonly forcesKnown: string;
    readonly forcesNone: string;
    readonly councilsNone: string;
    readonly practices: string;
  };
  readonly levels: string;
  readonly nations: string;
  readonly nationsRemark: string;
  readonly forces: string;
  readonly forcesRemark: string;
  readonly councils: string;
  readonly councilsRemark: string;
  readonly london: string;
  readonly roles: string;
  readonly rolesRemark: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly sectors: string;
  readonly sectorsRemark: string;
  readonly activities: string;
  readonly themes: string;
  readonly themesRemark: (practices: string) => string;
  readonly practice: CountForms;
  readonly recorded: string;
  readonly recordedRemark: string;
  readonly freshness: string;
  readonly freshnessRemark: string;
  readonly changes: (date: string) => string;
  readonly changesUndated: string;
  readonly known: Readonly<Record<Known, string>>;
  readonly knownMap: string;
  readonly freshnessMap: string;
  readonly noneOwnKnown: string;
  readonly inPart: string;
  readonly noneKnownIn: string;
  readonly onlyNationalIn: string;
  readonly staleIn: string;
  readonly columns: {
    readonly level: string;
    readonly nation: string;
    readonly sector: string;
    readonly activity: string;
    readonly theme: string;
    readonly freshness: string;
    readonly partnerships: string;
    readonly area: string;
    readonly council: string;
    readonly force: string;
    readonly known: string;
    readonly names: string;
    readonly areas: string;
    readonly field: string;
    readonly recorded: string;
    readonly notRecorded: string;
  };
  readonly barChart: (heading: string) => string;
  readonly map: (heading: string) => string;
  readonly sources: string;
  readonly publishedBy: string;
  readonly licence: string;
  readonly shapes: string;
  readonly faults: (count: string) => string;
  readonly fault: CountForms;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const reportMessages: Readonly<Record<WordLanguage, ReportMessages>> = {
  en: {
    title: 'What the directory of partnerships shows',
    made: (date) => `The feed was made on ${date}.`,
    reckonedOn: (date) => `How long ago something was confirmed is reckoned on ${date}.`,
    contents: 'Contents',
    howToRead: 'How to read this',
    cautions: [
      'A gap in the data is not proof of a gap in the work. “None known” says that this directory knows of no partnership in an area. There may well be one.',
      '“Not recorded” says that the feed does not tell. It never means “none”.',
      'Records come from questionnaires, interviews and public sources, and some of them are old. What was inferred rather than stated is counted like the rest.',
      'A partnership that has several values counts for each of them, so numbers may add up to more than there are partnerships.',
    ],
    countedAre: (open, listed) =>
      `Counted are ${open} that are neither closed nor replaced. The directory lists ${listed} in all.`,
    glance: 'At a glance',
    oneOf: (count, total) => `${count} of ${total}`,
    glanceFigures: {
      open: 'open partnerships',
      current: 'partnerships confirmed in the last 12 months',
      forcesKnown: 'police force areas with a partnership of their own known',
      forcesNone: 'police force areas with none known, nor a group of their whole nation',
      councilsNone: 'counties and councils with none known, nor a group of their whole nation',
      practices: 'good practices recorded',
    },
    levels: 'Partnerships by level',
    nations: 'Partnerships by nation',
    nationsRemark: 'A partnership counts in each nation that it reaches.',
    forces: 'Police force areas: what is known, and what is not',
    forcesRemark:
      'Groups of a whole nation are counted apart from an area’s own partnerships. Groups of more than one nation are not counted: they would make every gap look filled.',
    councils: 'Counties and councils: what is known, and what is not',
    councilsRemark:
      'Counties, single-tier councils and boroughs. A county counts as reached when a partnership reaches any of its districts; “for a part of it” says so.',
    london: 'London, larger',
    roles: 'Who leads, chairs and coordinates',
    rolesRemark: 'By the sector of the organisation. The feed names organisations, never people.',
    role: { lead: 'Led by', chair: 'Chaired by', coordinator: 'Coordinated by' },
    sectors: 'Who takes part',
    sectorsRemark: 'Sectors of all organisations that take part, those that lead, chair or coordinate among them.',
    activities: 'What they do',
    themes: 'Good practice by theme',
    themesRemark: (practices) => `${practices} recorded. The bars count partnerships with at least one on the theme.`,
    practice: { one: 'good practice is', other: 'good practices are' },
    recorded: 'What is recorded, and what is not',
    recordedRemark: 'How many partnerships the feed says something of, heading by heading of the questionnaire.',
    freshness: 'How fresh the records are',
    freshnessRemark: 'An old record is not a sign that a partnership has ended. It is a sign that somebody should ask.',
    changes: (date) => `What has changed since ${date}`,
    changesUndated: 'What has changed since the earlier feed',
    known: {
      none: 'None known',
      national: 'Only a group of the whole nation known',
      one: 'One known',
      several: 'Several known',
    },
    knownMap: 'How many partnerships are known',
    freshnessMap: 'When the area’s partnerships were last confirmed',
    noneOwnKnown: 'No partnership of its own known',
    inPart: 'for a part of it',
    noneKnownIn: 'None known in:',
    onlyNationalIn: 'Only a group of the whole nation known in:',
    staleIn: 'Known, but not confirmed for over 2 years or undated, in:',
    columns: {
      level: 'Level',
      nation: 'Nation',
      sector: 'Sector',
      activity: 'Activity',
      theme: 'Theme',
      partnerships: 'Partnerships',
      area: 'Police force area',
      council: 'County or council',
      force: 'Police force area',
      known: 'What is known',
      names: 'Partnerships of its own',
      freshness: 'Last confirmed',
      areas: 'Areas',
      field: 'Heading',
      recorded: 'Recorded',
      notRecorded: 'Not recorded',
    },
    barChart: (heading) => `Bar chart: ${heading}. The table that follows has the same figures.`,
    map: (heading) => `Map: ${heading}. The tables that follow say the same.`,
    sources: 'Where this comes from',
    publishedBy: 'Published by:',
    licence: 'Licence:',
    shapes: 'Shapes:',
    faults: (count) => `${count} found in the feed, and what is faulty was left out of the figures.`,
    fault: { one: 'fault was', other: 'faults were' },
  },
  cy: {
    title: 'Yr hyn y mae cyfeiriadur y partneriaethau yn ei ddangos',
    made: (date) => `Gwnaed y ffrwd ar ${date}.`,
    reckonedOn: (date) => `Cyfrifir pa mor bell yn ôl y cadarnhawyd rhywbeth ar ${date}.`,
    contents: 'Cynnwys',
    howToRead: 'Sut i ddarllen hwn',
    cautions: [
      'Nid yw bwlch yn y data yn brawf o fwlch yn y gwaith. Mae “dim un yn hysbys” yn dweud nad yw’r cyfeiriadur hwn yn gwybod am bartneriaeth mewn ardal. Mae’n ddigon posibl bod un.',
      'Mae “heb ei gofnodi” yn dweud nad yw’r ffrwd yn dweud. Nid yw byth yn golygu “dim”.',
      'Daw cofnodion o holiaduron, cyfweliadau a ffynonellau cyhoeddus, ac mae rhai ohonynt yn hen. Cyfrifir yr hyn a gasglwyd, yn hytrach na’i ddatgan, fel y gweddill.',
      'Mae partneriaeth sydd â sawl gwerth yn cyfrif ar gyfer pob un, felly gall y rhifau ddod i fwy na nifer y partneriaethau.',
    ],
    countedAre: (open, listed) =>
      `Cyfrifir ${open} nad ydynt wedi cau na’u disodli. Mae’r cyfeiriadur yn rhestru ${listed} i gyd.`,
    glance: 'Cipolwg',
    oneOf: (count, total) => `${count} o ${total}`,
    glanceFigures: {
      open: 'partneriaeth agored',
      current: 'partneriaeth a gadarnhawyd yn ystod y 12 mis diwethaf',
      forcesKnown: 'ardal heddlu y mae ei phartneriaeth ei hun yn hysbys',
      forcesNone: 'ardal heddlu heb un yn hysbys, na grŵp o’i chenedl gyfan',
      councilsNone: 'sir neu gyngor heb un yn hysbys, na grŵp o’r genedl gyfan',
      practices: 'arfer da wedi’u cofnodi',
    },
    levels: 'Partneriaethau yn ôl lefel',
    nations: 'Partneriaethau yn ôl cenedl',
    nationsRemark: 'Mae partneriaeth yn cyfrif ym mhob cenedl y mae’n ei chyrraedd.',
    forces: 'Ardaloedd heddlu: beth sy’n hysbys, a beth nad yw',
    forcesRemark:
      'Cyfrifir grwpiau cenedl gyfan ar wahân i bartneriaethau’r ardal ei hun. Ni chyfrifir grwpiau mwy nag un genedl: byddent yn gwneud i bob bwlch edrych yn llawn.',
    councils: 'Siroedd a chynghorau: beth sy’n hysbys, a beth nad yw',
    councilsRemark:
      'Siroedd, cynghorau un haen a bwrdeistrefi. Mae sir yn cyfrif pan fydd partneriaeth yn cyrraedd unrhyw un o’i dosbarthau; mae “ar gyfer rhan ohoni” yn dweud hynny.',
    london: 'Llundain, yn fwy',
    roles: 'Pwy sy’n arwain, yn cadeirio ac yn cydlynu',
    rolesRemark: 'Yn ôl sector y sefydliad. Mae’r ffrwd yn enwi sefydliadau, byth pobl.',
    role: { lead: 'Arweinir gan', chair: 'Cadeirir gan', coordinator: 'Cydlynir gan' },
    sectors: 'Pwy sy’n cymryd rhan',
    sectorsRemark:
      'Sectorau pob sefydliad sy’n cymryd rhan, gan gynnwys y rhai sy’n arwain, yn cadeirio neu’n cydlynu.',
    activities: 'Beth maen nhw’n ei wneud',
    themes: 'Arfer da yn ôl thema',
    themesRemark: (practices) =>
      `${practices} wedi’u cofnodi. Mae’r bariau’n cyfrif partneriaethau ag o leiaf un ar y thema.`,
    practice: { other: 'arfer da' },
    recorded: 'Beth sydd wedi’i gofnodi, a beth nad yw',
    recordedRemark: 'Am faint o bartneriaethau y mae’r ffrwd yn dweud rhywbeth, fesul pennawd yn yr holiadur.',
    freshness: 'Pa mor ffres yw’r cofnodion',
    freshnessRemark: 'Nid yw hen gofnod yn arwydd bod partneriaeth wedi dod i ben. Mae’n arwydd y dylai rhywun ofyn.',
    changes: (date) => `Beth sydd wedi newid ers ${date}`,
    changesUndated: 'Beth sydd wedi newid ers y ffrwd gynharach',
    known: {
      none: 'Dim un yn hysbys',
      national: 'Dim ond grŵp y genedl gyfan yn hysbys',
      one: 'Un yn hysbys',
      several: 'Sawl un yn hysbys',
    },
    knownMap: 'Faint o bartneriaethau sy’n hysbys',
    freshnessMap: 'Pryd y cadarnhawyd partneriaethau’r ardal ddiwethaf',
    noneOwnKnown: 'Dim partneriaeth ei hun yn hysbys',
    inPart: 'ar gyfer rhan ohoni',
    noneKnownIn: 'Dim un yn hysbys yn:',
    onlyNationalIn: 'Dim ond grŵp y genedl gyfan yn hysbys yn:',
    staleIn: 'Yn hysbys, ond heb ei chadarnhau ers dros 2 flynedd neu heb ddyddiad, yn:',
    columns: {
      level: 'Lefel',
      nation: 'Cenedl',
      sector: 'Sector',
      activity: 'Gweithgaredd',
      theme: 'Thema',
      partnerships: 'Partneriaethau',
      area: 'Ardal heddlu',
      council: 'Sir neu gyngor',
      force: 'Ardal heddlu',
      known: 'Beth sy’n hysbys',
      names: 'Ei phartneriaethau ei hun',
      freshness: 'Cadarnhawyd ddiwethaf',
      areas: 'Ardaloedd',
      field: 'Pennawd',
      recorded: 'Wedi’i gofnodi',
      notRecorded: 'Heb ei gofnodi',
    },
    barChart: (heading) => `Siart bar: ${heading}. Mae’r un ffigurau yn y tabl sy’n dilyn.`,
    map: (heading) => `Map: ${heading}. Mae’r tablau sy’n dilyn yn dweud yr un peth.`,
    sources: 'O ble y daw hyn',
    publishedBy: 'Cyhoeddwyd gan:',
    licence: 'Trwydded:',
    shapes: 'Siapiau:',
    faults: (count) => `Canfuwyd ${count} yn y ffrwd, a gadawyd yr hyn sy’n ddiffygiol allan o’r ffigurau.`,
    fault: { two: 'ddiffyg', other: 'diffyg' },
  },
};
