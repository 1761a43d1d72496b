import type { DoctorLanguage, FindingWords } from './advice.js';
import { fileAdvice } from './file-advice.js';
import { pageAdvice } from './page-advice.js';

export const doctorMessages: Readonly<Record<DoctorLanguage, FindingWords>> = {
  en: { ...pageAdvice.en, ...fileAdvice.en },
  cy: { ...pageAdvice.cy, ...fileAdvice.cy },
};
