import type { Finding, FindingCode } from './finding.js';
import type { FileRole } from './page-facts.js';

/** A finding in words. */
export interface Advice {
  /** What is wrong, in one sentence. */
  readonly problem: string;
  /** How to mend it. */
  readonly remedy: string;
}

export type DoctorLanguage = 'en' | 'cy';

export type FindingWords = {
  readonly [Code in FindingCode]: (finding: Extract<Finding, { readonly code: Code }>) => Advice;
};

const EN_ROLES: Readonly<Record<FileRole, string>> = {
  script: 'The script',
  part: 'A part of the script',
  feed: 'The feed',
  areas: 'The boundary file',
};

const CY_ROLES: Readonly<Record<FileRole, string>> = {
  script: 'Y sgript',
  part: 'Rhan o’r sgript',
  feed: 'Y ffrwd',
  areas: 'Y ffeil ffiniau',
};

const CORS = '"Access-Control-Allow-Origin: *"';
const SCRIPT_TYPE = '"Content-Type: text/javascript"';

/** Welsh here awaits a translator's review. Names of headers, attributes and commands are the same in both languages. */
export const doctorMessages: Readonly<Record<DoctorLanguage, FindingWords>> = {
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
    'file-policy': ({ role, address, directive, source }) => ({
      problem: `${EN_ROLES[role]} ${address} is blocked by the content security policy of this page: its directive ${directive} does not allow it.`,
      remedy: `Add ${source} to ${directive} in the policy of the page.`,
    }),
    'file-mixed': ({ role, address }) => ({
      problem: `${EN_ROLES[role]} ${address} begins with http:// and this page with https://, so browsers do not fetch it.`,
      remedy: 'Write https:// in its address; if it is not there then, ask its web host for https.',
    }),
    'file-silent': ({ role, address }) => ({
      problem: `${EN_ROLES[role]} ${address} could not be fetched: there is no answer that this page may have.`,
      remedy: `Open the address in a browser: if nothing is there, mend the address; if the file is there, ask its web host to send ${CORS} with it.`,
    }),
    'file-closed': ({ role, address }) => ({
      problem: `${EN_ROLES[role]} ${address} may not be read by this page, because its server does not send the header Access-Control-Allow-Origin.`,
      remedy: `Ask its web host to send ${CORS} with it.`,
    }),
    'file-status': ({ role, address, status }) => ({
      problem: `${EN_ROLES[role]} is not at ${address}: the server answers with status ${status}.`,
      remedy:
        status === 404
          ? 'Check the address, and that the file has been copied to the server.'
          : 'Open the address in a browser, and ask its web host why the file is not sent.',
    }),
    'script-type': ({ role, address, type }) => ({
      problem: `${EN_ROLES[role]} ${address} is sent as "${type}", and browsers run only what is sent as JavaScript.`,
      remedy: `Check that the address leads to the script, and ask its web host to send ${SCRIPT_TYPE} with it.`,
    }),
    'script-integrity': ({ address }) => ({
      problem: `The script ${address} is not the one for which the integrity value in its tag was made, so browsers do not run it.`,
      remedy:
        'Take the value from the integrity.json of the version that you use; if it is the same, the file was changed on the server: put the original back.',
    }),
    'part-changed': ({ address }) => ({
      problem: `A part of the script ${address} is not as it was built.`,
      remedy: 'Put the original back, and switch off what rewrites scripts on that server.',
    }),
    'feed-missing': ({ tag }) => ({
      problem: `<${tag}> has no src, so there is nothing for it to show.`,
      remedy: 'Add src with the address of the feed.',
    }),
    'feed-is-page': ({ address }) => ({
      problem: `The address of the feed ${address} leads to a web page, not to a feed.`,
      remedy: 'Open it in a browser to see what it is, and write the address of the JSON file in its place.',
    }),
    'feed-not-json': ({ address }) => ({
      problem: `The feed ${address} is not valid JSON.`,
      remedy: 'Run "npx msp validate" with its address: it says in which line the fault is.',
    }),
    'feed-not-a-feed': ({ address }) => ({
      problem: `The file ${address} is JSON, but not a feed of partnerships.`,
      remedy: 'Check the address, and run "npx msp validate" with it.',
    }),
    'feed-too-new': ({ address, version }) => ({
      problem: `The feed ${address} is of version ${version}, which is too new for this script: it reads versions that begin with 1.`,
      remedy: 'Use the newest script: change its address and its integrity value in the script tag.',
    }),
    'feed-too-large': ({ address }) => ({
      problem: `The feed ${address} is larger than the 16 MB that are read.`,
      remedy: 'Publish it in several files with "npx msp publish".',
    }),
    'feed-empty': ({ address }) => ({
      problem: `The feed ${address} holds no partnership that can be shown.`,
      remedy: 'Run "npx msp validate" with its address.',
    }),
    'areas-not-areas': ({ address }) => ({
      problem: `The file ${address} is not a boundary file.`,
      remedy: 'Write the address of an areas.topo.json in its place, or leave out the attribute areas.',
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
    'file-policy': ({ role, address, directive, source }) => ({
      problem: `${CY_ROLES[role]} ${address}: fe’i rhwystrir gan bolisi diogelwch cynnwys y dudalen hon, am nad yw ei gyfarwyddeb ${directive} yn ei chaniatáu.`,
      remedy: `Ychwanegwch ${source} at ${directive} ym mholisi’r dudalen.`,
    }),
    'file-mixed': ({ role, address }) => ({
      problem: `${CY_ROLES[role]} ${address}: mae’r cyfeiriad yn dechrau gyda http:// a’r dudalen hon gyda https://, felly nid yw porwyr yn ei nôl.`,
      remedy: 'Ysgrifennwch https:// yn y cyfeiriad; os nad yw yno wedyn, gofynnwch i’r gwesteiwr gwe am https.',
    }),
    'file-silent': ({ role, address }) => ({
      problem: `${CY_ROLES[role]} ${address}: nid oedd modd ei nôl, am nad oes ateb y caiff y dudalen hon ei ddarllen.`,
      remedy: `Agorwch y cyfeiriad mewn porwr: os nad oes dim yno, cywirwch y cyfeiriad; os yw’r ffeil yno, gofynnwch i’r gwesteiwr gwe anfon ${CORS} gyda hi.`,
    }),
    'file-closed': ({ role, address }) => ({
      problem: `${CY_ROLES[role]} ${address}: ni chaiff y dudalen hon ei ddarllen, am nad yw’r gweinydd yn anfon y pennyn Access-Control-Allow-Origin.`,
      remedy: `Gofynnwch i’r gwesteiwr gwe anfon ${CORS} gyda’r ffeil.`,
    }),
    'file-status': ({ role, address, status }) => ({
      problem: `${CY_ROLES[role]} ${address}: nid yw yno, ac mae’r gweinydd yn ateb gyda statws ${status}.`,
      remedy:
        status === 404
          ? 'Gwiriwch y cyfeiriad, a bod y ffeil wedi’i chopïo i’r gweinydd.'
          : 'Agorwch y cyfeiriad mewn porwr, a gofynnwch i’r gwesteiwr gwe pam na chaiff y ffeil ei hanfon.',
    }),
    'script-type': ({ role, address, type }) => ({
      problem: `${CY_ROLES[role]} ${address}: fe’i hanfonir fel "${type}", a dim ond yr hyn a anfonir fel JavaScript y mae porwyr yn ei redeg.`,
      remedy: `Gwiriwch fod y cyfeiriad yn arwain at y sgript, a gofynnwch i’r gwesteiwr gwe anfon ${SCRIPT_TYPE} gyda hi.`,
    }),
    'script-integrity': ({ address }) => ({
      problem: `Nid y sgript ${address} yw’r un y gwnaed y gwerth integrity yn ei thag ar ei chyfer, felly nid yw porwyr yn ei rhedeg.`,
      remedy:
        'Cymerwch y gwerth o integrity.json y fersiwn yr ydych yn ei defnyddio; os yw’r un fath, newidiwyd y ffeil ar y gweinydd: rhowch yr un wreiddiol yn ôl.',
    }),
    'part-changed': ({ address }) => ({
      problem: `Nid yw rhan o’r sgript ${address} fel y cafodd ei hadeiladu.`,
      remedy: 'Rhowch yr un wreiddiol yn ôl, a diffoddwch yr hyn sy’n ailysgrifennu sgriptiau ar y gweinydd hwnnw.',
    }),
    'feed-missing': ({ tag }) => ({
      problem: `Nid oes src gan <${tag}>, felly nid oes dim iddo ei ddangos.`,
      remedy: 'Ychwanegwch src gyda chyfeiriad y ffrwd.',
    }),
    'feed-is-page': ({ address }) => ({
      problem: `Mae cyfeiriad y ffrwd ${address} yn arwain at dudalen we, nid at ffrwd.`,
      remedy: 'Agorwch ef mewn porwr i weld beth ydyw, ac ysgrifennwch gyfeiriad y ffeil JSON yn ei le.',
    }),
    'feed-not-json': ({ address }) => ({
      problem: `Nid yw’r ffrwd ${address} yn JSON dilys.`,
      remedy: 'Rhedwch "npx msp validate" gyda’i chyfeiriad: mae’n dweud ym mha linell y mae’r bai.',
    }),
    'feed-not-a-feed': ({ address }) => ({
      problem: `Mae’r ffeil ${address} yn JSON, ond nid yn ffrwd o bartneriaethau.`,
      remedy: 'Gwiriwch y cyfeiriad, a rhedwch "npx msp validate" gydag ef.',
    }),
    'feed-too-new': ({ address, version }) => ({
      problem: `Mae’r ffrwd ${address} o fersiwn ${version}, sy’n rhy newydd i’r sgript hon: mae’n darllen fersiynau sy’n dechrau gydag 1.`,
      remedy: 'Defnyddiwch y sgript ddiweddaraf: newidiwch ei chyfeiriad a’i gwerth integrity yn nhag y sgript.',
    }),
    'feed-too-large': ({ address }) => ({
      problem: `Mae’r ffrwd ${address} yn fwy na’r 16 MB a ddarllenir.`,
      remedy: 'Cyhoeddwch hi mewn sawl ffeil gyda "npx msp publish".',
    }),
    'feed-empty': ({ address }) => ({
      problem: `Nid oes yn y ffrwd ${address} bartneriaeth y gellir ei dangos.`,
      remedy: 'Rhedwch "npx msp validate" gyda’i chyfeiriad.',
    }),
    'areas-not-areas': ({ address }) => ({
      problem: `Nid ffeil ffiniau yw’r ffeil ${address}.`,
      remedy: 'Ysgrifennwch gyfeiriad areas.topo.json yn ei lle, neu gadewch y briodwedd areas allan.',
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
