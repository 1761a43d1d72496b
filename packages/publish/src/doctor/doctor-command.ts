import { wordFinding } from '@msp-widgets/feed/doctor/word-finding.js';
import type { Finding } from '@msp-widgets/feed/doctor/finding.js';
import { safeUrl } from '@msp-widgets/feed/safe-url.js';
import { InvalidArgumentError, type Command } from 'commander';
import { makeShowable } from '../quote.js';
import { examineAddress } from './examine-address.js';

const NOTHING_FOUND = 0;
const SOMETHING_FOUND = 1;

const DOCTOR_HELP = `
Examples:
  $ msp doctor https://example.org/partnerships
      why the map, the directory or the card does not work on that page

  $ msp doctor https://example.org/partnerships > for-our-web-host.txt
      the same, to be sent to whoever keeps the page

Good to know:
  Looks at the page as it is sent: its policy, its script tags, its elements, and the files that they need. Scripts
  are not run, so what other scripts of the page do to it is not seen: for that, add ?msp-doctor to the page's
  address in a browser.

Exit codes:
  0  nothing found
  1  found something to mend
  2  could not be looked at: the page gives no answer or is no web page, or the command was not understood`;

interface Outputs {
  readonly stdout: NodeJS.WritableStream;
}

/** Adds `msp doctor`. */
export function addDoctorCommand(program: Command, { stdout }: Outputs, finish: (exitCode: number) => void): void {
  program
    .command('doctor')
    .summary('say why an element does not work on a page')
    .description('Looks at a web page with our elements on it, and says why they do not work there and how to mend it.')
    .argument('<page>', 'the address of the page', readPageAddress)
    .addHelpText('after', DOCTOR_HELP)
    .showHelpAfterError('Run "msp doctor --help" for examples.')
    .action(async (page: string) => {
      const findings = await examineAddress(page);
      stdout.write(describeFindings(findings));
      finish(findings.length > 0 ? SOMETHING_FOUND : NOTHING_FOUND);
    });
}

function readPageAddress(value: string): string {
  const address = safeUrl(value);
  if (address === null) throw new InvalidArgumentError('Write a web address, such as https://example.org/page.');
  return address;
}

function describeFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) {
    return "nothing found. Scripts were not run: for what only shows in a browser, add ?msp-doctor to the page's address there.\n";
  }
  return findings
    .map((finding) => wordFinding(finding, 'en'))
    .map(
      ({ problem, remedy }, index) =>
        `${index + 1}. ${makeShowable(problem)}\n   To mend it: ${makeShowable(remedy)}\n`,
    )
    .join('');
}
