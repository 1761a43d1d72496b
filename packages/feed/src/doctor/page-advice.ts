/** What the doctor says of a page and of the elements on it. */
import type { AdviceTable, FileCode } from './advice.js';
import type { FindingCode } from './finding.js';

/** Welsh here awaits a translator's review. Names of headers, attributes and commands are the same in both languages. */
export const pageAdvice: AdviceTable<Exclude<FindingCode, FileCode>> = {
  en: {
    'page-from-disk': () => ({
      problem: 'This page was opened from a disk, and browsers fetch no feed for such a page.',
      remedy: 'Put it on a web server, or run one on your own computer.',
    }),
    'no-elements': () => ({
      problem: 'This page holds no <msp-map>, <msp-directory> or <msp-partnership-card>.',
      remedy:
        'Paste the element into the page; if it was there and is gone, your editor takes out tags that it does not know: docs/embedding.md says what to use there.',
    }),
    'no-script': ({ tag }) => ({
      problem: `No script on this page draws <${tag}>.`,
      remedy:
        'Paste the script tag of msp.js into the page, too; if it was there and is gone, your editor takes scripts out.',
    }),
    'not-a-module': ({ address }) => ({
      problem: `The tag of the script ${address} lacks type="module", so browsers do not understand the script.`,
      remedy: 'Add type="module" to the script tag.',
    }),
    'address-with-query': ({ address, query }) => ({
      problem: `The address of the script ${address} ends in "${query}", so browsers fetch and run the script twice.`,
      remedy: 'Leave out the question mark and what follows it.',
    }),
    'two-versions': ({ versions }) => ({
      problem: `Two versions of the script are on this page, and the first one to arrive draws every element (${versions}).`,
      remedy: 'Keep one script tag.',
    }),
    'two-copies': ({ addresses }) => ({
      problem: `The script is on this page from more than one address (${addresses}), so visitors fetch it more than once.`,
      remedy: 'Keep one script tag.',
    }),
    'not-run': ({ tag, address }) => ({
      problem: `The script ${address} is there, but it has not run, so nothing draws <${tag}>.`,
      remedy:
        'Look for the first error in the console of the browser, and try another browser: it may be from before 2023.',
    }),
    'trusted-types': ({ tag }) => ({
      problem: `The content security policy of this page does not allow the markup of <${tag}>: its directive trusted-types does not name our policy.`,
      remedy: 'Add msp-widgets to trusted-types in the policy of the page.',
    }),
    'feed-missing': ({ tag }) => ({
      problem: `<${tag}> has no src, so there is nothing for it to show.`,
      remedy: 'Add src with the address of the feed.',
    }),
    'scope-unknown': ({ tag, codes }) => ({
      problem: `The scope of <${tag}> names no known area (${codes}), so it shows nothing.`,
      remedy: 'Take the code from data/area-register.json: it has nine characters, such as E23000019.',
    }),
    'scope-partly-unknown': ({ tag, codes }) => ({
      problem: `The scope of <${tag}> holds codes that are not known (${codes}), which are left out.`,
      remedy: 'Take the codes from data/area-register.json: they have nine characters, such as E23000019.',
    }),
    'scope-blank': ({ tag }) => ({
      problem: `The scope of <${tag}> is empty, so it shows nothing.`,
      remedy: 'Write the code of an area into it, or leave out the attribute to show every partnership.',
    }),
    'partnership-missing': () => ({
      problem: '<msp-partnership-card> does not say which partnership it is to show.',
      remedy: 'Add partnership with the id of a record of the feed.',
    }),
    'partnership-unknown': ({ id, address }) => ({
      problem: `The feed ${address} has no partnership with the id "${id}".`,
      remedy: 'Take the id from the feed: it is the one of the record, not its name.',
    }),
    'map-missing': ({ id }) => ({
      problem: `<msp-directory> is for "${id}", but no <msp-map> on this page has that id.`,
      remedy: `Add id="${id}" to the map, or leave out the attribute for.`,
    }),
    nested: ({ tag, outerTag }) => ({
      problem: `<${tag}> lies within <${outerTag}>, where it is hidden as soon as that one works.`,
      remedy: `Close the first element with </${outerTag}>: "/>" does not close it.`,
    }),
    hidden: ({ tag }) => ({
      problem: `<${tag}> is on the page but takes up no room: a style of the page hides it or what it lies in.`,
      remedy: 'Open what it lies in, or find the style with the inspector of the browser.',
    }),
  },
  cy: {
    'page-from-disk': () => ({
      problem: 'Agorwyd y dudalen hon o ddisg, ac nid yw porwyr yn nôl ffrwd ar gyfer tudalen o’r fath.',
      remedy: 'Rhowch hi ar weinydd gwe, neu rhedwch un ar eich cyfrifiadur eich hun.',
    }),
    'no-elements': () => ({
      problem: 'Nid oes <msp-map>, <msp-directory> na <msp-partnership-card> ar y dudalen hon.',
      remedy:
        'Gludwch yr elfen i’r dudalen; os oedd hi yno ac wedi mynd, mae eich golygydd yn tynnu tagiau nad yw’n eu hadnabod: mae docs/embedding.md yn dweud beth i’w ddefnyddio yno.',
    }),
    'no-script': ({ tag }) => ({
      problem: `Nid oes sgript ar y dudalen hon sy’n dangos <${tag}>.`,
      remedy:
        'Gludwch dag sgript msp.js i’r dudalen hefyd; os oedd ef yno ac wedi mynd, mae eich golygydd yn tynnu sgriptiau.',
    }),
    'not-a-module': ({ address }) => ({
      problem: `Nid oes type="module" yn nhag y sgript ${address}, felly nid yw porwyr yn deall y sgript.`,
      remedy: 'Ychwanegwch type="module" at dag y sgript.',
    }),
    'address-with-query': ({ address, query }) => ({
      problem: `Mae cyfeiriad y sgript ${address} yn gorffen gyda "${query}", felly mae porwyr yn nôl ac yn rhedeg y sgript ddwywaith.`,
      remedy: 'Gadewch y marc cwestiwn a’r hyn sy’n ei ddilyn allan.',
    }),
    'two-versions': ({ versions }) => ({
      problem: `Mae dwy fersiwn o’r sgript ar y dudalen hon, a’r gyntaf i gyrraedd sy’n dangos pob elfen (${versions}).`,
      remedy: 'Cadwch un tag sgript.',
    }),
    'two-copies': ({ addresses }) => ({
      problem: `Mae’r sgript ar y dudalen hon o fwy nag un cyfeiriad (${addresses}), felly mae ymwelwyr yn ei nôl fwy nag unwaith.`,
      remedy: 'Cadwch un tag sgript.',
    }),
    'not-run': ({ tag, address }) => ({
      problem: `Mae’r sgript ${address} yno, ond nid yw wedi rhedeg, felly nid oes dim yn dangos <${tag}>.`,
      remedy:
        'Chwiliwch am y gwall cyntaf yng nghonsol y porwr, a rhowch gynnig ar borwr arall: gall fod o gyfnod cyn 2023.',
    }),
    'trusted-types': ({ tag }) => ({
      problem: `Nid yw polisi diogelwch cynnwys y dudalen hon yn caniatáu marcio <${tag}>: nid yw ei gyfarwyddeb trusted-types yn enwi ein polisi ni.`,
      remedy: 'Ychwanegwch msp-widgets at trusted-types ym mholisi’r dudalen.',
    }),
    'feed-missing': ({ tag }) => ({
      problem: `Nid oes src gan <${tag}>, felly nid oes dim iddo ei ddangos.`,
      remedy: 'Ychwanegwch src gyda chyfeiriad y ffrwd.',
    }),
    'scope-unknown': ({ tag, codes }) => ({
      problem: `Nid yw scope <${tag}> yn enwi ardal hysbys (${codes}), felly nid yw’n dangos dim.`,
      remedy: 'Cymerwch y cod o data/area-register.json: mae ganddo naw nod, megis E23000019.',
    }),
    'scope-partly-unknown': ({ tag, codes }) => ({
      problem: `Mae codau nad ydynt yn hysbys yn scope <${tag}> (${codes}), ac fe’u gadewir allan.`,
      remedy: 'Cymerwch y codau o data/area-register.json: mae ganddynt naw nod, megis E23000019.',
    }),
    'scope-blank': ({ tag }) => ({
      problem: `Mae scope <${tag}> yn wag, felly nid yw’n dangos dim.`,
      remedy: 'Ysgrifennwch god ardal ynddo, neu gadewch y briodwedd allan i ddangos pob partneriaeth.',
    }),
    'partnership-missing': () => ({
      problem: 'Nid yw <msp-partnership-card> yn dweud pa bartneriaeth y mae i’w dangos.',
      remedy: 'Ychwanegwch partnership gydag id cofnod o’r ffrwd.',
    }),
    'partnership-unknown': ({ id, address }) => ({
      problem: `Nid oes yn y ffrwd ${address} bartneriaeth â’r id "${id}".`,
      remedy: 'Cymerwch yr id o’r ffrwd: id y cofnod ydyw, nid ei enw.',
    }),
    'map-missing': ({ id }) => ({
      problem: `Mae <msp-directory> ar gyfer "${id}", ond nid oes <msp-map> ar y dudalen hon â’r id hwnnw.`,
      remedy: `Ychwanegwch id="${id}" at y map, neu gadewch y briodwedd for allan.`,
    }),
    nested: ({ tag, outerTag }) => ({
      problem: `Mae <${tag}> o fewn <${outerTag}>, lle caiff ei guddio cyn gynted ag y bydd hwnnw’n gweithio.`,
      remedy: `Caewch yr elfen gyntaf gyda </${outerTag}>: nid yw "/>" yn ei chau.`,
    }),
    hidden: ({ tag }) => ({
      problem: `Mae <${tag}> ar y dudalen ond nid yw’n cymryd lle: mae arddull y dudalen yn ei guddio, neu’r hyn y mae ynddo.`,
      remedy: 'Agorwch yr hyn y mae ynddo, neu dewch o hyd i’r arddull gydag arolygydd y porwr.',
    }),
  },
};
