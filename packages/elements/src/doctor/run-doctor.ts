/**
 * Looks at the page that it runs on and shows why an embed of ours does not work there, once. Fetched by the elements' script where
 * the page's address has `msp-doctor` in its query; it also stands by itself as `dist/msp-doctor.js`, for pages on which that script
 * cannot run.
 */
import { diagnosePage } from '@msp-widgets/feed/doctor/diagnose-page.js';
import { pickLanguage } from '../shared/messages.js';
import { DoctorPanel, PANEL_MARK } from './doctor-panel.js';
import { examinePage } from './examine-page.js';

if (document.readyState === 'complete') void runDoctor();
else window.addEventListener('load', () => void runDoctor(), { once: true });

async function runDoctor(): Promise<void> {
  if (document.querySelector(`[${PANEL_MARK}]`)) return;
  const panel = new DoctorPanel(pickLanguage(document.documentElement.lang));
  panel.open();
  panel.show(diagnosePage(await examinePage()));
}
