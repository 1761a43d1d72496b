/** Tells a person's own e-mail address from one of a role or an organisation, by the look of it alone. */

/** Where anybody can have an address, as against an organisation's own domain. The ending is left to vary: yahoo.com, yahoo.co.uk. */
const FREE_MAIL =
  /^((googlemail|gmail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|aol|gmx|protonmail|mail|zoho|yandex|tutanota|fastmail)\.(com|net|org|de|me)|(hotmail|live|yahoo|outlook|aol)(\.[a-z]{2,3}){1,2}|(me|mac)\.com|(proton|pm)\.me|btinternet\.com|btopenworld\.com|sky\.com|talktalk\.net|virginmedia\.com|ntlworld\.com|blueyonder\.co\.uk|tiscali\.co\.uk)$/;

/** Words that show a shared address wherever they stand in it. */
const ROLE_STEMS =
  /slavery|traffick|exploit|safeguard|partnership|network|enquir|inquir|contact|office|admin|team|secretariat|coordinat|police|council|communit|support|referral|training|reception|comms|communication|press|policy|project|services?$/;

/** Words that show one as a part by themselves. */
const ROLE_WORDS = new Set(
  'info hello mail email help msp msht hub forum board group desk media news web unit post general opcc pcc pfcc public data privacy dpo safe fire crime justice home customer volunteer events'.split(
    ' ',
  ),
);

const LOCAL_PART_LIMIT = 64;
const DOMAIN_LIMIT = 255;

/**
 * `shared`: nothing speaks against it. `person`: it is made of a person's name. `free-mail`: at a free mail service, so probably a
 * person's. `free-mail-role`: at such a service, but seems to be an organisation's.
 */
export type EmailOwner = 'shared' | 'person' | 'free-mail' | 'free-mail-role';

/** Whose an address seems to be. What has no @ is taken for a name before one. */
export function judgeEmail(address: string): EmailOwner {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (FREE_MAIL.test(domain)) return isRole(local) ? 'free-mail-role' : 'free-mail';
  return looksLikeName(local) ? 'person' : 'shared';
}

/**
 * Every e-mail address in a text. Looks around each @ rather than for a whole address at once: the time taken does not grow with the square
 * of the text.
 */
export function findEmails(text: string): string[] {
  const found: string[] = [];
  for (let place = text.indexOf('@'); place !== -1; place = text.indexOf('@', place + 1)) {
    const local = /[\p{L}\p{N}._%+'-]+$/u.exec(text.slice(Math.max(0, place - LOCAL_PART_LIMIT), place))?.[0];
    const domain = /^[a-z\d-]+(\.[a-z\d-]+)+/i.exec(text.slice(place + 1, place + 1 + DOMAIN_LIMIT))?.[0];
    if (local !== undefined && domain !== undefined) found.push(`${local}@${domain}`);
  }
  return found;
}

function isRole(local: string): boolean {
  return ROLE_STEMS.test(local) || local.split(/[^a-z]+/).some((word) => ROLE_WORDS.has(word));
}

/** `first.last`, `f.last`, `first_last2`: two or three words, of which none is a role. */
function looksLikeName(local: string): boolean {
  return /^\p{L}[\p{L}'-]*([._][\p{L}'-]+){1,2}\d*$/u.test(local) && !isRole(local);
}
