/** Finds people's names in answers, by the look of them alone: the directory holds organisations, never people. */
import { findEmails, judgeEmail } from '../personal-email.js';

/** Titles and ranks that stand before a person's name. */
const TITLE =
  /(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Revd|Reverend|Canon|Cllr|Councillor|Y Cynghorydd|PC|PCSO|DC|DS|DI|DCI|Det|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|ACC|DCC)\b\.?/u;

/** A word as a person's name has it: Smith, O'Brien, Lloyd-Jones, ap. */
const NAME_WORD = /\p{Lu}[\p{Ll}’']+(?:[-’']\p{Lu}?[\p{Ll}]+)*/u;

const TITLED_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TITLE.source}\\s+)+(?:\\p{Lu}\\.?\\s+)*(?:${NAME_WORD.source})(?:\\s+${NAME_WORD.source})*`,
  'u',
);

/** Words by which an organisation is known. One of them is enough for a name to be no person's. */
const ORGANISATION_WORDS =
  /\b(police|constabulary|heddlu|council|cyngor|authority|awdurdod|trust|ymddiriedolaeth|foundation|sefydliad|charity|elusen|partnership|partneriaeth|network|rhwydwaith|forum|fforwm|board|bwrdd|group|gr[wŵ]p|team|t[iî]m|office|swyddfa|service|services|gwasanaeth|gwasanaethau|centre|canolfan|association|cymdeithas|university|prifysgol|college|coleg|school|ysgol|church|eglwys|chapel|cathedral|diocese|esgobaeth|mosque|temple|hospital|ysbyty|nhs|gig|health|iechyd|housing|tai|project|prosiect|alliance|cynghrair|coalition|agency|asiantaeth|department|adran|ministry|government|llywodraeth|commissioner|comisiynydd|society|union|federation|institute|ltd|limited|plc|cic|llp|company|house|shelter|refuge|hub|unit|committee|pwyllgor|against|slavery|traffik|trafficking|justice|fire|rescue|safeguarding|support|care|inbox|desk|helpdesk|enquiries|secretariat|coordinator|cydlynydd|chair|manager|lead|army|mission|aid|action|freedom|hope|for|of|the)\b/iu;

/** The most usual given names in the United Kingdom, from the ONS's and NRS's lists of names of babies since 1944; ones that are chiefly other words are left out. */
const GIVEN_NAMES = new Set(
  'aaron abdul abigail adam adrian ahmed aidan aisha alan alastair albert alex alexander alexandra alfie ali alice alison alistair amanda amber amelia amina amy andrea andrew angela angharad anita ann anna anne annette anthony antonia aoife arthur ashley ava barbara barry beatrice ben benjamin bernadette bethan bethany beverley bill bob brenda brian bronwen bryn callum cameron carl carol caroline carolyn carys catherine catrin cerys charles charlie charlotte cheryl chloe chris christina christine christopher ciara claire clare clive colin connor craig cynthia daisy daniel darren dave david dawn dean deborah debbie declan deepak denise dennis derek diana diane dominic donald donna doreen dorothy douglas dylan eamonn edward eileen eirlys elaine eleanor elin elizabeth ella ellen ellie emily emma eric erin esther ethan eve evelyn ewan fatima fiona frances francis frank fred freya gareth gary gavin gemma geoff geoffrey george georgia georgina geraint gerald gillian gina glenn glyn gordon graeme graham gregory gwen gwyneth hannah harriet harry hassan hayley heather helen helena henry hilary howard huw hugh iain ian ibrahim imran ioan iris isaac isabel isabella isla ivan jack jacob jacqueline jake james jamie jane janet janice jasmine jason jay jean jeffrey jennifer jenny jeremy jessica jill joan joanna joanne joe joel john jon jonathan jordan joseph joshua josie joyce judith julia julian julie june justin kamran karen karl kate katherine kathleen kathryn katie keith kelly ken kenneth kerry kevin kieran kim kimberley kirsty kyle lauren laura lee leanne leo leon lesley leslie lewis liam lily linda lindsay lisa liz llinos lloyd lorraine louis louise lucas lucy luke lynda lynn lynne maeve malcolm mandy margaret maria marian marie marilyn mark martin mary matthew maureen maurice max megan mei melanie melissa mia michael michelle mike mohammed molly monica morag moira muhammad nadia naomi natalie natasha nathan neil niamh nicholas nicola nicole nigel nina noah norman oliver olivia omar oscar osian owain owen pamela patricia patrick paul paula pauline peter phil philip philippa phillip phoebe pippa priya rachael rachel rahul raj ralph ray raymond rebecca rhian rhiannon rhodri rhys richard rita robert robin roger ronald rory rosemary rosie ross roy russell ruth ryan sally sam samantha samina samuel sandra sara sarah sean seren shaun sharon sheila shirley shona sian sibyl simon sinead siobhan sophia sophie stacey stella stephanie stephen steve steven stuart sue sunita susan suzanne sylvia tanya tariq teresa terry theo theresa thomas tim timothy tina toby tom tony tracey tracy trevor usman valerie vanessa vera vicky victor vikram vincent vivien wayne wendy william yasmin yusuf yvonne zainab zara zoe'.split(
    ' ',
  ),
);

/** What was taken out of an answer because it seems to be about a person. */
export interface WithoutPeople {
  /** What is left; empty when nothing is. */
  readonly text: string;
  /** The names and addresses that were found, as they were written. */
  readonly found: readonly string[];
}

/**
 * The name of an organisation without people: "Jane Example, Kent Police" and "Kent Police (DI Example)" leave Kent Police. A name of two or three words
 * that begins with a usual given name and has no word of an organisation is a person's.
 */
export function dropPeopleFromName(name: string): WithoutPeople {
  const parts = name.split(/(?:\s*[,;/()\n]\s*|\s+[-–—]\s+)/).filter((part) => part !== '');
  const found = parts.filter((part) => isPerson(part) || findPersonalEmails(part).length > 0);
  if (found.length === 0) return { text: name, found };
  return { text: parts.filter((part) => !found.includes(part)).join(', '), found };
}

/** Sentences without those that name a person by a title, or give a personal address. A given name alone is no ground here: places have them. */
export function dropPeopleFromProse(prose: string): WithoutPeople {
  const found: string[] = [];
  const text = prose.replace(/[^\n]+/g, (line) =>
    splitSentences(line)
      .filter((sentence) => {
        const people = [...findPersonalEmails(sentence), ...(TITLED_NAME.exec(sentence) ?? [])];
        found.push(...people);
        return people.length === 0;
      })
      .join(' '),
  );
  return found.length === 0 ? { text: prose, found } : { text: text.replace(/\n{2,}/g, '\n').trim(), found };
}

function isPerson(text: string): boolean {
  const titled = TITLED_NAME.exec(text);
  if (titled) return titled.index === 0 || !ORGANISATION_WORDS.test(text);
  const words = text.trim().split(/\s+/);
  const [first = ''] = words;
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    GIVEN_NAMES.has(first.toLowerCase()) &&
    words.every((word) => /^(\p{Lu}[\p{L}’'.-]*|ap|ab|de|van|von|bin)$/u.test(word)) &&
    !ORGANISATION_WORDS.test(text)
  );
}

function findPersonalEmails(text: string): string[] {
  return findEmails(text).filter((address) => ['person', 'free-mail'].includes(judgeEmail(address)));
}

/** A title's full stop ends no sentence. */
function splitSentences(line: string): string[] {
  const parts = line.split(/(?<=[.!?])\s+(?=[\p{Lu}\d“"‘'(])/u);
  return parts.reduce<string[]>((sentences, part) => {
    const last = sentences.at(-1);
    if (last !== undefined && new RegExp(`(?:^|\\s)${TITLE.source}$`, 'u').test(last)) {
      return [...sentences.slice(0, -1), `${last} ${part}`];
    }
    return [...sentences, part];
  }, []);
}
