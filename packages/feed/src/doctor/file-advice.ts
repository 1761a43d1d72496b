/** What the doctor says of a file: a script, a feed, boundaries. */
import type { FileRole } from './page-facts.js';
import type { AdviceTable, FileCode } from './advice.js';

const EN_ROLES: Readonly<Record<FileRole, string>> = {
  script: 'The script',
  part: 'A part of the script',
  feed: 'The feed',
  shard: 'A file of the feed',
  areas: 'The boundary file',
  councils: 'The file of council lines',
};

const CY_ROLES: Readonly<Record<FileRole, string>> = {
  script: 'Y sgript',
  part: 'Rhan o’r sgript',
  feed: 'Y ffrwd',
  shard: 'Ffeil o’r ffrwd',
  areas: 'Y ffeil ffiniau',
  councils: 'Ffeil llinellau’r cynghorau',
};

const CORS = '"Access-Control-Allow-Origin: *"';
const SCRIPT_TYPE = '"Content-Type: text/javascript"';

/** Welsh here awaits a translator's review. Names of headers, attributes and commands are the same in both languages. */
export const fileAdvice: AdviceTable<FileCode> = {
  en: {
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
    'councils-missing': ({ address, boundaries }) => ({
      problem: `There are no council lines beside the boundary file ${boundaries}, so maps are without them, and ask for ${address} in vain.`,
      remedy:
        'Copy councils.topo.json of the same version to that place; to do without council lines, give the boundary file another name.',
    }),
    'councils-misfit': ({ address, boundaries }) => ({
      problem: `The file ${address} does not hold council lines of the same edition as the boundary file ${boundaries}, so maps are without them.`,
      remedy: 'Put both files of one version there, or draw both again with "npx msp areas".',
    }),
  },
  cy: {
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
    'councils-missing': ({ address, boundaries }) => ({
      problem: `Nid oes llinellau cynghorau wrth ymyl y ffeil ffiniau ${boundaries}, felly mae mapiau hebddynt, ac yn gofyn am ${address} yn ofer.`,
      remedy:
        'Copïwch councils.topo.json o’r un fersiwn i’r lle hwnnw; i wneud heb linellau cynghorau, rhowch enw arall i’r ffeil ffiniau.',
    }),
    'councils-misfit': ({ address, boundaries }) => ({
      problem: `Nid oes yn y ffeil ${address} linellau cynghorau o’r un argraffiad â’r ffeil ffiniau ${boundaries}, felly mae mapiau hebddynt.`,
      remedy: 'Rhowch y ddwy ffeil o’r un fersiwn yno, neu lluniwch y ddwy eto gyda "npx msp areas".',
    }),
  },
};
